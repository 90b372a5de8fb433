import { hexOf, readNumeral } from './numeral';
import type { Asked } from './catalogSet';
import type { Reading } from './hit';
import type { Code, CodeSpace, IntegerCodes, StringCodes } from './types';

/** One way to read what was asked as a code of one catalog. */
export type Read = { readonly code: Code; readonly reading: Reading };

/** Integers beyond 2^53 keep their decimal text: a number would not hold them. */
export const codeOf = (value: bigint): Code =>
  BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);

/** The number that a code is; undefined for codes with letters or dots. */
export const valueOf = (code: Code): bigint | undefined => {
  if (typeof code === 'number') return BigInt(code);
  return /^-?[0-9]{1,40}$/.test(code) ? BigInt(code) : undefined;
};

const within = (low: bigint, value: bigint, high: bigint): boolean => low <= value && value < high;

const wrap = (value: bigint, { width, signed }: IntegerCodes): bigint =>
  signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);

/** Registers of these widths widen a narrower negative number by repeating its sign. */
const registers = [32, 64] as const;

/** The code that stands for a number in a space of integers; undefined where the number does not fit its width. */
export const canonical = (value: bigint, space: IntegerCodes): Read | undefined => {
  const half = 1n << BigInt(space.width - 1);
  const wrapped = wrap(value, space);
  if (within(-half, value, 2n * half)) {
    return { code: codeOf(wrapped), reading: wrapped === value ? 'asWritten' : 'twosComplement' };
  }
  const extended = registers.some(
    (bits) => bits > space.width && within((1n << BigInt(bits)) - half, value, 1n << BigInt(bits)),
  );
  return extended ? { code: codeOf(wrapped), reading: 'signExtended' } : undefined;
};

/** Matches a whole text against the pattern of a space of textual codes. */
export const matchesSpace = (text: string, { pattern, ignoreCase }: StringCodes): boolean =>
  text.length <= 64 && new RegExp(`^(?:${pattern})$`, ignoreCase ? 'i' : '').test(text);

/** Strings compare by this form where the catalog ignores case. */
export const foldCode = (text: string, { ignoreCase }: StringCodes): string => (ignoreCase ? text.toUpperCase() : text);

/** The integer that a text is, with or without one of the catalog's prefixes. */
export const numberIn = (text: string, space: IntegerCodes): bigint | undefined =>
  readNumeral(text)?.value ?? prefixed(text.trim(), space);

/** `ORA-00942`, `TS2345`: the number behind one of the catalog's prefixes. */
const prefixed = (text: string, { prefix }: IntegerCodes): bigint | undefined => {
  const start = prefix.find((each) => text.toUpperCase().startsWith(each.toUpperCase()));
  if (start === undefined || !/^[0-9]{1,20}$/.test(text.slice(start.length))) return undefined;
  return BigInt(text.slice(start.length));
};

/** What was asked as a code of this space, as it stands: without dropped or added signs. */
export const readAs = (asked: Asked, space: CodeSpace): Read | undefined => {
  if (space.kind === 'string') {
    const text = asked.text === '' ? String(asked.value ?? '') : asked.text;
    return matchesSpace(text, space) ? { code: foldCode(text, space), reading: 'text' } : undefined;
  }
  if (asked.value !== undefined) return canonical(asked.value, space);
  const value = prefixed(asked.text, space);
  const read = value === undefined ? undefined : canonical(value, space);
  return read && { code: read.code, reading: 'text' };
};

/** What a person typed or a literal in quotes asks for. */
export const askedFor = (text: string): Asked => {
  const trimmed = text.trim();
  return { value: readNumeral(trimmed)?.value, text: trimmed };
};

/** Zero-padded hexadecimal where the space counts in it, else decimal; `ORA-00942` or `TS2345` where people say that. */
export const printCode = (code: Code, space: CodeSpace): string => {
  const value = valueOf(code);
  if (space.kind === 'string' || value === undefined) return String(code);
  if (space.radix === 16) return hexOf(value, space.width);
  const [prefix = ''] = space.prefix;
  // MySQL's log writes MY-001062, but everyone says 1062: a hyphen is part of the number only with its digits fixed.
  const isSaid = prefix !== '' && (space.digits !== undefined || !prefix.endsWith('-'));
  return isSaid ? withPrefix(value, space) : String(value);
};

const withPrefix = (value: bigint, { prefix: [prefix = ''], digits = 0 }: IntegerCodes): string =>
  value < 0n ? String(value) : prefix + String(value).padStart(digits, '0');

/** Every usual spelling of a code, the preferred one first: decimal, hexadecimal, the other two's-complement reading. */
export const spellingsOf = (code: Code, space: CodeSpace): readonly string[] => {
  const value = valueOf(code);
  if (space.kind === 'string' || value === undefined) return [String(code)];
  const half = 1n << BigInt(space.width - 1);
  const full = 2n * half;
  const other = value < 0n ? [String(value + full)] : value >= half ? [String(value - full)] : [];
  const bits = hexOf(value, hexWidth(value, space));
  return [...new Set([printCode(code, space), String(value), withPrefix(value, space), bits, ...other])];
};

/** Bits to print: the whole width for bit patterns, just enough digits for small decimal codes. */
const hexWidth = (value: bigint, { radix, width }: IntegerCodes): number => {
  if (radix === 16) return width;
  return value < 0n ? Math.max(width, 32) : value.toString(16).length * 4;
};
