/** The number counts or measures something: `5 errors`, `30 seconds`, `404 bytes`, `3 of 7`. */
export const isQuantity = (text: string, end: number): boolean => {
  const found = nextWord.exec(text.slice(end, end + 40));
  if (!found) return false;
  const word = (found[1] ?? '').toLowerCase();
  return units.has(word) || (word.length > 4 && plural.test(word) && !notPlural.has(word));
};

/** A symbol or text right behind the number: `(ENOENT)`, `/FAILURE`, ` - E_FAIL`, `: Permission denied`. */
export const labelBehind = (text: string, end: number): string | undefined => {
  const symbol = symbolBehind.exec(text.slice(end, end + 80));
  return symbol?.[1];
};

/** A symbol right in front of the number: `<Signals.SIGKILL: 9>`, `ENOENT (2)`, `E_FAIL = 0x80004005`. */
export const labelBefore = (text: string, start: number): string | undefined =>
  symbolBefore.exec(text.slice(Math.max(0, start - 64), start))?.[1];

const nextWord = /^[ \t-]?([A-Za-z]+)(?![\w=:])/;
const plural = /[a-rt-z]s$/;
const notPlural = new Set([
  'access',
  'address',
  'always',
  'process',
  'status',
  'success',
  'class',
  'progress',
  'unless',
  'express',
  'previous',
  'this',
  'https',
  'towards',
]);
const units = new Set(
  'ms s sec secs seconds second us ns min mins minutes minute h hours hour days day bytes byte kb mb gb tb kib mib gib b k m times time retries attempts of out percent x px rows row items item files file lines line tests test checks errors warnings failures messages packets connections points tables'.split(
    ' ',
  ),
);
const symbolBehind =
  /^\s?(?:[:,/([-]\s?|\s-\s)?["']?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,15}|SIG[A-Z0-9]{2,8}|[A-Z]{3,}_[A-Z_0-9]+)\b/;
const symbolBefore = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,15}|SIG[A-Z0-9]{2,8})["']?\s?[=:([]{0,2}\s?$/;
