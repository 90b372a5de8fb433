/** Findings outside of a change, moved to where they stand now. */
import type { Span } from '../../../../shared/src/span';
import type { Declaration, Literal, Place } from '../../core/literal';
import type { FileFacts } from '../../core/scan';

export type Move = {
  /** Offsets from here on have moved. */
  readonly from: number;
  readonly by: number;
};

export const movedSpan = (span: Span, { from, by }: Move): Span =>
  span.end < from || by === 0 ? span : { start: span.start >= from ? span.start + by : span.start, end: span.end + by };

export const movedLiteral = (literal: Literal, move: Move): Literal =>
  move.by === 0 ? literal : { ...literal, span: movedSpan(literal.span, move), place: movedPlace(literal.place, move) };

const movedPlace = (place: Place, move: Move): Place => {
  if (place.kind === 'text') return { ...place, line: movedSpan(place.line, move) };
  if (place.kind === 'log') return place;
  const owners = place.owners.map((owner) => ({ ...owner, span: movedSpan(owner.span, move) }));
  return place.declares === undefined
    ? { ...place, owners }
    : { ...place, owners, declares: movedDeclaration(place.declares, move) };
};

const movedDeclaration = <Declared extends Declaration>(declaration: Declared, move: Move): Declared => ({
  ...declaration,
  nameSpan: movedSpan(declaration.nameSpan, move),
});

export const movedConstants = (constants: FileFacts['constants'], move: Move): FileFacts['constants'] =>
  constants.map((constant) => movedDeclaration(constant, move));

export const movedImports = (imports: FileFacts['imports'], move: Move): FileFacts['imports'] =>
  imports.map((each) => ({ ...each, span: movedSpan(each.span, move) }));
