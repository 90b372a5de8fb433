/** The functions, classes, enums and tests around a literal. */
import type { Surround } from '../surround';
import { columnOf } from './labels';
import { isMember, type Reading, wordAt } from './reading';
import { isFirst, kindAt, parentAt, spanOf, startAt, WORD } from './tokens';

export const bodiesOf = (reading: Reading, index: number): readonly Surround[] =>
  reading.layout.blocks === 'braces' ? bracedBodies(reading, index) : headerBodies(reading, index);

export const isInFunction = (reading: Reading, index: number): boolean => nearestForm(reading, index) === 'function';

export const isInClassBody = (reading: Reading, index: number): boolean =>
  reading.layout.blocks !== 'braces' && nearestForm(reading, index) === 'class';

const nearestForm = (reading: Reading, index: number): string | undefined => {
  const body = bodiesOf(reading, index).find((each) => each.kind === 'body');
  return body?.kind === 'body' ? body.form : undefined;
};

const TEST_WORDS = 'it test describe context suite specify beforeEach before afterEach scenario testWidgets'.split(' ');
const TEST_CALLS = new Set(TEST_WORDS);
/** `it.only`, `test.each` */
const TEST_CALLEE = new RegExp(`^(?:${TEST_WORDS.join('|')})(?:\\.(?:only|skip|each|todo|concurrent|fails))*$`, 'u');

const bracedBodies = (reading: Reading, index: number): readonly Surround[] => {
  const { tokens } = reading;
  const found: Surround[] = [];
  for (
    let open = parentAt(tokens, index), steps = 0;
    open >= 0 && steps < MOST_DEPTH;
    open = parentAt(tokens, open), steps++
  )
    found.push(...bodyOf(reading, open));
  return found;
};

const MOST_DEPTH = 60;
const NO_BODY: readonly Surround[] = [];

const bodyOf = (reading: Reading, open: number): readonly Surround[] => {
  const { kind, name } = reading.groupAt(open);
  if (name === undefined) return NO_BODY;
  const { text } = reading.tokens;
  if (kind === 'class' || kind === 'enum') return [{ kind: 'body', form: kind, name }];
  if (kind === 'call')
    return TEST_CALLEE.test(text.slice(name.start, name.end)) ? [{ kind: 'body', form: 'test', name }] : NO_BODY;
  if (kind !== 'function') return NO_BODY;
  const body: Surround = { kind: 'body', form: kind, name };
  return isTestFunction(text, name.start, name.end) ? [body, { kind: 'body', form: 'test', name }] : [body];
};

const TEST_NAME = /^(?:test(?:[_A-Z]|$)|Test[A-Z_]|Benchmark[A-Z]|Fuzz[A-Z])/u;
/** An annotation between the end of what stands before and the function's name. */
const TEST_MARK =
  /(?:@(?:Test|ParameterizedTest|RepeatedTest)\b|#\[(?:\w+::)?(?:test|rstest|test_case)\b|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b)[^{};]*$/u;
const MARK_REACH = 240;

const isTestFunction = (text: string, start: number, end: number): boolean =>
  TEST_NAME.test(text.slice(start, end)) || TEST_MARK.test(text.slice(Math.max(0, start - MARK_REACH), start));

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
    found.push(...headerAt(reading, at));
  }
  return found;
};

const HEADER_REACH = 20_000;

const headerAt = (reading: Reading, line: number): readonly Surround[] => {
  const { tokens, words } = reading;
  for (let at = line; at < line + HEADER_WORDS && (at === line || !isFirst(tokens, at)); at++) {
    const word = wordAt(reading, at);
    const form = words.functions.has(word) ? 'function' : words.classes.has(word) ? 'class' : undefined;
    if (form !== undefined) return namedBody(reading, at + 1, form);
    if (at === line && TEST_CALLS.has(word)) return [{ kind: 'body', form: 'test', name: spanOf(tokens, at, at) }];
  }
  return NO_BODY;
};

const namedBody = (reading: Reading, at: number, form: 'function' | 'class'): readonly Surround[] => {
  const name = spanOf(reading.tokens, at, nameEnd(reading, at));
  const isTest = form === 'function' && isTestFunction(reading.tokens.text, name.start, name.end);
  const body: Surround = { kind: 'body', form, name };
  return isTest ? [body, { kind: 'body', form: 'test', name }] : [body];
};

const HEADER_WORDS = 5;

const nameEnd = (reading: Reading, from: number): number => (isMember(reading, from + 1) ? from + 2 : from);
