/** Surroundings of literals in YAML, TOML, INI and their like: keys by lines and columns, flow collections by brackets. */
import type { Span } from '../../../shared/src/span';
import type { Candidate } from './candidates';
import {
  CLOSE,
  endAt,
  isFirst,
  isMark,
  kindAt,
  OPEN,
  parentAt,
  partnerAt,
  spanOf,
  startAt,
  textAt,
  type Tokens,
} from './lexical/tokens';
import type { Surroundings } from './scanTokens';
import type { Surround } from './surround';

export const keySurroundings =
  (tokens: Tokens, form: 'yaml' | 'lines'): Surroundings =>
  (candidate) => [...flowSurrounds(tokens, candidate), ...outerKeys(tokens, candidate.first, form)];

const OTHER: readonly Surround[] = [{ kind: 'other' }];

/** What the literal is on its own line, and in the brackets that it stands in there. */
const flowSurrounds = (tokens: Tokens, { first, last }: Candidate): readonly Surround[] => {
  const found: Surround[] = [];
  let here = { first, last };
  for (let steps = 0; steps < MOST_BRACKETS; steps++) {
    const own = valueOrKey(tokens, here);
    if (own === undefined) return [...found, ...OTHER];
    found.push(...own);
    const open = parentAt(tokens, here.first);
    const close = open < 0 ? -1 : partnerAt(tokens, open);
    if (close < 0) return found;
    if (isMark(tokens, open, '[')) found.push({ kind: 'items', list: spanOf(tokens, open, close) });
    here = { first: open, last: close };
  }
  return found;
};

const MOST_BRACKETS = 8;

type Here = { readonly first: number; readonly last: number };

/** Nothing for an element of brackets; undefined where the literal is only a part of a longer text. */
const valueOrKey = (tokens: Tokens, { first, last }: Here): readonly Surround[] | undefined => {
  const whole = { start: startAt(tokens, first), end: endAt(tokens, last) };
  if (isDelimiter(tokens, last + 1)) return [{ kind: 'key', value: restOfLine(tokens, last + 2), list: whole }];
  if (!endsValue(tokens, last)) return undefined;
  const before = first - 1;
  if (isDelimiter(tokens, before) && !isFirst(tokens, first))
    return [{ kind: 'value', key: keySpan(tokens, before), list: whole }];
  if (isDash(tokens, before)) return [{ kind: 'items', list: whole }];
  return before === parentAt(tokens, first) || isMark(tokens, before, ',') || isFirst(tokens, first) ? [] : undefined;
};

const isDelimiter = (tokens: Tokens, index: number): boolean =>
  isMark(tokens, index, ':') || isMark(tokens, index, '=');

const isDash = (tokens: Tokens, index: number): boolean => textAt(tokens, index) === '-';

/** Nothing else on the line, or a bracket's comma or end. */
const endsValue = (tokens: Tokens, last: number): boolean => {
  const next = last + 1;
  return next >= tokens.count || isFirst(tokens, next) || kindAt(tokens, next) === CLOSE || isMark(tokens, next, ',');
};

/** Outside of brackets a key reaches to its line's start: `/users/{name}:`. */
const keySpan = (tokens: Tokens, delimiter: number): Span => {
  const isFlow = parentAt(tokens, delimiter) >= 0;
  let first = delimiter - 1;
  while (first > 0 && !isFirst(tokens, first) && !(isFlow ? isKeyEdge(tokens, first - 1) : isDash(tokens, first - 1)))
    first--;
  return spanOf(tokens, Math.max(first, 0), Math.max(delimiter - 1, 0));
};

const isKeyEdge = (tokens: Tokens, index: number): boolean =>
  isMark(tokens, index, ',') || kindAt(tokens, index) === OPEN || isDash(tokens, index);

const restOfLine = (tokens: Tokens, from: number): Span => {
  if (from >= tokens.count || isFirst(tokens, from))
    return { start: endAt(tokens, from - 1), end: endAt(tokens, from - 1) };
  let last = from;
  while (last + 1 < tokens.count && !isFirst(tokens, last + 1) && last - from < 40) last++;
  return spanOf(tokens, from, last);
};

/** Keys of the lines above that are indented less, or the section's header. */
const outerKeys = (tokens: Tokens, index: number, form: 'yaml' | 'lines'): readonly Surround[] => {
  const line = lineStart(tokens, index);
  return form === 'yaml' ? keysAbove(tokens, line) : sectionAbove(tokens, line);
};

const keysAbove = (tokens: Tokens, line: number): readonly Surround[] => {
  const found: Surround[] = [];
  let column = columnOf(tokens, line);
  for (let at = line - 1; at >= 0 && column > 0 && line - at < OUTER_REACH && found.length < MOST_KEYS; at--) {
    if (!isFirst(tokens, at) || columnOf(tokens, at) >= column) continue;
    column = columnOf(tokens, at);
    const delimiter = delimiterOf(tokens, at);
    if (delimiter > at) found.push(outerKey(keySpan(tokens, delimiter)));
  }
  return found;
};

/** `[section]` on a line of its own. */
const sectionAbove = (tokens: Tokens, line: number): readonly Surround[] => {
  for (let at = line - 1; at >= 0 && line - at < OUTER_REACH; at--) {
    if (!isFirst(tokens, at) || !isMark(tokens, at, '[')) continue;
    const close = partnerAt(tokens, at);
    const isAlone = close + 1 >= tokens.count || isFirst(tokens, close + 1) || kindAt(tokens, close + 1) === CLOSE;
    return close > at + 1 && isAlone ? [outerKey(spanOf(tokens, at + 1, close - 1))] : [];
  }
  return [];
};

const OUTER_REACH = 6000;
const MOST_KEYS = 5;

const outerKey = (key: Span): Surround => ({ kind: 'value', key, list: key });

const lineStart = (tokens: Tokens, index: number): number => {
  let at = index;
  while (at > 0 && !isFirst(tokens, at)) at--;
  return at;
};

/** The dashes of a list count as indentation: what follows them is indented more than the list's key. */
const columnOf = (tokens: Tokens, line: number): number => {
  const start = startAt(tokens, line);
  return start - (tokens.text.lastIndexOf('\n', start - 1) + 1) + (isDash(tokens, line) ? 1 : 0);
};

const delimiterOf = (tokens: Tokens, line: number): number => {
  for (let at = line; at < tokens.count && at - line < 30 && (at === line || !isFirst(tokens, at)); at++)
    if (isMark(tokens, at, ':')) return at;
  return -1;
};
