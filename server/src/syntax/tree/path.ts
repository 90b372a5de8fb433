import type { Node, Tree } from 'web-tree-sitter';
import type { Span } from '../../../../shared/src/span';

/** One node on the way from the root to a literal. */
export type Step = { readonly node: Node; readonly type: string; readonly start: number; readonly end: number };

export type PathFinder = {
  /** The nodes around a span, outermost first; the last is the smallest that holds it. */
  readonly at: (span: Span) => readonly Step[];
};

/**
 * Asked for spans in ascending order, it keeps the part of the way that two neighbours share: a node does not know its
 * parent, so that asking for it would walk down from the root each time.
 */
export const pathFinder = (tree: Tree): PathFinder => {
  const steps: Step[] = [stepOf(tree.rootNode)];
  return {
    at: (span) => {
      while (steps.length > 1 && !holds(steps.at(-1), span)) steps.pop();
      const from = steps.at(-1);
      if (from !== undefined) steps.push(...wayDown(from.node, span));
      return [...steps];
    },
  };
};

const wayDown = (from: Node, { start, end }: Span): readonly Step[] => {
  const leaf = from.descendantForIndex(start, end);
  const way: Step[] = [];
  let node = from;
  while (leaf !== null && node.id !== leaf.id) {
    const next = node.childWithDescendant(leaf);
    if (next === null || next.id === node.id) break;
    way.push(stepOf(next));
    node = next;
  }
  return way;
};

const stepOf = (node: Node): Step => ({ node, type: node.type, start: node.startIndex, end: node.endIndex });

const holds = (step: Step | undefined, { start, end }: Span): boolean =>
  step !== undefined && step.start <= start && end <= step.end;
