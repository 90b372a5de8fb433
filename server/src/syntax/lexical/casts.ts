import type { Reading } from './reading';
import { isMark, kindAt, OPERATOR, partnerAt, textAt, WORD } from './tokens';

/** Is the `)` a cast's: a bracket with nothing but a type in it, behind no operand? */
export const isCast = (reading: Reading, close: number): boolean => {
  const { tokens, layout } = reading;
  const open = partnerAt(tokens, close);
  if (
    (layout.typesFirst !== true && layout.casts !== true) ||
    !isMark(tokens, close, ')') ||
    open < 0 ||
    close - open < 2
  )
    return false;
  if (reading.groupAt(open).kind !== 'grouping') return false;
  for (let at = open + 1; at < close; at++) if (kindAt(tokens, at) !== WORD && !isTypeMark(reading, at)) return false;
  return true;
};

const TYPE_MARKS = new Set(['*', '::', '.', '<', '>', '&', '?']);

const isTypeMark = ({ tokens }: Reading, index: number): boolean =>
  kindAt(tokens, index) === OPERATOR && TYPE_MARKS.has(textAt(tokens, index));
