/** Findings outside of a change, moved to where they stand now. */
import type { Span } from '../../../../shared/src/span';
import type { Declaration, Literal, Owner, Place, Row } from '../../core/literal';
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

// Thousands of literals move with each keystroke: spelled out, their copies cost a third of what spreads do.

export const movedLiteral = (literal: Literal, move: Move): Literal => {
  if (move.by === 0) return literal;
  const { span, spelling, value, radix, quoted, place } = literal;
  return { span: movedSpan(span, move), spelling, value, radix, quoted, place: movedPlace(place, move) };
};

const movedPlace = (place: Place, move: Move): Place => {
  if (place.kind === 'text') return { kind: 'text', within: place.within, line: movedSpan(place.line, move) };
  if (place.kind === 'log') return place;
  const { role, siblings, inTest, declares, row } = place;
  const owners = place.owners.map((owner) => movedOwner(owner, move));
  const rest = row === undefined ? { siblings, inTest } : { siblings, row: movedRow(row, move), inTest };
  if (declares === undefined) return { kind: 'code', role, owners, ...rest };
  return { kind: 'code', role, owners, declares: movedDeclaration(declares, move), ...rest };
};

const movedRow = (row: Row, { from, by }: Move): Row =>
  row.at < from ? row : { of: row.of, at: row.at + by, column: row.column };

const movedOwner = (owner: Owner, move: Move): Owner => {
  if (owner.span.end <= move.start) return owner;
  const { relation, name, index } = owner;
  const span = movedSpan(owner.span, move);
  return index === undefined ? { relation, name, span } : { relation, name, span, index };
};

const movedDeclaration = <Declared extends Declaration>(declaration: Declared, move: Move): Declared => ({
  ...declaration,
  nameSpan: movedSpan(declaration.nameSpan, move),
});

export const movedConstants = (constants: FileFacts['constants'], move: Move): FileFacts['constants'] =>
  constants.map((constant) => movedDeclaration(constant, move));

export const movedImports = (imports: FileFacts['imports'], move: Move): FileFacts['imports'] =>
  imports.map((each) => ({ ...each, span: movedSpan(each.span, move) }));
