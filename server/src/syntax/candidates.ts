/** The numbers and quoted codes of a text that may be codes, before anything is known of their surroundings. */
import { counted } from '../../../shared/src/counted';
import type { Span } from '../../../shared/src/span';
import type { Radix } from '../core/literal';
import type { Problem } from '../core/scan';
import { isCast } from './lexical/casts';
import { endsOperand, type Reading } from './lexical/reading';
import {
  endAt,
  isMark,
  kindAt,
  NUMBER,
  OPERATOR,
  parentAt,
  startAt,
  STRING,
  textAt,
  type Tokens,
} from './lexical/tokens';
import { numeralOf } from './numeral';

/** A literal that stands in code; `first` and `last` are its tokens, the minus included. */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly spelling: string;
  readonly value: bigint | undefined;
  readonly radix: Radix;
  readonly quoted: boolean;
};

/** Numbers in a row, parted by commas, from which on a list is data. */
const DATA_RUN = 64;

/** Visits every number and quoted code between two tokens, in order; the rest of long number lists is left out. */
export const eachCandidate = (
  reading: Reading,
  visit: (candidate: Candidate) => void,
  range: { readonly first: number; readonly last: number },
): void => {
  const { tokens } = reading;
  const crowd = crowdCounter(tokens);
  for (let index = range.first; index < range.last; index++) {
    const kind = kindAt(tokens, index);
    if (kind === NUMBER) {
      const candidate = crowd.isData(index) ? undefined : numberAt(reading, index);
      if (candidate !== undefined) visit(candidate);
    } else if (kind === STRING && endAt(tokens, index) - startAt(tokens, index) <= LONGEST_QUOTED) {
      const candidate = quotedAt(tokens, index);
      if (candidate !== undefined) visit(candidate);
    }
  }
};

/** Numbers directly in one bracket from which on it holds data: no list of codes is longer. */
const MOST_IN_BRACKET = 1500;

/** Says that numbers were left out, where they stand apart from each other and may be codes nevertheless. */
export const crowdProblems = (tokens: Tokens): readonly Problem[] => (isCrowded(tokens) ? [crowded] : []);

const crowded: Problem = {
  message:
    `One list in this file has more than ${counted(MOST_IN_BRACKET, 'number')}: those behind them are taken ` +
    'for data. Everything else in the file is explained.',
};

const isCrowded = (tokens: Tokens): boolean => {
  const counts = new Map<number, number>();
  let run = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (kindAt(tokens, index) !== NUMBER) continue;
    run = followsNumber(tokens, index) ? run + 1 : 0;
    const parent = parentAt(tokens, index);
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    if (parent >= 0 && count > MOST_IN_BRACKET && run === 0) return true;
  }
  return false;
};

/** Tells data from codes by the company that a number keeps. */
const crowdCounter = (tokens: Tokens): { readonly isData: (index: number) => boolean } => {
  const counts = new Map<number, number>();
  let run = 0;
  return {
    isData: (index) => {
      run = followsNumber(tokens, index) ? run + 1 : 0;
      const parent = parentAt(tokens, index);
      const count = parent < 0 ? 0 : (counts.get(parent) ?? 0) + 1;
      if (parent >= 0) counts.set(parent, count);
      return run > DATA_RUN || count > MOST_IN_BRACKET;
    },
  };
};

/** A number, one mark, a number: lists and sums. */
const followsNumber = (tokens: Tokens, index: number): boolean => {
  const mark = isMark(tokens, index - 1, '-') && kindAt(tokens, index - 2) !== NUMBER ? index - 2 : index - 1;
  return kindAt(tokens, mark) === OPERATOR && kindAt(tokens, mark - 1) === NUMBER;
};

const numberAt = (reading: Reading, index: number): Candidate | undefined => {
  const { tokens, language } = reading;
  const token = textAt(tokens, index);
  const isSignal = token.startsWith('-') && SIGNALLING.test(textAt(tokens, index - 1));
  const isDashed = token.startsWith('-') && !isSignal;
  const numeral = numeralOf(token.startsWith('-') ? token.slice(1) : token, language.lexis.numbers);
  if (numeral === undefined) return undefined;
  const isNegative = isDashed || hasMinus(reading, index);
  const first = isNegative && !isDashed ? index - 1 : index;
  const span = { start: startAt(tokens, first) + (isSignal ? 1 : 0), end: endAt(tokens, index) };
  const spelling = tokens.text.slice(span.start, span.end);
  return {
    first,
    last: index,
    span,
    spelling,
    value: isNegative ? -numeral.value : numeral.value,
    radix: numeral.radix,
    quoted: false,
  };
};

/** `kill -9`: the dash is an option's. */
const SIGNALLING = /^p?kill(?:all)?$/u;

/** A minus that is the number's own and no operator; a space between them is allowed. */
const hasMinus = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  return (
    isMark(tokens, index - 1, '-') &&
    endAt(tokens, index - 1) === startAt(tokens, index) &&
    (!endsOperand(reading, index - 2) || isCast(reading, index - 2))
  );
};

const LONGEST_QUOTED = 16;
const QUOTED = /^([A-Za-z@$]{0,2}["'`])(-?\d{1,10}|0[xX][0-9a-fA-F]{1,8}|[0-9A-Z]{5}|[245]\.\d{1,3}\.\d{1,3})["'`]$/u;

const quotedAt = (tokens: Tokens, index: number): Candidate | undefined => {
  const found = QUOTED.exec(textAt(tokens, index));
  const spelling = found?.[2];
  if (found === null || spelling === undefined || !/\d/u.test(spelling)) return undefined;
  const start = startAt(tokens, index) + (found[1]?.length ?? 1);
  const isHex = /^0x/iu.test(spelling);
  const value = isHex || /^-?\d+$/u.test(spelling) ? BigInt(spelling.replace(/^(-?)0+(?=\d)/u, '$1')) : undefined;
  return {
    first: index,
    last: index,
    span: { start, end: start + spelling.length },
    spelling,
    value,
    radix: isHex ? 16 : 10,
    quoted: true,
  };
};

/** Codes that are text whatever their digits say: SQLSTATEs and mail codes have no numeric prefilter. */
export const isTextCode = ({ quoted, spelling, value }: Candidate): boolean =>
  quoted && (value === undefined || spelling.length === 5);
