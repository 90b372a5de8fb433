/** From a literal outwards through the tokens: the constructs around it, nearest first. */
import { binaryAt } from './binary';
import { startsStatement } from './statements';
import type { Surround } from '../surround';
import { MEANING } from '../surround';
import { assignmentOf } from './assignments';
import { bodiesOf } from './bodies';
import { colonOf, keyOf } from './colons';
import { edgeOf } from './edges';
import type { Here, Step } from './step';
import { isCast } from './casts';
import { enclose } from './enclosures';
import { isInLabel } from './labels';
import { isLightWord, isPrefix, operandEnd, operandStart, precedenceOf, TIGHTEST } from './operands';
import { isMember, type Reading } from './reading';
import { CLOSE, isMark, kindAt, OPEN, parentAt, partnerAt, spanOf, textAt, WORD } from './tokens';

/** Constructs further out say nothing of the literal. */
const MOST_STEPS = 24;
/** A sum of thousands of terms is no place for a code. */
const MOST_OPERATIONS = 6;

export const surroundsOf = (reading: Reading, literal: Here): readonly Surround[] => {
  const surrounds: Surround[] = [];
  let here: Here | undefined = literal;
  let operations = 0;
  for (let steps = 0; here !== undefined && steps < MOST_STEPS && operations < MOST_OPERATIONS; steps++) {
    const step: Step = stepOut(reading, here);
    surrounds.push(...step.found);
    if (step.found.some(({ kind }) => kind === 'operation' || kind === 'choice')) operations++;
    here = step.here;
  }
  return [...surrounds, ...bodiesOf(reading, literal.first)];
};

const stepOut = (reading: Reading, here: Here): Step =>
  postfix(reading, here) ?? prefix(reading, here) ?? operation(reading, here) ?? edge(reading, here);

/** `[401, 403].includes(x)`, `value!`, `list[i]`. */
const postfix = (reading: Reading, here: Here): Step | undefined => {
  const { tokens } = reading;
  const next = here.last + 1;
  if (startsStatement(reading, next) || next >= tokens.count) return undefined;
  if (isMember(reading, next) && kindAt(tokens, next + 1) === WORD) return memberOf(reading, here, next + 1);
  const isCall =
    kindAt(tokens, next) === OPEN &&
    partnerAt(tokens, next) >= 0 &&
    kindAt(tokens, here.last) === CLOSE &&
    !isMark(tokens, next, '{');
  if (isCall) return { found: [], here: { first: here.first, last: partnerAt(tokens, next) } };
  if (isMark(tokens, next, '!') || isMark(tokens, next, '!!'))
    return { found: [], here: { first: here.first, last: next } };
  return undefined;
};

const memberOf = (reading: Reading, here: Here, word: number): Step => {
  const { tokens } = reading;
  const open = isMark(tokens, word + 1, '?.') ? word + 2 : word + 1;
  const close = partnerAt(tokens, open);
  const member = textAt(tokens, word);
  if (isMark(tokens, open, '(') && close >= 0)
    return {
      found: [{ kind: 'receiver', member, list: spanOf(tokens, open, close) }],
      here: { first: here.first, last: close },
    };
  const argument = word + 1;
  const isBare =
    reading.layout.bareCalls === true &&
    kindAt(tokens, argument) === WORD &&
    !startsStatement(reading, argument) &&
    binaryAt(reading, argument) === undefined;
  if (!isBare) return { found: [], here: { first: here.first, last: word } };
  const last = operandEnd(reading, argument, precedenceOf('&&'));
  return {
    found: [{ kind: 'receiver', member, list: spanOf(tokens, argument, last) }],
    here: { first: here.first, last },
  };
};

/** `!x`, `await x`, `(Type) x`, `void 0`. */
const prefix = (reading: Reading, here: Here): Step | undefined => {
  const { tokens } = reading;
  const before = here.first - 1;
  if (before < 0 || startsStatement(reading, here.first)) return undefined;
  if (isMark(tokens, before, 'void')) return { found: [{ kind: 'unary', operator: 'void' }] };
  if (isLightWord(reading, before)) return { found: [], here: { first: before, last: here.last } };
  if (isPrefix(reading, before)) {
    const operator = textAt(tokens, before);
    return { found: operator === '~' ? [{ kind: 'unary', operator }] : [], here: { first: before, last: here.last } };
  }
  return castOf(reading, here, before);
};

/** `(HRESULT)0x80004005`. */
const castOf = (reading: Reading, here: Here, close: number): Step | undefined => {
  const { tokens } = reading;
  if (!isCast(reading, close)) return undefined;
  const open = partnerAt(tokens, close);
  const type = spanOf(tokens, open + 1, close - 1);
  return { found: [{ kind: 'cast', type }], here: { first: open, last: here.last } };
};

/** The tighter one of the operators on both sides. */
const operation = (reading: Reading, here: Here): Step | undefined => {
  const left =
    startsStatement(reading, here.first) || here.first - 1 === parentAt(reading.tokens, here.first)
      ? undefined
      : binaryAt(reading, here.first - 1);
  const right = startsStatement(reading, here.last + 1) ? undefined : binaryAt(reading, here.last + 1);
  if (left !== undefined && (right === undefined || precedenceOf(left) >= precedenceOf(right)))
    return leftOperation(reading, here, left);
  return right === undefined ? undefined : rightOperation(reading, here, right);
};

const leftOperation = (reading: Reading, here: Here, operator: string): Step | undefined => {
  if (operator === ':' || operator === '?' || operator === '=>') return colonOf(reading, here, operator);
  const mark = here.first - 1;
  if (MEANING.get(operator) === 'assign') return assignmentOf(reading, here, mark);
  const loop = operator === 'in' ? loopOf(reading, mark) : undefined;
  if (loop !== undefined) return { found: [loop] };
  const isEnd = ENDS.has(MEANING.get(operator) ?? '');
  const first = operandStart(reading, mark - 1, precedenceOf(operator) - (isEnd ? 0 : 1));
  return joined(reading, { operator, first, last: here.last, other: { first, last: mark - 1 }, side: 'right' });
};

/** `for status in [301, 302]`: the list's elements go to the name. */
const loopOf = (reading: Reading, mark: number): Surround | undefined => {
  const first = operandStart(reading, mark - 1, TIGHTEST);
  const isLoop = LOOP_WORDS.has(textAt(reading.tokens, first - 1)) || LOOP_WORDS.has(textAt(reading.tokens, first - 2));
  return isLoop ? { kind: 'assign', target: spanOf(reading.tokens, first, mark - 1) } : undefined;
};

const LOOP_WORDS = new Set(['for', 'foreach', 'async']);

const rightOperation = (reading: Reading, here: Here, operator: string): Step | undefined => {
  if (operator === ':' || operator === '?' || operator === '=>') return keyOf(reading, here, operator);
  const mark = here.last + 1;
  if (MEANING.get(operator) === 'assign') return { found: [{ kind: 'other' }] };
  const last = operandEnd(reading, mark + 1, precedenceOf(operator));
  return joined(reading, { operator, first: here.first, last, other: { first: mark + 1, last }, side: 'left' });
};

/** `401 | 403 =>` in a switch. */
const isAlternation = (reading: Reading, { first, last }: Here): boolean => {
  const parent = parentAt(reading.tokens, first);
  const isArm =
    parent >= 0 && reading.groupAt(parent).kind === 'switch' && BEHIND_LABELS.has(textAt(reading.tokens, last + 1));
  return isArm || isInLabel(reading, first) || isInPattern(reading, parent);
};

/** `matches!(code, 400 | 413)` */
const isInPattern = (reading: Reading, open: number): boolean => {
  if (open < 0 || !isMark(reading.tokens, open - 1, '!')) return false;
  return isMark(reading.tokens, open - 2, 'matches') || isMark(reading.tokens, open - 2, 'assert_matches');
};

const BEHIND_LABELS = new Set(['=>', '->', '|', 'if']);

type Joined = Here & { readonly operator: string; readonly other: Here; readonly side: 'left' | 'right' };

/** Outside of a comparison stands only its truth. */
const ENDS = new Set(['equal', 'order', 'membership']);

const joined = (reading: Reading, { operator, first, last, other, side }: Joined): Step => {
  const { tokens } = reading;
  if (operator === '|' && isAlternation(reading, { first, last })) return { found: [], here: { first, last } };
  const meaning = MEANING.get(operator);
  const span = spanOf(tokens, other.first, Math.max(other.first, other.last));
  const here = { first: Math.max(first, 0), last };
  if (meaning === 'cast') return { found: [side === 'left' ? { kind: 'cast', type: span } : { kind: 'type' }], here };
  const found: Surround = { kind: 'operation', operator, other: span, side };
  return meaning !== undefined && ENDS.has(meaning) ? { found: [found] } : { found: [found], here };
};

/** No operator on either side: a separator, a bracket or a word. */
const edge = (reading: Reading, here: Here): Step => edgeOf(reading, here) ?? enclose(reading, here);
