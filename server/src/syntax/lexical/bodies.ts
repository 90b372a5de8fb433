/** The functions, classes, enums and tests around a literal. */
import type { Surround } from '../surround';
import { columnOf } from './labels';
import { isMember, type Reading, wordAt } from './reading';
import { isFirst, kindAt, parentAt, spanOf, startAt, textAt, WORD } from './tokens';

export const bodiesOf = (reading: Reading, index: number): readonly Surround[] =>
  reading.layout.blocks === 'braces' ? bracedBodies(reading, index) : headerBodies(reading, index);

export const isInFunction = (reading: Reading, index: number): boolean => nearestForm(reading, index) === 'function';

export const isInClassBody = (reading: Reading, index: number): boolean =>
  reading.layout.blocks !== 'braces' && nearestForm(reading, index) === 'class';

const nearestForm = (reading: Reading, index: number): string | undefined => {
  const body = bodiesOf(reading, index).find((each) => each.kind === 'body');
  return body?.kind === 'body' ? body.form : undefined;
};

const TEST_CALLS = new Set([
  'it',
  'test',
  'describe',
  'context',
  'suite',
  'specify',
  'beforeEach',
  'before',
  'afterEach',
  'scenario',
  'testWidgets',
]);

const bracedBodies = (reading: Reading, index: number): readonly Surround[] => {
  const { tokens } = reading;
  const found: Surround[] = [];
  for (
    let open = parentAt(tokens, index), steps = 0;
    open >= 0 && steps < MOST_DEPTH;
    open = parentAt(tokens, open), steps++
  ) {
    const body = bodyOf(reading, open);
    if (body !== undefined) found.push(body);
  }
  return found;
};

const MOST_DEPTH = 60;

const bodyOf = (reading: Reading, open: number): Surround | undefined => {
  const group = reading.groupAt(open);
  if (group.name === undefined) return undefined;
  switch (group.kind) {
    case 'function':
    case 'class':
    case 'enum':
      return { kind: 'body', form: group.kind, name: group.name };
    case 'call':
      return TEST_CALLS.has(textAt(reading.tokens, group.first))
        ? { kind: 'body', form: 'test', name: group.name }
        : undefined;
    default:
      return undefined;
  }
};

/** Lines above that begin with `def`, `class` and their like, ever further out. */
const headerBodies = (reading: Reading, index: number): readonly Surround[] => {
  const { tokens } = reading;
  const found: Surround[] = [];
  let column = columnOf(tokens.text, startAt(tokens, index));
  for (let at = index, steps = 0; at >= 0 && column > 0 && steps < HEADER_REACH; at--, steps++) {
    if (!isFirst(tokens, at) || kindAt(tokens, at) !== WORD || parentAt(tokens, at) >= 0) continue;
    const own = columnOf(tokens.text, startAt(tokens, at));
    if (own >= column) continue;
    column = own;
    const body = headerAt(reading, at);
    if (body !== undefined) found.push(body);
  }
  return found;
};

const HEADER_REACH = 20_000;

const headerAt = (reading: Reading, line: number): Surround | undefined => {
  const { tokens, words } = reading;
  for (let at = line; at < line + HEADER_WORDS && (at === line || !isFirst(tokens, at)); at++) {
    const word = wordAt(reading, at);
    const form = words.functions.has(word) ? 'function' : words.classes.has(word) ? 'class' : undefined;
    if (form === undefined && !TEST_CALLS.has(word)) continue;
    if (form === undefined)
      return at === line ? { kind: 'body', form: 'test', name: spanOf(tokens, at, at) } : undefined;
    return { kind: 'body', form, name: spanOf(tokens, at + 1, nameEnd(reading, at + 1)) };
  }
  return undefined;
};

const HEADER_WORDS = 5;

const nameEnd = (reading: Reading, from: number): number => (isMember(reading, from + 1) ? from + 2 : from);
