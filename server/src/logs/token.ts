/** A run of letters and digits in a log line that could be written as a code. Offsets are those of the plain line. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** NaN for codes that are text. */
  readonly value: number;
  readonly form: TokenForm;
};

export type TokenForm =
  | 'decimal'
  /** With 0x. */
  | 'hex'
  /** Eight hex digits without 0x; its value is that of the hex reading. */
  | 'bareHex'
  /** Enhanced mail status: `5.7.1`. */
  | 'dotted'
  /** Five digits and capitals with a letter among them: an SQLSTATE, perhaps. */
  | 'state'
  /** No number at all: a text that stands for its `value`. */
  | 'message';

const zero = 48;
const nine = 57;
const minusSigns = '-\u2212';

const isDigit = (unit: number): boolean => zero <= unit && unit <= nine;
const isWord = (unit: number): boolean => isDigit(unit) || ((unit | 32) - 97) >>> 0 < 26 || unit === 95;

/** Every token of `text` between two offsets, look-alikes with telling neighbours (dates, times, versions, units) left out. */
export const tokensOf = (text: string, from: number, to: number): readonly Token[] => {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let start = at;
    while (start > from && isWord(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < to && isWord(text.charCodeAt(end))) end++;
    const dots = dottedEnd(text, end, to);
    const token = dots > end ? dotted(text, start, dots) : tokenAt(text, start, end);
    if (token) tokens.push(token);
    at = dots;
  }
  return tokens;
};

/** Where a run of `.5.7` behind the first digits ends. */
const dottedEnd = (text: string, end: number, to: number): number => {
  let at = end;
  while (at + 1 < to && text.charCodeAt(at) === 46 && isWord(text.charCodeAt(at + 1))) {
    at++;
    while (at < to && isWord(text.charCodeAt(at))) at++;
  }
  return at;
};

const dotted = (text: string, start: number, end: number): Token | undefined => {
  const spelling = text.slice(start, end);
  if (!/^[245]\.\d{1,3}\.\d{1,3}$/.test(spelling) || !standsFree(text, start, end)) return undefined;
  return { start, end, text: spelling, value: Number.NaN, form: 'dotted' };
};

const tokenAt = (text: string, start: number, end: number): Token | undefined => {
  const spelling = text.slice(start, end);
  const form = formOf(spelling);
  if (!form || !standsFree(text, start, end)) return undefined;
  const signed = form !== 'state' && form !== 'bareHex' && isSign(text, start - 1);
  const value = form === 'state' ? Number.NaN : Number.parseInt(spelling, form === 'decimal' ? 10 : 16);
  const from = signed ? start - 1 : start;
  return { start: from, end, text: text.slice(from, end), value: signed ? -value : value, form };
};

const formOf = (spelling: string): TokenForm | undefined => {
  if (/^\d+$/.test(spelling)) return spelling.length <= 20 ? 'decimal' : undefined;
  if (/^0[xX][0-9a-fA-F]{1,16}[uUlL]{0,3}$/.test(spelling)) return 'hex';
  if (/^[0-9a-fA-F]{8}$/.test(spelling)) return 'bareHex';
  return /^[0-9A-Z]{5}$/.test(spelling) ? 'state' : undefined;
};

/** A minus is a sign where nothing is in front of it that it could join or subtract from. */
const isSign = (text: string, at: number): boolean =>
  at >= 0 && minusSigns.includes(text.charAt(at)) && (at === 0 || ' \t=:"\'`([{<,|>;#%'.includes(text.charAt(at - 1)));

const standsFree = (text: string, start: number, end: number): boolean => {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (!' \t=:"\'`([{<,|>;#/%*!\\'.includes(before) && !isSign(text, start - 1)) return false;
  // 12:34, ::1
  if (before === ':' && start > 1 && (isDigit(text.charCodeAt(start - 2)) || text.charAt(start - 2) === ':'))
    return false;
  if (before === ',' && start > 1 && isDigit(text.charCodeAt(start - 2))) return false;
  return !joinsOn(text, end);
};

/** Is the number the first part of something longer: `404-page`, `12:34`, `3/4`, `50%`, `1,234`, `1==`? */
const joinsOn = (text: string, end: number): boolean => {
  const after = text.charAt(end);
  if (after === '' || after === ' ') return false;
  return joints.some(({ marks, then }) => marks.includes(after) && then.test(text.slice(end + 1, end + 6)));
};

/** What behind a number, and then what, makes it part of something longer. */
const joints: readonly { readonly marks: string; readonly then: RegExp }[] = [
  { marks: '%@+°µμ$', then: /^/ },
  { marks: minusSigns, then: /^\w/ },
  { marks: ':', then: /^[\d:]/ },
  { marks: '/', then: /^\d/ },
  { marks: ',', then: /^\d{3}(?!\d)/ },
  { marks: '=', then: /^[^=]|^$/ },
];
