/** Labels of switches, and the subject that they are compared with. */
import { startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import { operandEnd, precedenceOf } from './operands';
import { isMember, type Reading, wordAt } from './reading';
import { CLOSE, isFirst, isMark, kindAt, OPERATOR, parentAt, partnerAt, spanOf, startAt, textAt, WORD } from './tokens';

/** Does the token stand in the list of labels behind `case`, `when`? */
export const isInLabel = (reading: Reading, index: number): boolean => labelWordOf(reading, index) >= 0;

/** Index of the label's word, -1 when the token stands in no label. */
const labelWordOf = (reading: Reading, index: number): number => {
  const { tokens, words } = reading;
  if (words.labels.size === 0) return -1;
  for (let at = index - 1; at >= 0 && index - at < LABEL_REACH; at--) {
    if (kindAt(tokens, at) === WORD && words.labels.has(wordAt(reading, at)) && !isMember(reading, at - 1)) return at;
    if (at === parentAt(tokens, index) || !belongsToLabel(reading, at)) return -1;
    if (kindAt(tokens, at) === CLOSE) at = Math.max(partnerAt(tokens, at), 0);
  }
  return -1;
};

const LABEL_REACH = 400;
const NO_LABEL = new Set([';', ':', '=>', '->', '=', '==']);

const belongsToLabel = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  if (startsStatement(reading, index) && !isMark(tokens, index - 1, ',')) return false;
  return kindAt(tokens, index) !== OPERATOR || !NO_LABEL.has(textAt(tokens, index));
};

/** What the labels are compared with; undefined when the switch has no subject or is not found. */
export const subjectOf = (reading: Reading, label: number): Span | undefined => {
  const parent = parentAt(reading.tokens, label);
  const group = parent < 0 ? undefined : reading.groupAt(parent);
  if (group?.kind === 'switch') return group.name;
  return reading.layout.blocks === 'braces' && reading.layout.labelsAnywhere !== true
    ? undefined
    : openSubject(reading, label);
};

/** Where no bracket holds the labels: the nearest switch word above, not further in than the label's line. */
const openSubject = (reading: Reading, label: number): Span | undefined => {
  const { tokens, layout } = reading;
  const column = columnOf(tokens.text, startAt(tokens, label));
  for (let at = label - 1; at >= 0 && label - at < SUBJECT_REACH; at--) {
    const isInner = columnOf(tokens.text, startAt(tokens, at)) > column;
    if (!isInner && isSwitchWord(reading, at)) return subjectBehind(reading, at);
    // Blocks by columns: whatever stands above a line at the margin is another block.
    const isMargin =
      layout.blocks !== 'braces' && isFirst(tokens, at) && columnOf(tokens.text, startAt(tokens, at)) === 0;
    if (isMargin && column > 0 && parentAt(tokens, at) < 0) return undefined;
  }
  return undefined;
};

const isSwitchWord = (reading: Reading, index: number): boolean =>
  kindAt(reading.tokens, index) === WORD &&
  reading.words.switches.has(wordAt(reading, index)) &&
  !isMember(reading, index - 1);

/** Undefined for a switch without a subject. */
const subjectBehind = (reading: Reading, word: number): Span | undefined => {
  const isBare = startsStatement(reading, word + 1) || reading.words.labels.has(wordAt(reading, word + 1));
  return isBare ? undefined : spanOf(reading.tokens, word + 1, operandEnd(reading, word + 1, precedenceOf(':')));
};

const SUBJECT_REACH = 3000;

/** How far the line that holds the offset is indented. */
export const columnOf = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at - start;
};
