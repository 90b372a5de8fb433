/** Numbers whose neighbours say at a glance that they are no codes: about half of those in a text. */
import { measuringCalls, otherMeanings } from '../core/clueTable';
import { wordsOf } from '../core/names';
import type { Candidate } from './candidates';
import { endsOperand, isKeyword, type Reading } from './lexical/reading';
import { isFirst, kindAt, NUMBER, OPEN, OPERATOR, STRING, textAt, WORD } from './lexical/tokens';

/** Spares the search for what stands around the number; what is left is for evidence to weigh. */
export const isPlainNumber = (reading: Reading, candidate: Candidate): boolean =>
  reading.language.reader.kind === 'expressions' &&
  !candidate.quoted &&
  isEveryday(candidate.value) &&
  (isCalculatedWith(reading, candidate) || isNamedOtherwise(reading, candidate) || isMeasure(reading, candidate));

/** Numbers beyond speak for themselves, whatever they are called. */
const isEveryday = (value: bigint | undefined): boolean =>
  value !== undefined && value > -32000n && value < 0x40000000n;

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);
const CHANGING = new Set(['+=', '-=', '*=', '/=', '%=']);

/** An operand of arithmetic; beside a text `+` may join. */
const isCalculatedWith = (reading: Reading, { first, last }: Candidate): boolean => {
  const { tokens } = reading;
  if (CHANGING.has(textAt(tokens, first - 1)) && kindAt(tokens, last + 1) !== STRING) return true;
  if (isArithmetic(reading, first - 1) && kindAt(tokens, first - 2) !== STRING && endsOperand(reading, first - 2))
    return true;
  const other = kindAt(tokens, last + 2);
  const isOperand = other === WORD || other === NUMBER || (other === OPEN && textAt(tokens, last + 2) === '(');
  // On a line of its own it may begin a statement: `*pointer = …`.
  return isOperand && isArithmetic(reading, last + 1) && !isFirst(tokens, last + 1);
};

const isArithmetic = ({ tokens }: Reading, index: number): boolean =>
  kindAt(tokens, index) === OPERATOR && ARITHMETIC.has(textAt(tokens, index));

const TAKING = new Set(['=', ':=', '==', '===', '!=', '!==', '<', '>', '<=', '>=']);

/** `timeout = 30`, `{ width: 404 }`, `rows.length > 500`: the name right before it speaks of something else. */
const isNamedOtherwise = (reading: Reading, { first }: Candidate): boolean => {
  const { tokens } = reading;
  const mark = first - 1;
  if (kindAt(tokens, mark) !== OPERATOR || kindAt(tokens, mark - 1) !== WORD) return false;
  const sign = textAt(tokens, mark);
  const isName = sign === ':' ? isKey(reading, mark - 1) : TAKING.has(sign) && !isType(reading, mark - 1);
  return isName && speaksOfElse(textAt(tokens, mark - 1));
};

/** The first word of its line, or behind a bracket or comma: in `a ? limit : 404` the word is no key. */
const isKey = ({ tokens }: Reading, index: number): boolean =>
  isFirst(tokens, index) || kindAt(tokens, index - 1) === OPEN || textAt(tokens, index - 1) === ',';

/** `code: number = 404`, `var code byte = 4`. */
const isType = (reading: Reading, index: number): boolean => {
  const { tokens, layout, words } = reading;
  const before = textAt(tokens, index - 1);
  if (before === ':' || before === '->') return true;
  if (layout.typesFirst === true || kindAt(tokens, index - 1) !== WORD) return false;
  return !words.variables.has(before) && !words.constants.has(before) && !isKeyword(reading, index - 1);
};

/** `text.slice(2)`: the first argument of a function that counts or measures. */
const isMeasure = ({ tokens }: Reading, { first }: Candidate): boolean =>
  kindAt(tokens, first - 1) === OPEN &&
  kindAt(tokens, first - 2) === WORD &&
  measuringCalls.has(textAt(tokens, first - 2));

const verdicts = new Map<string, boolean>();
/** More names than this are forgotten all at once. */
const mostVerdicts = 20_000;

/** All of its words do: in `errorNumber` and `job_level` one does not. `exception.Number` may be anything. */
const speaksOfElse = (name: string): boolean => {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  const verdict = words.length > 0 && words.every((word) => otherMeanings.has(word) && word !== 'number');
  if (verdicts.size >= mostVerdicts) verdicts.clear();
  verdicts.set(name, verdict);
  return verdict;
};
