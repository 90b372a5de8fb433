import type { Node } from 'web-tree-sitter';
import type { Span } from '../../../../shared/src/span';
import type { Slot } from './nodeTable';

/** The part of a node that a slot names; undefined where it is not filled. */
export const inSlot = (node: Node | undefined, slot: Slot): Node | undefined => {
  if (node === undefined) return undefined;
  if (typeof slot === 'number') return operandsOf(node).at(slot);
  return slot.split('.').reduce<Node | undefined>((part, field) => part?.childForFieldName(field) ?? undefined, node);
};

/** Named children without comments. */
export const operandsOf = (node: Node): readonly Node[] => node.namedChildren.filter((child) => !child.isExtra);

export const contains = (node: Node, { start, end }: Span): boolean => node.startIndex <= start && end <= node.endIndex;

export const spanOf = ({ startIndex, endIndex }: Node): Span => ({ start: startIndex, end: endIndex });

/** What brackets hold: `(x)` of `switch (x)`. */
export const unwrapped = (node: Node): Node =>
  /^(?:parenthesized_expression|condition_clause|when_subject)$/.test(node.type) ? (operandsOf(node)[0] ?? node) : node;
