/** Numbers inside comments and longer strings, where a cue word says that they are codes. */
import type { Span } from '../../../shared/src/span';
import type { Literal } from '../core/literal';
import { CHUNK, endAt, kindAt, startAt, STRING, type Tokens } from './lexical/tokens';

const NUMBER = /(?<![\w.$#%+/:-])-?(?:0[xX][0-9a-fA-F]{8}|\d{1,10})(?![\w%]|\.\d|[-:]\d)/gu;
const CUE_BEFORE =
  /(?:\b|_)(?:codes?|errors?|err(?:no)?|status(?:es|code)?|exit(?:s|ed|code)?|returns?|returned|rc|hresult|hr|sqlstate|sqlcode|signal|http|reason|result|fail(?:s|ed|ure)?|abort(?:ed)?|clos(?:e|ed|ing)|respon(?:se|d|ds|ded))\b[^\n\d]{0,16}$/iu;
const CUE_BEHIND =
  /^["'`)\]]?\s{0,2}(?:\(?["'`]?)?(?:errors?|status|exit|response|codes?|not found|forbidden|unauthori[sz]ed|bad request|internal server|no content|ok\b)/iu;
const REACH = 48;
/** Texts longer than this are data. */
const LONGEST = 4000;

type Where = { readonly within: Span; readonly range: { readonly first: number; readonly last: number } };

export const mentionsIn = (
  tokens: Tokens,
  mayHold: (value: bigint) => boolean,
  { within, range }: Where,
): readonly Literal[] => {
  const found: Literal[] = [];
  const read = (span: Span, place: 'comment' | 'string'): void => {
    if (span.end - span.start <= LONGEST && span.end - span.start > 4)
      found.push(...mentions(tokens.text, span, place, mayHold));
  };
  for (let at = 0; at < tokens.comments.length; at += 2) {
    const span = { start: tokens.comments[at] ?? 0, end: tokens.comments[at + 1] ?? 0 };
    if (span.end > within.start && span.start < within.end) read(span, 'comment');
  }
  for (let index = range.first; index < range.last; index++) {
    const kind = kindAt(tokens, index);
    if (kind !== STRING && kind !== CHUNK) continue;
    const span = { start: startAt(tokens, index), end: endAt(tokens, index) };
    if (span.end > within.start && span.start < within.end) read(span, 'string');
  }
  return found;
};

const mentions = (
  text: string,
  span: Span,
  within: 'comment' | 'string',
  mayHold: (value: bigint) => boolean,
): readonly Literal[] => {
  const found: Literal[] = [];
  const slice = text.slice(span.start, span.end);
  if (!/\d/u.test(slice)) return found;
  for (const match of slice.matchAll(NUMBER)) {
    const spelling = match[0];
    const value = BigInt(spelling.startsWith('-') ? spelling.slice(1) : spelling);
    const signed = spelling.startsWith('-') ? -value : value;
    if (!mayHold(signed) || !hasCue(slice, match.index, spelling.length)) continue;
    const start = span.start + match.index;
    found.push({
      span: { start, end: start + spelling.length },
      spelling,
      value: signed,
      radix: spelling.includes('x') || spelling.includes('X') ? 16 : 10,
      quoted: false,
      place: { kind: 'text', within },
    });
  }
  return found;
};

const hasCue = (text: string, at: number, length: number): boolean =>
  CUE_BEFORE.test(text.slice(Math.max(0, at - REACH), at)) ||
  CUE_BEHIND.test(text.slice(at + length, at + length + REACH));
