/** What stands before an expression that no operator joins: a word, a statement's start, a comma of a call without brackets. */
import type { Here, Step } from './step';
import { startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import { endsType, typeStart } from './assignments';
import { headOf } from './braces';
import { isInLabel, subjectOf } from './labels';
import { operandEnd, operandStart, TIGHTEST } from './operands';
import { endsOperand, isKeyword, isMember, type Reading, wordAt } from './reading';
import { CLOSE, isMark, kindAt, OPERATOR, parentAt, partnerAt, spanOf, textAt, WORD } from './tokens';

/** Undefined where only the bracket around the expression tells. */
export const edgeOf = (reading: Reading, here: Here): Step | undefined => {
  const { tokens } = reading;
  const before = here.first - 1;
  const parent = parentAt(tokens, here.first);
  if (parent >= 0 && isMark(tokens, parent, '<')) return undefined;
  if (isInLabel(reading, here.first)) return { found: [{ kind: 'label', subject: subjectOf(reading, here.first) }] };
  if (isArmLabel(reading, here)) return { found: [{ kind: 'label', subject: subjectOf(reading, here.first) }] };
  if (before === parent) return tail(reading, here);
  if (isMark(tokens, before, ',')) return bareList(reading, here, before);
  if (startsStatement(reading, here.first)) return tail(reading, here);
  if (kindAt(tokens, before) === WORD) return behindWord(reading, here, before);
  const macro = macroBefore(reading, before);
  if (macro > 0) return { found: [macroDeclaration(reading, here, macro)] };
  if (isMark(tokens, before, ')')) return behindCondition(reading, here, before);
  return { found: [{ kind: 'other' }] };
};

/** `404, 500 ->` in a switch whose labels need no word. */
const isArmLabel = (reading: Reading, here: Here): boolean => {
  const { tokens } = reading;
  const parent = parentAt(tokens, here.first);
  if (parent < 0 || reading.groupAt(parent).kind !== 'switch' || kindAt(tokens, here.first - 1) === WORD) return false;
  const next = textAt(tokens, here.last + 1);
  return next === ',' || next === 'if' || next === '{';
};

/** The name in `#define NAME(x) 404`, -1 elsewhere. */
const macroBefore = (reading: Reading, close: number): number => {
  const { tokens } = reading;
  const name = isMark(tokens, close, ')') ? partnerAt(tokens, close) - 1 : -1;
  return name > 0 && wordAt(reading, name - 1) === '#define' ? name : -1;
};

const macroDeclaration = ({ tokens }: Reading, here: Here, name: number): Step['found'][number] => {
  return {
    kind: 'declare',
    name: spanOf(tokens, name, name),
    form: 'macro',
    statement: spanOf(tokens, name - 1, here.last),
  };
};

const behindWord = (reading: Reading, here: Here, before: number): Step => {
  const { tokens, words, layout } = reading;
  const word = wordAt(reading, before);
  if (wordAt(reading, before - 1) === '#define') return { found: [macroDeclaration(reading, here, before)] };
  if (!isMember(reading, before - 1)) {
    if (words.returns.has(word)) return { found: [{ kind: 'result' }] };
    if (word === 'of') return { found: [{ kind: 'assign', target: spanOf(tokens, before - 1, before - 1) }] };
    if (words.throws.has(word)) return { found: [{ kind: 'throw' }] };
    if (word === 'else' && layout.blockValues === true) return behindElse(reading, here, before);
  }
  if (isBraceDeclaration(reading, here)) return { found: [braceDeclaration(reading, here)] };
  if (word.startsWith('-')) return named(reading, here, before);
  if (isKeyword(reading, before) || layout.bareCalls !== true) return { found: [{ kind: 'other' }] };
  return { found: [argument(reading, here, before, 0)] };
};

/** `Write-Error -ErrorId 404`. */
const named = (reading: Reading, here: Here, option: number): Step => {
  const { tokens } = reading;
  const callee = calleeFrom(reading, headOf(reading, option));
  const list = spanOf(tokens, option, here.last);
  const value = { kind: 'value', key: spanOf(tokens, option, option), list } as const;
  return {
    found: callee < 0 ? [value] : [value, { kind: 'argument', callee: spanOf(tokens, callee, callee), index: 0, list }],
  };
};

/** `uint16_t status{404}`. */
const isBraceDeclaration = (reading: Reading, { first, last }: Here): boolean =>
  reading.layout.typesFirst === true &&
  kindAt(reading.tokens, first) === WORD &&
  isMark(reading.tokens, first + 1, '{') &&
  partnerAt(reading.tokens, first + 1) === last &&
  endsType(reading, first - 1);

const braceDeclaration = (reading: Reading, { first, last }: Here): Step['found'][number] => {
  const { tokens, words } = reading;
  const head = headOf(reading, first);
  const type = spanOf(tokens, typeStart(reading, head, first), first - 1);
  const isConstant = words.constants.has(wordAt(reading, head)) || words.constants.has(wordAt(reading, head + 1));
  const form = isConstant ? 'constant' : 'variable';
  return { kind: 'declare', name: spanOf(tokens, first, first), form, type, statement: spanOf(tokens, head, last) };
};

const argument = (reading: Reading, here: Here, callee: number, index: number): Step['found'][number] => {
  const first = operandStart(reading, callee, TIGHTEST);
  return {
    kind: 'argument',
    callee: spanOf(reading.tokens, first, callee),
    index,
    list: listBehind(reading, here, callee),
  };
};

/** From the first argument to the statement's end, as far as it matters. */
const listBehind = (reading: Reading, here: Here, callee: number): Span => {
  let last = here.last;
  for (let items = 0; items < MOST_ITEMS && isMark(reading.tokens, last + 1, ','); items++)
    last = operandEnd(reading, last + 2, 1);
  return spanOf(reading.tokens, callee + 1, last);
};

const MOST_ITEMS = 8;

/** Items without brackets around them: `return body, 404`, `a, b = 0, 404`, `halt 404, 'gone'`. */
const bareList = (reading: Reading, here: Here, comma: number): Step | undefined => {
  const { tokens, words } = reading;
  const parent = parentAt(tokens, comma);
  if (parent >= 0 && BRACKETED.has(reading.groupAt(parent).kind)) return undefined;
  let head = comma;
  let commas = 0;
  for (; commas < MOST_ITEMS && isMark(tokens, head, ','); commas++) head = headOf(reading, head) - 1;
  const first = head + 1;
  if (words.returns.has(wordAt(reading, first))) return { found: [{ kind: 'result' }] };
  const equals = assignmentIn(reading, first, comma);
  if (equals > first) {
    const list = spanOf(tokens, equals + 1, here.last);
    return {
      found: [
        { kind: 'items', list },
        { kind: 'assign', target: spanOf(tokens, first, equals - 1) },
      ],
    };
  }
  if (reading.layout.bareCalls === true) {
    const callee = calleeFrom(reading, first);
    if (callee >= 0) return { found: [argument(reading, here, callee, commas)] };
  }
  return { found: [{ kind: 'other' }] };
};

const assignmentIn = (reading: Reading, from: number, to: number): number => {
  const { tokens } = reading;
  for (let at = from; at < to && at - from < TUPLE_REACH; at++) {
    if (partnerAt(tokens, at) > at) at = partnerAt(tokens, at);
    else if (isMark(tokens, at, '=') || isMark(tokens, at, ':=')) return at;
  }
  return -1;
};

const TUPLE_REACH = 60;

const BRACKETED = new Set(['call', 'list', 'index', 'object', 'grouping', 'parameters', 'enum']);

/** Last token of the name with which a statement begins, where an argument follows it. */
const calleeFrom = (reading: Reading, head: number): number => {
  const { tokens } = reading;
  let at = head;
  while (isKeyword(reading, at)) at++;
  if (kindAt(tokens, at) !== WORD) return -1;
  while (isMember(reading, at + 1) && kindAt(tokens, at + 2) === WORD) at += 2;
  return kindAt(tokens, at + 1) === OPERATOR ? -1 : at;
};

/** `if (x) 404 else 500` where that is a value. */
const behindCondition = (reading: Reading, here: Here, close: number): Step => {
  const { tokens, layout } = reading;
  const open = partnerAt(tokens, close);
  if (layout.blockValues !== true || open < 1 || !isKeyword(reading, open - 1)) return { found: [{ kind: 'other' }] };
  const isChoice = wordAt(reading, here.last + 1) === 'else';
  const last = isChoice ? operandEnd(reading, here.last + 2, 1) : here.last;
  const other = isChoice ? spanOf(tokens, here.last + 2, last) : undefined;
  return { found: [{ kind: 'choice', other }], here: { first: open - 1, last } };
};

const behindElse = (reading: Reading, here: Here, word: number): Step => {
  const { tokens } = reading;
  if (!endsOperand(reading, word - 1)) return { found: [{ kind: 'other' }] };
  const first = operandStart(reading, word - 1, 1);
  const open = kindAt(tokens, first - 1) === CLOSE ? partnerAt(tokens, first - 1) : -1;
  return {
    found: [{ kind: 'choice', other: spanOf(tokens, first, word - 1) }],
    here: { first: open > 0 ? open - 1 : first, last: here.last },
  };
};

/** The last expression of a block, where blocks have values. */
const tail = (reading: Reading, here: Here): Step | undefined => {
  const { tokens, layout } = reading;
  if (layout.blockValues !== true) return undefined;
  const next = here.last + 1;
  if (layout.blocks === 'end') return wordAt(reading, next) === 'end' ? { found: [{ kind: 'result' }] } : undefined;
  const open = parentAt(tokens, here.first);
  if (open < 0 || partnerAt(tokens, open) !== next || !isMark(tokens, open, '{')) return undefined;
  const group = reading.groupAt(open);
  if (group.kind === 'function') return { found: [{ kind: 'result' }] };
  return group.kind === 'block'
    ? { found: [{ kind: 'choice', other: undefined }], here: wholeChoice(reading, group.first, next) }
    : undefined;
};

/** All branches of an `if` from one of its blocks. */
const wholeChoice = (reading: Reading, head: number, close: number): Here => {
  const { tokens } = reading;
  let first = head;
  let last = close;
  for (
    let branches = 0;
    branches < MOST_ITEMS && wordAt(reading, first) === 'else' && partnerAt(tokens, first - 1) >= 0;
    branches++
  ) {
    const open = partnerAt(tokens, first - 1);
    first = reading.groupAt(open).first;
  }
  for (let branches = 0; branches < MOST_ITEMS && wordAt(reading, last + 1) === 'else'; branches++) {
    let open = last + 2;
    while (open < tokens.count && !isMark(tokens, open, '{') && !isMark(tokens, open, ';')) open++;
    if (partnerAt(tokens, open) < 0) break;
    last = partnerAt(tokens, open);
  }
  return { first, last };
};
