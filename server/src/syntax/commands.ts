/** Surroundings of literals in shells: commands with arguments, tests, assignments, patterns. */
import type { Candidate } from './candidates';
import type { Surroundings } from './scanTokens';
import type { Surround } from './surround';
import {
  CHUNK,
  CLOSE,
  endAt,
  isFirst,
  isMark,
  kindAt,
  OPERATOR,
  parentAt,
  partnerAt,
  spanOf,
  startAt,
  textAt,
  type Tokens,
  WORD,
} from './lexical/tokens';

export const commandSurroundings =
  (tokens: Tokens): Surroundings =>
  (candidate) => [...surrounds(tokens, candidate), ...bodies(tokens, candidate.first)];

const OTHER: readonly Surround[] = [{ kind: 'other' }];

const surrounds = (tokens: Tokens, { first, last }: Candidate): readonly Surround[] => {
  if (isRedirection(tokens, first, last)) return OTHER;
  return (
    inArithmetic(tokens, first) ??
    inTest(tokens, first) ??
    inPattern(tokens, first, last) ??
    inAssignment(tokens, first) ??
    inList(tokens, first) ??
    inCommand(tokens, first)
  );
};

const isGlued = (tokens: Tokens, index: number): boolean => endAt(tokens, index) === startAt(tokens, index + 1);

/** `2>&1`, `>&2`, `3<file`. */
const isRedirection = (tokens: Tokens, first: number, last: number): boolean => {
  const next = textAt(tokens, last + 1);
  const before = textAt(tokens, first - 1);
  const leads = isGlued(tokens, last) && /^[<>]/u.test(next);
  return leads || (before === '&' && isGlued(tokens, first - 1) && /^[<>]/u.test(textAt(tokens, first - 2)));
};

/** `(( … ))` and `$(( … ))`. */
const inArithmetic = (tokens: Tokens, index: number): readonly Surround[] | undefined => {
  const inner = outermostRound(tokens, index);
  if (inner < 0) return undefined;
  const before = textAt(tokens, index - 1);
  const isLeft = kindAt(tokens, index - 1) === OPERATOR;
  const operator = isLeft ? before : textAt(tokens, index + 1);
  if (kindAt(tokens, isLeft ? index - 1 : index + 1) !== OPERATOR) return OTHER;
  const other = isLeft ? index - 2 : index + 2;
  if (operator === '=') return [{ kind: 'assign', target: spanOf(tokens, other, other) }];
  return [{ kind: 'operation', operator, other: spanOf(tokens, other, other), side: isLeft ? 'right' : 'left' }];
};

/** Index of the inner bracket of `((`, -1 when the token stands in none. */
const outermostRound = (tokens: Tokens, index: number): number => {
  for (let open = parentAt(tokens, index), steps = 0; open >= 0 && steps < 8; open = parentAt(tokens, open), steps++) {
    const outer = parentAt(tokens, open);
    const isPair = isMark(tokens, open, '(') && outer === open - 1 && isGlued(tokens, outer);
    if (isPair && /\($/u.test(textAt(tokens, outer))) return open;
  }
  return -1;
};

const TESTS: Readonly<Record<string, string>> = {
  '-eq': '==',
  '-ne': '!=',
  '-lt': '<',
  '-le': '<=',
  '-gt': '>',
  '-ge': '>=',
  '=': '==',
  '==': '==',
  '!=': '!=',
  '=~': '==',
};

/** `[ $? -eq 1 ]`, either order. */
const inTest = (tokens: Tokens, index: number): readonly Surround[] | undefined => {
  const before = testAt(tokens, index - 1);
  if (before !== undefined)
    return [{ kind: 'operation', operator: before, other: operandSpan(tokens, index - 2), side: 'right' }];
  const behind = testAt(tokens, index + 1);
  if (behind !== undefined)
    return [{ kind: 'operation', operator: behind, other: spanOf(tokens, index + 2, index + 2), side: 'left' }];
  return undefined;
};

/** A closing bracket or a string with holes is more than one token. */
const operandSpan = (tokens: Tokens, last: number): { readonly start: number; readonly end: number } => {
  let first = last;
  while (
    first > 0 &&
    (kindAt(tokens, first) === CHUNK || kindAt(tokens, first) === CLOSE) &&
    isGlued(tokens, first - 1)
  ) {
    const partner = partnerAt(tokens, first);
    first = kindAt(tokens, first) === CLOSE && partner >= 0 ? partner : first - 1;
  }
  return spanOf(tokens, first, last);
};

/** The comparison that the token spells; `=` and its like only with spaces around, else it assigns. */
const testAt = (tokens: Tokens, index: number): string | undefined => {
  const kind = kindAt(tokens, index);
  if (kind !== WORD && kind !== OPERATOR) return undefined;
  const meant = TESTS[textAt(tokens, index)];
  return meant !== undefined && (kind === WORD || !isGlued(tokens, index - 1)) ? meant : undefined;
};

/** `0|1)` in a `case`. */
const inPattern = (tokens: Tokens, first: number, last: number): readonly Surround[] | undefined => {
  let at = last + 1;
  while (isMark(tokens, at, '|') && !isFirst(tokens, at)) at += 2;
  const isPattern = isMark(tokens, at, ')') && (partnerAt(tokens, at) < 0 || partnerAt(tokens, at) === first - 1);
  if (!isPattern || isFirst(tokens, at)) return undefined;
  return [{ kind: 'label', subject: subjectOf(tokens, first) }];
};

const SUBJECT_REACH = 4000;

const subjectOf = (tokens: Tokens, pattern: number): { readonly start: number; readonly end: number } | undefined => {
  let open = 0;
  for (let at = pattern - 1; at >= 0 && pattern - at < SUBJECT_REACH; at--) {
    if (kindAt(tokens, at) !== WORD) continue;
    const word = textAt(tokens, at);
    if (word === 'esac') open++;
    else if (word === 'case' && open-- === 0) return operandSpan(tokens, subjectEnd(tokens, at + 1));
  }
  return undefined;
};

const subjectEnd = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < from + 20 && textAt(tokens, at + 1) !== 'in' && !isFirst(tokens, at + 1)) at++;
  return at;
};

const DECLARING = new Set(['readonly', 'declare', 'typeset', 'local', 'export']);

/** `CODE=1`, `readonly CODE=1`. */
const inAssignment = (tokens: Tokens, index: number): readonly Surround[] | undefined => {
  const mark = index - 1;
  const isGluedMark = isMark(tokens, mark, '=') && isGlued(tokens, mark) && isGlued(tokens, mark - 1);
  if (!isGluedMark || kindAt(tokens, mark - 1) !== WORD) return undefined;
  const name = spanOf(tokens, mark - 1, mark - 1);
  const isOption = textAt(tokens, mark - 1).startsWith('-');
  if (isOption) return [{ kind: 'value', key: name, list: name }, ...inCommand(tokens, mark - 1)];
  const form = declaredForm(tokens, mark - 1);
  if (form === undefined) return [{ kind: 'assign', target: name }];
  const head = commandHead(tokens, mark - 1);
  const statement = spanOf(tokens, DECLARING.has(textAt(tokens, head)) ? head : mark - 1, index);
  return [{ kind: 'declare', name, form, statement }];
};

/** By the word before the name, or a global's name in capitals. */
const declaredForm = (tokens: Tokens, name: number): 'constant' | 'variable' | undefined => {
  const head = commandHead(tokens, name);
  const word = textAt(tokens, head);
  if (word === 'readonly') return 'constant';
  if (DECLARING.has(word)) return /^-\w*r/u.test(textAt(tokens, head + 1)) ? 'constant' : 'variable';
  const isGlobal = /^[A-Z_][A-Z0-9_]*$/u.test(textAt(tokens, name)) && functionAround(tokens, name) === undefined;
  return isGlobal ? 'variable' : undefined;
};

/** `codes=(1 2 3)`, `for code in 1 2 3`. */
const inList = (tokens: Tokens, index: number): readonly Surround[] | undefined => {
  const open = parentAt(tokens, index);
  const isArray = open > 1 && isMark(tokens, open, '(') && isMark(tokens, open - 1, '=') && isGlued(tokens, open - 1);
  if (isArray) {
    const list = spanOf(tokens, open, Math.max(open, partnerAt(tokens, open)));
    const key = keyBefore(tokens, index);
    const place: Surround = key === undefined ? { kind: 'items', list } : { kind: 'value', key, list };
    return [place, { kind: 'assign', target: spanOf(tokens, open - 2, open - 2) }];
  }
  const head = commandHead(tokens, index);
  const isLoop = textAt(tokens, head) === 'for' && textAt(tokens, head + 2) === 'in' && index > head + 2;
  if (!isLoop) return undefined;
  return [
    { kind: 'items', list: spanOf(tokens, head + 3, index) },
    { kind: 'assign', target: spanOf(tokens, head + 1, head + 1) },
  ];
};

/** `gone` of `([gone]=404)`. */
const keyBefore = (tokens: Tokens, index: number): Named | undefined => {
  const close = index - 2;
  const isKeyed =
    isMark(tokens, index - 1, '=') && isMark(tokens, close, ']') && partnerAt(tokens, close) === close - 2;
  return isKeyed ? spanOf(tokens, close - 1, close - 1) : undefined;
};

/** Words that run the command behind them. */
const RUNNERS = new Set([
  'sudo',
  'exec',
  'command',
  'builtin',
  'eval',
  'then',
  'do',
  'else',
  'if',
  'elif',
  'while',
  'until',
  'time',
  'nohup',
  'run',
  '!',
]);

const inCommand = (tokens: Tokens, index: number): readonly Surround[] => {
  let head = commandHead(tokens, index);
  while (head < index && RUNNERS.has(textAt(tokens, head))) head++;
  if (head >= index || kindAt(tokens, head) !== WORD) return OTHER;
  const callee = spanOf(tokens, head, head);
  const list = spanOf(tokens, head + 1, index);
  const argument: Surround = { kind: 'argument', callee, index: wordsBetween(tokens, head + 1, index), list };
  if (textAt(tokens, head) === 'return') return [{ kind: 'result' }, argument];
  const option = index - 1;
  const isOption = option > head && kindAt(tokens, option) === WORD && /^--?[A-Za-z]/u.test(textAt(tokens, option));
  return isOption ? [{ kind: 'value', key: spanOf(tokens, option, option), list }, argument] : [argument];
};

const wordsBetween = (tokens: Tokens, first: number, index: number): number => {
  let count = 0;
  for (let at = first; at < index; at++) if (at === first || !isGlued(tokens, at - 1)) count++;
  return count;
};

const SEPARATORS = new Set([';', '|', '&', '&&', '||', ';;']);
const HEAD_REACH = 200;

/** First token of the simple command. */
const commandHead = (tokens: Tokens, index: number): number => {
  let at = index;
  for (let steps = 0; steps < HEAD_REACH; steps++) {
    const before = at - 1;
    if (before < 0 || before === parentAt(tokens, at) || isFirst(tokens, at)) return at;
    const kind = kindAt(tokens, before);
    if (kind === OPERATOR && SEPARATORS.has(textAt(tokens, before)) && !/[<>]$/u.test(textAt(tokens, before - 1)))
      return at;
    if (kind === CLOSE && partnerAt(tokens, before) < 0) return at;
    at = kind === CLOSE ? partnerAt(tokens, before) : before;
  }
  return at;
};

type Named = { readonly start: number; readonly end: number };

const functionAround = (tokens: Tokens, index: number): Named | undefined => {
  for (let open = parentAt(tokens, index), steps = 0; open >= 0 && steps < 40; open = parentAt(tokens, open), steps++) {
    if (!isMark(tokens, open, '{')) continue;
    const before = open - 1;
    const isCall = isMark(tokens, before, ')') && partnerAt(tokens, before) === before - 1;
    const name = isCall ? before - 2 : before;
    const isNamed = isCall || textAt(tokens, before - 1) === 'function';
    if (isNamed && kindAt(tokens, name) === WORD) return spanOf(tokens, name, name);
  }
  return undefined;
};

const bodies = (tokens: Tokens, index: number): readonly Surround[] => {
  const name = functionAround(tokens, index);
  return name === undefined ? [] : [{ kind: 'body', form: 'function', name }];
};
