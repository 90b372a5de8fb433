import type { Pattern } from './pattern';

/** A node of a nondeterministic automaton: reads one byte of a set, or goes on without reading, or ends a pattern. */
export type Node =
  | { readonly kind: 'read'; readonly bytes: ReadonlySet<number>; readonly then: number }
  | { readonly kind: 'fork'; readonly to: number[] }
  | { readonly kind: 'end' };

/** The nodes of several patterns, and those where the patterns begin. */
export type Nodes = { readonly all: readonly Node[]; readonly entries: readonly number[] };

export const nodesOf = (patterns: readonly Pattern[]): Nodes => {
  const all: Node[] = [];
  const entries = patterns.map((pattern) => entryOf(all, pattern, addNode(all, { kind: 'end' })));
  return { all, entries };
};

/** The reading and ending nodes that `from` leads to without reading. */
export const closure = (nodes: readonly Node[], from: readonly number[]): readonly number[] => {
  const seen = new Set<number>();
  const stack = [...from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const node = nodes[at];
    if (node?.kind === 'fork') stack.push(...node.to);
  }
  return [...seen].filter((at) => nodes[at]?.kind !== 'fork');
};

const addNode = (nodes: Node[], node: Node): number => nodes.push(node) - 1;

/** Builds the nodes that read `pattern` and then go on to `then`; gives the first of them. */
const entryOf = (nodes: Node[], pattern: Pattern, then: number): number => {
  switch (pattern.kind) {
    case 'bytes':
      return addNode(nodes, { kind: 'read', bytes: pattern.bytes, then });
    case 'sequence':
      return pattern.parts.reduceRight((next, part) => entryOf(nodes, part, next), then);
    case 'choice':
      return addNode(nodes, { kind: 'fork', to: pattern.options.map((option) => entryOf(nodes, option, then)) });
    case 'repeat':
      return repeatEntry(nodes, pattern, then);
  }
};

const repeatEntry = (nodes: Node[], pattern: Pattern & { readonly kind: 'repeat' }, then: number): number => {
  const to: number[] = [then];
  const fork = addNode(nodes, { kind: 'fork', to });
  const inner = entryOf(nodes, pattern.part, pattern.many ? fork : then);
  to.push(inner);
  return pattern.atLeastOnce ? inner : fork;
};
