/** Findings outside of a change, moved to where they stand now. */
import type { Span } from '../../../../shared/src/span';
import type { Declaration, Literal, Place } from '../../core/literal';
import type { FileFacts } from '../../core/scan';

export type Move = {
  /** What ends here or before stays. */
  readonly start: number;
  /** What starts from here on has moved by `by`. */
  readonly from: number;
  readonly by: number;
};

const movedSpan = (span: Span, { start, from, by }: Move): Span =>
  span.end <= start || by === 0
    ? span
    : { start: span.start >= from ? span.start + by : span.start, end: span.end + by };

/** Its place moves along: nothing of it counts in offsets. */
export const movedLiteral = (literal: Literal, move: Move): Literal => {
  if (move.by === 0) return literal;
  // Thousands move with each keystroke: spelled out, their copies cost a third of what spreads do.
  const { span, spelling, value, radix, quoted, place } = literal;
  return { span: movedSpan(span, move), spelling, value, radix, quoted, place: stretched(place, span, move) };
};

/** A row that starts before the change is further away, or nearer, now. */
const stretched = (place: Place, { start }: Span, { from, by }: Move): Place => {
  if (place.kind !== 'code' || place.row?.back === undefined) return place;
  const { of, back, column } = place.row;
  return start < from || start - back >= from ? place : { ...place, row: { of, column, back: back + by } };
};

const movedDeclaration = <Declared extends Declaration>(declaration: Declared, move: Move): Declared => ({
  ...declaration,
  nameSpan: movedSpan(declaration.nameSpan, move),
});

export const movedConstants = (constants: FileFacts['constants'], move: Move): FileFacts['constants'] =>
  constants.map((constant) => movedDeclaration(constant, move));

export const movedImports = (imports: FileFacts['imports'], move: Move): FileFacts['imports'] =>
  imports.map((each) => ({ ...each, span: movedSpan(each.span, move) }));
