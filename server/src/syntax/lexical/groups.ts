/** What a bracket means: read off the tokens before it. */
import { binaryAt } from './binary';
import type { Group } from './group';
import { startsStatement } from './statements';
import { wordsOf } from './words';
import type { Language, Layout } from '../language';
import { operandEnd, operandStart, TIGHTEST, typeArgumentsStart } from './operands';
import { endsOperand, isKeyword, isMember, type Reading, wordAt } from './reading';
import {
  CHUNK,
  endAt,
  kindAt,
  OPERATOR,
  parentAt,
  partnerAt,
  spanOf,
  startAt,
  textAt,
  type Tokens,
  unitAt,
  WORD,
} from './tokens';
import { braceGroup } from './braces';
import { isCast } from './casts';

export const readingOf = (tokens: Tokens, language: Language, layout: Layout): Reading => {
  const groups = new Map<number, Group>();
  // A bracket asks for the ones around it, so those are read first: no depth of nesting is a depth of calls.
  const groupAt = (open: number): Group => {
    const unread: number[] = [];
    for (let at = open; at >= 0 && !groups.has(at); at = parentAt(tokens, at)) unread.push(at);
    for (let at = unread.pop(); at !== undefined; at = unread.pop()) groups.set(at, readGroup(reading, at));
    return groups.get(open) ?? { kind: 'grouping', first: open };
  };
  const reading: Reading = { tokens, language, layout, words: wordsOf(layout), groupAt };
  return reading;
};

const readGroup = (reading: Reading, open: number): Group => {
  const { tokens } = reading;
  const mark = textAt(tokens, open);
  if (mark === '<') return { kind: 'element', name: spanOf(tokens, open + 1, nameEnd(reading, open + 1)), first: open };
  if (mark === '(') return roundGroup(reading, open);
  if (mark === '[') return squareGroup(reading, open);
  if (mark === '@[' || mark === '@(') return { kind: mark === '@[' ? 'list' : 'grouping', first: open };
  if (mark === '@{') return { kind: 'object', first: open };
  if (mark !== '{' || isHole(reading, open)) return { kind: 'hole', first: open };
  return reading.layout.data === true ? { kind: 'object', first: open } : braceGroup(reading, open);
};

const nameEnd = (reading: Reading, from: number): number => {
  let at = from;
  while (isMember(reading, at + 1)) at += 2;
  return at;
};

/** A `{` right behind a piece of a string or of an element's text. */
const isHole = ({ tokens }: Reading, open: number): boolean =>
  (kindAt(tokens, open - 1) === CHUNK && endAt(tokens, open - 1) === startAt(tokens, open)) ||
  (parentAt(tokens, open) >= 0 &&
    kindAt(tokens, open - 1) !== OPERATOR &&
    textAt(tokens, parentAt(tokens, open)) === '<');

const CONDITIONS = new Set(
  'if elif elseif elsif unless while until for foreach switch case catch when match guard using lock synchronized with where'.split(
    ' ',
  ),
);

const roundGroup = (reading: Reading, open: number): Group => {
  const { tokens } = reading;
  const before = calleeEnd(reading, open);
  const isMacroBody = wordAt(reading, before - 1) === '#define' && endAt(tokens, before) < startAt(tokens, open);
  if (isMacroBody) return { kind: 'grouping', first: open };
  const worded = wordedGroup(reading, open, before);
  if (worded !== undefined) return worded;
  if (!endsOperand(reading, before) || startsStatement(reading, before + 1) || isCast(reading, before))
    return { kind: 'grouping', first: open };
  const first = withoutPrefixes(reading, operandStart(reading, before, TIGHTEST), before);
  const name = spanOf(tokens, first, before);
  const isDeclared = reading.words.functions.has(wordAt(reading, first - 1)) || isBareFunction(reading, open, first);
  return { kind: isDeclared ? 'parameters' : 'call', name, first };
};

/** `function (`, `if (`, `const (`: the word before the bracket tells. */
const wordedGroup = (reading: Reading, open: number, before: number): Group | undefined => {
  const { words } = reading;
  const word = isMember(reading, before - 1) ? '' : wordAt(reading, before);
  if (word === '') return undefined;
  if (words.functions.has(word)) return { kind: 'parameters', first: before };
  const isCondition = CONDITIONS.has(word) && before === open - 1 && isConditionWord(reading, before);
  if (isCondition) return { kind: 'condition', first: open };
  return words.variables.has(word) || words.constants.has(word) ? { kind: 'block', first: before } : undefined;
};

const isConditionWord = (reading: Reading, index: number): boolean =>
  isKeyword(reading, index) || reading.words.switches.has(wordAt(reading, index)) || reading.layout.blocks === 'braces';

/** Last token of the callee: before type arguments and the `!` of a macro. */
const calleeEnd = (reading: Reading, open: number): number => {
  const { tokens } = reading;
  const before = open - 1;
  if (kindAt(tokens, before) !== OPERATOR) return before;
  const mark = textAt(tokens, before);
  if (mark === '?.' || isMacroMark(reading, before)) return before - 1;
  return mark === '>' || mark === '>>' ? typeArgumentsStart(reading, before) - 1 : before;
};

const withoutPrefixes = (reading: Reading, first: number, last: number): number => {
  let at = first;
  while (at < last && kindAt(reading.tokens, at) === OPERATOR && !isMember(reading, at)) at++;
  return at;
};

/** `name(…) {` and `(…) =>` in languages where a function needs no word. */
const isBareFunction = (reading: Reading, open: number, first: number): boolean => {
  const { tokens, layout } = reading;
  const close = partnerAt(tokens, open);
  if (close < 0) return false;
  if (layout.arms === '=>' && textAt(tokens, close + 1) === '=>' && !isMember(reading, open - 1))
    return kindAt(tokens, open - 1) !== WORD;
  if (layout.bareFunctions !== true) return false;
  const opensBody = unitAt(tokens, close + 1) === 123 && textAt(tokens, close + 1) === '{';
  return opensBody ? !isMember(reading, first - 1) : hasTypedName(reading, first) && !isKeyword(reading, first - 1);
};

/** `int f(`: a type stands before the name, so it is declared here and not called. */
const hasTypedName = (reading: Reading, first: number): boolean =>
  reading.layout.typesFirst === true &&
  kindAt(reading.tokens, first - 1) === WORD &&
  !startsStatement(reading, first) &&
  !binaryAt(reading, first - 1);

const squareGroup = (reading: Reading, open: number): Group => {
  const { tokens, layout } = reading;
  const before = open - 1;
  if (layout.messages === true && isMessage(reading, open)) return messageGroup(reading, open);
  if (isMacroMark(reading, before)) return { kind: 'list', first: before - 1 };
  if (isArrayType(reading, open)) return { kind: 'index', first: open };
  const isApart = layout.bareCalls === true && endAt(tokens, before) < startAt(tokens, open);
  const isList = before < 0 || !endsOperand(reading, before) || isCast(reading, before) || isApart;
  if (isList || startsStatement(reading, open)) return { kind: 'list', first: open };
  const first = operandStart(reading, before, TIGHTEST);
  return { kind: 'index', name: spanOf(tokens, first, before), first };
};

/** The `!` of `vec![…]`. */
const isMacroMark = ({ tokens }: Reading, index: number): boolean =>
  textAt(tokens, index) === '!' &&
  kindAt(tokens, index - 1) === WORD &&
  endAt(tokens, index - 1) === startAt(tokens, index);

/** `[4]byte` where types stand behind names. */
const isArrayType = ({ tokens, layout }: Reading, open: number): boolean => {
  const close = partnerAt(tokens, open);
  if (layout.typesLast !== true || close <= open + 1 || endAt(tokens, close) !== startAt(tokens, close + 1))
    return false;
  return kindAt(tokens, close + 1) === WORD || textAt(tokens, close + 1) === '*';
};

/** `[receiver name:404]`: a word right behind an operand. */
const isMessage = (reading: Reading, open: number): boolean => {
  const { tokens } = reading;
  if (endsOperand(reading, open - 1) && endAt(tokens, open - 1) === startAt(tokens, open)) return false;
  const selector = operandEnd(reading, open + 1, TIGHTEST) + 1;
  return kindAt(tokens, selector) === WORD && selector > open + 1;
};

const messageGroup = (reading: Reading, open: number): Group => {
  const selector = operandEnd(reading, open + 1, TIGHTEST) + 1;
  return { kind: 'call', name: spanOf(reading.tokens, selector, selector), first: open };
};
