/** Which part of a changed text may have other literals or facts than before. */
import { startsStatement } from '../lexical/statements';
import type { Span } from '../../../../shared/src/span';
import { type Reading } from '../lexical/reading';
import {
  endAt,
  isFirst,
  isMark,
  kindAt,
  OPEN,
  OPERATOR,
  parentAt,
  partnerAt,
  startAt,
  type Tokens,
  WORD,
} from '../lexical/tokens';
import type { Change } from './change';

export type Affected = {
  /** Before and after the change; outside of it everything is as it was, but moved. */
  readonly old: Span;
  readonly now: Span;
  /** The tokens of `now`. */
  readonly first: number;
  readonly last: number;
};

export const affectedBy = (change: Change, before: Tokens, reading: Reading): Affected => {
  const after = reading.tokens;
  const moved = change.newEnd - change.oldEnd;
  const { first, last } = grown(reading, change, changedTokens(before, after, change));
  const now = {
    start: Math.min(startOf(after, first), change.start),
    end: Math.max(endOf(after, last), change.newEnd),
  };
  return { now, old: { start: now.start, end: now.end - moved }, first, last };
};

/** Tokens from `first` to before `last`. */
type Stretch = { readonly first: number; readonly last: number };

const startOf = (tokens: Tokens, index: number): number => (index <= 0 ? 0 : endAt(tokens, index - 1));
const endOf = (tokens: Tokens, index: number): number =>
  index >= tokens.count ? tokens.text.length : startAt(tokens, index);

/** The tokens between those at both ends that are the same and have the same brackets around and behind them. */
const changedTokens = (before: Tokens, after: Tokens, change: Change): Stretch => {
  const moved = change.newEnd - change.oldEnd;
  const grownBy = after.count - before.count;
  const shorter = Math.min(before.count, after.count);
  let first = 0;
  while (first < shorter && endAt(after, first) < change.start && sameToken({ before, after, moved: 0 }, first, first))
    first++;
  let tail = 0;
  while (tail < shorter - first && sameTail(before, after, { tail, moved, change })) tail++;
  const same = { first, last: after.count - tail, grownBy };
  return widened(before, after, same);
};

type Versions = { readonly before: Tokens; readonly after: Tokens; readonly moved: number };

const sameToken = ({ before, after, moved }: Versions, a: number, b: number): boolean =>
  kindAt(before, a) === kindAt(after, b) &&
  startAt(before, a) + moved === startAt(after, b) &&
  endAt(before, a) + moved === endAt(after, b) &&
  isFirst(before, a) === isFirst(after, b);

type Tail = { readonly tail: number; readonly moved: number; readonly change: Change };

const sameTail = (before: Tokens, after: Tokens, { tail, moved, change }: Tail): boolean => {
  const b = after.count - 1 - tail;
  return startAt(after, b) > change.newEnd && sameToken({ before, after, moved }, before.count - 1 - tail, b);
};

type Same = Stretch & { readonly grownBy: number };

/** Brackets that have other partners now change what stands around tokens that are themselves the same. */
const widened = (before: Tokens, after: Tokens, { first, last, grownBy }: Same): Stretch => {
  // What stood where the change is, is no token of the text any more.
  const mapped = (old: number): number => (old < first ? old : old < last - grownBy ? GONE : old + grownBy);
  let low = first;
  for (let at = first - 1; at >= 0; at--)
    if (kindAt(after, at) === OPEN && mapped(partnerAt(before, at)) !== partnerAt(after, at)) low = at;
  for (let at = after.count - 1; at >= last; at--)
    if (mapped(parentAt(before, at - grownBy)) !== parentAt(after, at)) return { first: low, last: at + 1 };
  return { first: low, last };
};

const GONE = -2;

const BODIES = new Set(['function', 'block', 'class', 'enum', 'switch']);

/** The innermost body around the changed tokens, or else the statements at the top that they belong to. */
const grown = (reading: Reading, change: Change, { first, last }: Stretch): Stretch => {
  const { tokens, layout, language } = reading;
  if (language.reader.kind !== 'expressions') return { first: 0, last: tokens.count };
  if (layout.blocks === 'braces')
    for (let open = parentAt(tokens, first); open >= 0; open = parentAt(tokens, open)) {
      const close = partnerAt(tokens, open);
      const isAround = close >= last && endAt(tokens, open) < change.start && startAt(tokens, close) > change.newEnd;
      if (isAround && BODIES.has(reading.groupAt(open).kind)) return { first: open + 1, last: close };
    }
  return { first: topBefore(reading, first), last: topBehind(reading, last) };
};

/** One statement more on each side brings comments and heads along. */
const topBefore = (reading: Reading, index: number): number => {
  let left = 2;
  for (let at = Math.min(index, reading.tokens.count) - 1; at > 0; at--)
    if (isTop(reading, at) && --left === 0) return at;
  return 0;
};

const topBehind = (reading: Reading, index: number): number => {
  let left = 2;
  for (let at = index; at < reading.tokens.count; at++) if (isTop(reading, at) && --left === 0) return at;
  return reading.tokens.count;
};

/** A statement that starts in the first column, outside of all brackets. */
const isTop = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  const kind = kindAt(tokens, index);
  if (!isFirst(tokens, index) || parentAt(tokens, index) >= 0 || (kind !== WORD && kind !== OPERATOR)) return false;
  // What it gives a value to stands in the line before.
  if (isMark(tokens, index, '=')) return false;
  const before = tokens.text.charCodeAt(startAt(tokens, index) - 1);
  return (before === 10 || before === 13) && startsStatement(reading, index);
};
