/** Labels of switches, and the subject that they are compared with. */
import { startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import { operandEnd, precedenceOf } from './operands';
import { isMember, type Reading, wordAt } from './reading';
import { CLOSE, isMark, kindAt, OPERATOR, parentAt, partnerAt, spanOf, startAt, textAt, WORD } from './tokens';

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
  const { tokens, words } = reading;
  const column = columnOf(tokens.text, startAt(tokens, label));
  for (let at = label - 1; at >= 0 && label - at < SUBJECT_REACH; at--) {
    if (kindAt(tokens, at) !== WORD || !words.switches.has(wordAt(reading, at)) || isMember(reading, at - 1)) continue;
    if (columnOf(tokens.text, startAt(tokens, at)) > column) continue;
    if (startsStatement(reading, at + 1) || words.labels.has(wordAt(reading, at + 1))) return undefined;
    return spanOf(tokens, at + 1, operandEnd(reading, at + 1, precedenceOf(':')));
  }
  return undefined;
};

const SUBJECT_REACH = 3000;

/** How far the line that holds the offset is indented. */
export const columnOf = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at - start;
};
