/** `:`, `?` and `=>` on either side: choices, pairs, labels, arms, annotations. */
import { type Here, NOTHING_MORE, type Step } from './step';
import { binaryAt } from './binary';
import { startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import type { Surround } from '../surround';
import type { Group } from './group';
import { isInLabel, subjectOf } from './labels';
import { operandEnd, operandStart, precedenceOf } from './operands';
import { type Reading, wordAt } from './reading';
import { CLOSE, isMark, kindAt, parentAt, partnerAt, spanOf, textAt } from './tokens';

/** The operator stands before the literal. */
export const colonOf = (reading: Reading, here: Here, operator: string): Step => {
  if (operator === '=>') return behindArrow(reading, here);
  const mark = here.first - 1;
  if (operator === '?' && isWordOperator(reading, mark)) return NOTHING_MORE;
  if (operator === '?') {
    const other = questionOperand(reading, here);
    return choice(reading, { first: choiceStart(reading, mark), last: Math.max(here.last, other.last) }, other);
  }
  const question = questionBefore(reading, mark);
  if (question >= 0)
    return choice(
      reading,
      { first: choiceStart(reading, question), last: here.last },
      choiceOther(reading, question, mark),
    );
  return behindColon(reading, here, mark);
};

const choice = (reading: Reading, here: Here, other: Here): Step => ({
  found: [
    { kind: 'choice', other: other.first <= other.last ? spanOf(reading.tokens, other.first, other.last) : undefined },
  ],
  here,
});

/** `x ? 404 : other` and, where words do it, `404 if x else other` read from the condition. */
const questionOperand = (reading: Reading, here: Here): Here => {
  const colon = here.last + 1;
  return binaryAt(reading, colon) === ':'
    ? { first: colon + 1, last: operandEnd(reading, colon + 1, precedenceOf(':')) }
    : { first: 1, last: 0 };
};

const choiceStart = (reading: Reading, question: number): number =>
  operandStart(reading, question - 1, precedenceOf('?'));

/** In `a if x else b` the other branch of `b` stands before the `if`. */
const choiceOther = (reading: Reading, question: number, colon: number): Here =>
  isWordOperator(reading, question)
    ? { first: choiceStart(reading, question), last: question - 1 }
    : { first: question + 1, last: colon - 1 };

/** Index of the `?` to which the colon belongs, -1 when it is no choice's colon. */
const questionBefore = (reading: Reading, colon: number): number => {
  const { tokens } = reading;
  const isWord = isWordOperator(reading, colon);
  let open = 0;
  for (let at = colon - 1; at >= 0 && colon - at < CHOICE_REACH; at--) {
    if (at === parentAt(tokens, colon) || CHOICE_ENDS.has(textAt(tokens, at))) return -1;
    if (kindAt(tokens, at) === CLOSE && partnerAt(tokens, at) >= 0) at = partnerAt(tokens, at);
    const operator = binaryAt(reading, at);
    if (operator === ':' && isWordOperator(reading, at) === isWord) open++;
    if (operator === '?' && --open < 0) return at;
    if (startsStatement(reading, at)) return -1;
  }
  return -1;
};

const CHOICE_ENDS = new Set([',', ';']);

/** Words do it: `a if x else b`. */
const isWordOperator = (reading: Reading, index: number): boolean =>
  reading.words.operators.has(wordAt(reading, index));

const CHOICE_REACH = 300;

const behindColon = (reading: Reading, here: Here, mark: number): Step => {
  const { tokens, layout } = reading;
  const parent = parentAt(tokens, mark);
  const group = parent < 0 ? undefined : reading.groupAt(parent);
  const first = keyStart(reading, mark);
  const key = spanOf(tokens, first, mark - 1);
  const pair = { first, last: here.last, isPair: true } as const;
  if (group !== undefined && holdsPairs(reading, group)) return pairIn(reading, { parent, group, key }, pair);
  if (group?.kind === 'index') return { found: [{ kind: 'index', of: group.name ?? spanOf(tokens, parent, parent) }] };
  if (layout.bareCalls === true && layout.namedArguments === ':')
    return { found: [{ kind: 'value', key, list: spanOf(tokens, first, here.last) }], here: pair };
  const isLambda = wordAt(reading, first - 1) === 'lambda' || wordAt(reading, first) === 'lambda';
  return { found: [{ kind: isLambda ? 'result' : 'type' }] };
};

const holdsPairs = ({ layout }: Reading, { kind }: Group): boolean =>
  kind === 'object' || kind === 'list' || (kind === 'call' && layout.namedArguments === ':');

type Pair = { readonly parent: number; readonly group: Group; readonly key: Span };

/** A message (`[x code:404]`) has no other arguments than its pairs, so it is passed at once. */
const pairIn = (reading: Reading, { parent, group, key }: Pair, here: Here): Step => {
  const { tokens } = reading;
  const close = closeOf(reading, parent);
  const list = spanOf(tokens, parent, close);
  const value: Surround = { kind: 'value', key, list };
  const isMessage = reading.layout.messages === true && group.kind === 'call' && isMark(tokens, parent, '[');
  if (!isMessage) return { found: [value], here };
  const argument: Surround = { kind: 'argument', callee: group.name ?? list, index: 0, list };
  return { found: [value, argument], here: { first: parent, last: close } };
};

const keyStart = (reading: Reading, mark: number): number => operandStart(reading, mark - 1, precedenceOf(':'));

const closeOf = (reading: Reading, open: number): number => Math.max(open, partnerAt(reading.tokens, open));

const behindArrow = (reading: Reading, here: Here): Step => {
  const { tokens } = reading;
  const mark = here.first - 1;
  const parent = parentAt(tokens, mark);
  const kind = parent < 0 ? undefined : reading.groupAt(parent).kind;
  const first = operandStart(reading, mark - 1, precedenceOf('=>'));
  if (kind === 'switch' || isInLabel(reading, first))
    return { found: [{ kind: 'arm', pattern: spanOf(tokens, first, mark - 1) }] };
  if (reading.layout.arrowPairs === true && parent >= 0) {
    const list = spanOf(tokens, parent, closeOf(reading, parent));
    return {
      found: [{ kind: 'value', key: spanOf(tokens, first, mark - 1), list }],
      here: { first, last: here.last, isPair: true },
    };
  }
  return { found: [{ kind: 'result' }] };
};

/** The operator stands behind the literal: it is a key, a label or the first branch of a choice. */
export const keyOf = (reading: Reading, here: Here, operator: string): Step => {
  const { tokens, layout } = reading;
  const mark = here.last + 1;
  if (operator === '?') return conditionOf(reading, here, mark);
  const parent = parentAt(tokens, mark);
  const group = parent < 0 ? undefined : reading.groupAt(parent);
  const isArm = operator === '=>' && group?.kind === 'switch';
  if (isArm || isInLabel(reading, here.first))
    return { found: [{ kind: 'label', subject: subjectOf(reading, here.first) }] };
  if (group?.kind === 'index') return { found: [{ kind: 'index', of: group.name ?? spanOf(tokens, parent, parent) }] };
  const isPair =
    group?.kind === 'object' || group?.kind === 'list' || (operator === '=>' && layout.arrowPairs === true);
  return isPair && parent >= 0 ? keyIn(reading, here, parent) : NOTHING_MORE;
};

const keyIn = (reading: Reading, { first, last: mark }: Here, parent: number): Step => {
  const { tokens } = reading;
  const last = operandEnd(reading, mark + 2, precedenceOf(':'));
  const list = spanOf(tokens, parent, closeOf(reading, parent));
  return { found: [{ kind: 'key', value: spanOf(tokens, mark + 2, last), list }], here: { first, last, isPair: true } };
};

/** `404 if x else other`, or a number as a condition. */
const conditionOf = (reading: Reading, here: Here, mark: number): Step => {
  if (!isWordOperator(reading, mark)) return NOTHING_MORE;
  const condition = operandEnd(reading, mark + 1, precedenceOf('?'));
  const isChoice = binaryAt(reading, condition + 1) === ':';
  const last = isChoice ? operandEnd(reading, condition + 2, precedenceOf(':')) : condition;
  return choice(reading, { first: here.first, last }, { first: condition + 2, last });
};
