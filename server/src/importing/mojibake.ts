/** The characters of Windows-1252 for the bytes 0x80 to 0x9F; its five gaps stay control characters. */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOf = (character: string): number | undefined => {
  const unit = character.charCodeAt(0);
  if (unit <= 0x7f || (0xa0 <= unit && unit <= 0xff)) return unit;
  const at = high.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
};

/** A lead byte of UTF-8 and what may follow it, both seen through Windows-1252. */
const suspicious = new RegExp(`[\u00c2-\u00f4][${high}\u00a0-\u00bf]{1,3}`, 'g');

/** How many bytes a lead byte announces, itself included. */
const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/**
 * Mends text whose UTF-8 bytes were once read as Windows-1252 (`â‰¤` for `≤`). Only sequences that are valid UTF-8 are
 * touched, so `Â`, `Ã` and quotes in their own right stay.
 */
export const mendMojibake = (text: string): string => text.replace(suspicious, (run) => mendRun(run) ?? run);

const mendRun = (run: string): string | undefined => {
  const bytes = run.split('').map(byteOf);
  const [lead = 0] = bytes;
  const length = lengthOf(lead);
  const own = bytes.slice(0, length);
  if (own.length < length || own.slice(1).some((byte) => byte === undefined || (byte & 0xc0) !== 0x80))
    return undefined;
  const point = own.slice(1).reduce<number>((sum, byte) => (sum << 6) | ((byte ?? 0) & 0x3f), lead & (0x7f >> length));
  const least = { 2: 0x80, 3: 0x800, 4: 0x10000 }[length] ?? 0;
  const isText = point >= least && point <= 0x10ffff && !(0xd800 <= point && point <= 0xdfff) && point > 0x9f;
  return isText ? String.fromCodePoint(point) + run.slice(length) : undefined;
};
