/** Marks of more than one unit, of all the languages together: a language that lacks one does not write it. */
const LONG_MARKS = [
  ...['===', '!==', '**=', '<<=', '>>=', '>>>', '&&=', '||=', '??=', '...', '..<', '..=', '<=>', '>>>=', '=~=', '//='],
  ...['==', '!=', '<=', '>=', '=>', '->', '<-', '&&', '||', '??', '?.', '?:', '::', ':=', '+=', '-=', '*=', '/=', '%='],
  ...[
    '&=',
    '|=',
    '^=',
    '~=',
    '=~',
    '!~',
    '<<',
    '>>',
    '**',
    '//',
    '++',
    '--',
    '..',
    '<>',
    '!!',
    '|>',
    '&^',
    '?->',
    ';;',
  ],
];

const WIDTH = 128;

const beginnings = ((): Uint8Array => {
  const pairs = new Uint8Array(WIDTH * WIDTH);
  for (const mark of LONG_MARKS) pairs[mark.charCodeAt(0) * WIDTH + mark.charCodeAt(1)] = mark.length > 2 ? 2 : 1;
  for (const mark of LONG_MARKS) if (mark.length === 2) pairs[mark.charCodeAt(0) * WIDTH + mark.charCodeAt(1)] = 1;
  for (const mark of LONG_MARKS) if (mark.length > 2) pairs[mark.charCodeAt(0) * WIDTH + mark.charCodeAt(1)] = 2;
  return pairs;
})();

const marks = new Set(LONG_MARKS);

/** End of the longest operator at `at`. */
export const operatorEnd = (text: string, at: number, end: number): number => {
  if (at + 1 >= end) return at + 1;
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const pair = unit < WIDTH && next < WIDTH ? beginnings[unit * WIDTH + next] : 0;
  if (pair === 0) return at + 1;
  if (pair === 1) return at + 2;
  for (let length = Math.min(4, end - at); length >= 2; length--)
    if (marks.has(text.slice(at, at + length))) return at + length;
  return at + 1;
};
