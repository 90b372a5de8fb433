/** Tokens of a changed text, with those before and behind the change taken over from the text before. */
import type { Lexis } from '../language';
import type { Change } from '../live/change';
import { type Lexer, resumeLexer, takeOver } from './lexer';
import { type Plan, planOf } from './plan';
import { finish, readOn, tokenise } from './tokenise';
import { endAt, isFirst, kindAt, OPERATOR, parentAt, startAt, textAt, tokenFrom, type Tokens, WORD } from './tokens';

/** The tokens of the text before a change, to be taken over where the change does not reach. */
export type Earlier = {
  readonly tokens: Tokens;
  readonly change: Change;
  /** Tokens of a still earlier text: they are written over. */
  readonly spare?: Tokens;
};

/** The same as {@link tokenise} of the whole text. */
export const retokenise = (text: string, lexis: Lexis, { tokens: before, change, ...rest }: Earlier): Tokens => {
  const plan = planOf(lexis);
  const kept = keptCount(before, plan, change);
  if (kept === 0) return tokenise(text, lexis, [{ start: 0, end: text.length }], rest.spare);
  const lexer = resumeLexer(text, plan, { before, kept, at: startAt(before, kept), ...rest });
  const moved = change.newEnd - change.oldEnd;
  const meetsOld = (): boolean => {
    if (lexer.stack.length > 0 || lexer.at < change.newEnd || !isLineStart(text, lexer.at)) return false;
    const index = tokenFrom(before, lexer.at - moved);
    if (!isSameMoment(lexer, before, { index, moved })) return false;
    takeOver(lexer, before, { from: index, moved });
    return true;
  };
  readOn(lexer, meetsOld);
  return finish(lexer);
};

/** How many tokens before the change stay: up to a line that starts outside of all brackets, well before the change. */
const keptCount = (before: Tokens, plan: Plan, { start }: Change): number => {
  // Branches of a preprocessor are open over lines, and nothing in the tokens tells.
  if (plan.has('directives')) return 0;
  let index = Math.min(tokenFrom(before, start), before.count - 1);
  while (index > 0 && !(isTopLine(before, index) && endAt(before, index) + MARGIN < start)) index--;
  return Math.max(index, 0);
};

/** Further than any rule looks ahead. */
const MARGIN = 300;

/** A line of code that starts outside of all brackets; the body of a heredoc is none. */
const isTopLine = (tokens: Tokens, index: number): boolean => {
  const kind = kindAt(tokens, index);
  const isCode = kind === WORD || kind === OPERATOR;
  return (
    isCode && isFirst(tokens, index) && parentAt(tokens, index) < 0 && isLineStart(tokens.text, startAt(tokens, index))
  );
};

const isLineStart = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 10;

type Moment = { readonly index: number; readonly moved: number };

/** Did the old text's reading stand here in the same state: outside of brackets, behind the same token? */
const isSameMoment = (lexer: Lexer, before: Tokens, { index, moved }: Moment): boolean => {
  if (index >= before.count || startAt(before, index) + moved !== lexer.at || !isTopLine(before, index)) return false;
  const last = lexer.count - 1;
  const isSameKind = last >= 0 && index > 0 && lexer.kinds[last] === kindAt(before, index - 1);
  return isSameKind && lexer.text.slice(lexer.starts[last], lexer.ends[last]) === textAt(before, index - 1);
};
