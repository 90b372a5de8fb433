/** The number counts or measures something: `5 errors`, `30 seconds`, `404 bytes`, `3 of 7`. */
export const isQuantity = (text: string, end: number): boolean => {
  const found = nextWord.exec(text.slice(end, end + 40));
  if (!found) return false;
  const word = (found[1] ?? '').toLowerCase();
  return units.has(word) || (word.length > 4 && plural.test(word) && !notPlural.has(word));
};

/** A symbol such as `EACCES` or `E_FAIL`, and where it stands. */
export type FoundSymbol = { readonly symbol: string; readonly start: number; readonly end: number };

/** Right behind the number: `(ENOENT)`, `/SIGKILL`, ` - E_FAIL`. */
export const symbolAfter = (text: string, end: number): FoundSymbol | undefined => {
  const found = symbolBehind.exec(text.slice(end, end + 80));
  const symbol = found?.[1];
  if (!found || symbol === undefined) return undefined;
  const at = end + found[0].length - symbol.length;
  return { symbol, start: at, end: at + symbol.length };
};

/** Right in front of the number: `<Signals.SIGKILL: 9>`, `ENOENT (2)`, `E_FAIL = 0x80004005`. */
export const symbolBefore = (text: string, start: number, floor: number): FoundSymbol | undefined => {
  const stretch = text.slice(Math.max(floor, start - 64), start);
  const found = symbolInFront.exec(stretch);
  const symbol = found?.[1];
  if (!found || symbol === undefined) return undefined;
  const at = start - stretch.length + found.index;
  return { symbol, start: at, end: at + symbol.length };
};

const nextWord = /^[ \t-]?([A-Za-z]+)(?![\w=:])/;
const plural = /[a-rt-z]s$/;
const notPlural = new Set(
  'access address always process status success class progress unless express previous this https towards'.split(' '),
);
const units = new Set(
  'ms s sec secs seconds second us ns min mins minutes minute h hours hour days day bytes byte kb mb gb tb kib mib gib b k m times time retries attempts of out percent x px rows row items item files file lines line tests test checks errors warnings failures messages packets connections points tables'.split(
    ' ',
  ),
);
const symbolBehind =
  /^\s?(?:[:,/([-]\s?|\s-\s)?["']?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,15}|SIG[A-Z0-9]{2,8})\b/;
const symbolInFront = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,15}|SIG[A-Z0-9]{2,8})["']?\s?[=:([]{0,2}\s?$/;
