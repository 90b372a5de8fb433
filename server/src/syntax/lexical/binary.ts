import { MEANING } from '../surround';
import { closesParameters, endsOperand, isMember, type Reading, wordAt } from './reading';
import { startsStatement } from './statements';
import { isFirst, kindAt, OPERATOR, parentAt, textAt, unitAt, WORD } from './tokens';

/** The operator, in its normal spelling, where the token joins two operands; else undefined. */
export const binaryAt = (reading: Reading, index: number): string | undefined => {
  const kind = kindAt(reading.tokens, index);
  if (kind === WORD) return wordOperator(reading, index);
  return kind === OPERATOR ? markOperator(reading, index) : undefined;
};

const wordOperator = (reading: Reading, index: number): string | undefined => {
  const { operators } = reading.words;
  if (operators.size === 0 || isMember(reading, index - 1) || opensLabel(reading, index)) return undefined;
  const meant = operators.get(wordAt(reading, index));
  return meant !== undefined && endsOperand(reading, index - 1) && !startsStatement(reading, index) ? meant : undefined;
};

/** `in 400..499 ->` on a line of its own in a switch. */
const opensLabel = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  if (layout.arms !== '->' || !isFirst(tokens, index) || parentAt(tokens, index) < 0) return false;
  return reading.groupAt(parentAt(tokens, index)).kind === 'switch';
};

const markOperator = (reading: Reading, index: number): string | undefined => {
  const mark = textAt(reading.tokens, index);
  const own = ownMeaning(reading, mark);
  if (own !== undefined) return own === '' ? undefined : own;
  if (MEANING.get(mark) === undefined || isNoOperator(reading, index, mark)) return undefined;
  return mark === '=' || endsOperand(reading, index - 1) ? mark : undefined;
};

/** What a mark means in this language alone; empty where it is no operator in it. */
const ownMeaning = ({ layout }: Reading, mark: string): string | undefined => {
  switch (mark) {
    case '?':
    case ':':
      return mark;
    case '?:':
      return layout.destructures === true ? ':' : undefined;
    case '=':
      return layout.equalsCompares === true ? '==' : undefined;
    case '->':
      return layout.arms === '->' ? '=>' : '';
    case '.':
      return layout.dotJoins === true ? '+' : undefined;
    default:
      return undefined;
  }
};

/** Opens an element. */
const LESS = 60;

/** The `|` of a block's parameters, the `>` of a tag. */
const isNoOperator = (reading: Reading, index: number, mark: string): boolean =>
  (mark === '|' && closesParameters(reading, index)) ||
  (mark === '>' && unitAt(reading.tokens, parentAt(reading.tokens, index)) === LESS);
