/** What a variable holds: the call or member that it was last given, `sqlite3_step` for `rc` behind `rc = sqlite3_step(s)`. */
import type { Span } from '../../../shared/src/span';
import {
  CLOSE,
  endAt,
  isMark,
  kindAt,
  partnerAt,
  spanOf,
  startAt,
  textAt,
  tokenFrom,
  type Tokens,
  WORD,
} from './lexical/tokens';

/** Nobody remembers further back what a variable holds. */
const MOST_STEPS = 300;

/**
 * The callee of the last assignment to a name, looked for from the name backwards to `from`. Brackets that are closed by
 * then are passed over, so that the answer depends on nothing but what stands around and before the name.
 */
export const calleeOfResult = (tokens: Tokens, name: Span, from: number): Span | undefined => {
  const index = tokenFrom(tokens, name.start);
  const isName =
    kindAt(tokens, index) === WORD && startAt(tokens, index) === name.start && endAt(tokens, index) === name.end;
  if (!isName) return undefined;
  for (let at = index - 1, steps = 0; at > 0 && startAt(tokens, at) >= from && steps < MOST_STEPS; at--, steps++) {
    const partner = kindAt(tokens, at) === CLOSE ? partnerAt(tokens, at) : -1;
    if (partner >= 0) at = partner;
    else if (isSameWord(tokens, at, index) && !isMember(tokens, at)) {
      const value = valueAfter(tokens, at);
      const callee = value === undefined ? undefined : calleeFrom(tokens, value);
      if (callee !== undefined) return callee;
    }
  }
  return undefined;
};

const isSameWord = (tokens: Tokens, a: number, b: number): boolean => {
  const length = endAt(tokens, a) - startAt(tokens, a);
  return (
    kindAt(tokens, a) === WORD &&
    length === endAt(tokens, b) - startAt(tokens, b) &&
    tokens.text.startsWith(textAt(tokens, b), startAt(tokens, a))
  );
};

const MEMBER_MARKS = ['.', '->', '::', '?.'];

const isMember = (tokens: Tokens, index: number): boolean =>
  MEMBER_MARKS.some((mark) => isMark(tokens, index - 1, mark));

/** The token behind the name's `=`; a type may stand between them. */
const valueAfter = (tokens: Tokens, name: number): number | undefined => {
  const typed = isMark(tokens, name + 1, ':') && kindAt(tokens, name + 2) === WORD ? name + 3 : name + 1;
  return isMark(tokens, typed, '=') || isMark(tokens, typed, ':=') ? typed + 1 : undefined;
};

const LIGHT = new Set(['await', 'try', 'unsafe', 'new']);
const MOST_PARTS = 12;

/** `a.b(…).c` of `await a.b(…).c(…)` and of `a.b(…).c`: what is called last, or the member that is read. */
const calleeFrom = (tokens: Tokens, first: number): Span | undefined => {
  const start = LIGHT.has(textAt(tokens, first)) ? first + 1 : first;
  for (let at = start, parts = 0; kindAt(tokens, at) === WORD && parts < MOST_PARTS; parts++) {
    const open = isMark(tokens, at + 1, '!') || isMark(tokens, at + 1, '?') ? at + 2 : at + 1;
    const close = isMark(tokens, open, '(') ? partnerAt(tokens, open) : -1;
    const next = close >= 0 ? close + 1 : at + 1;
    if (!MEMBER_MARKS.some((mark) => isMark(tokens, next, mark)))
      return close >= 0 || at > start ? spanOf(tokens, start, at) : undefined;
    at = next + 1;
  }
  return undefined;
};
