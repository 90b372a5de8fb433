import type { Pattern } from './pattern';

/**
 * A deterministic automaton that looks for any of several patterns anywhere in a line. State 0 = found; the next state
 * of state `s` on byte `b` is `next[s * 256 + b]`. A line feed leads back to {@link startState} unless it completes a
 * pattern.
 */
export type Machine = { readonly next: Uint16Array; readonly states: number };

export const foundState = 0;
export const startState = 1;

/**
 * Builds the automaton a little with each step, as it takes a moment. Throws where the patterns need more states than
 * 16 bits can name.
 */
export const machineInSteps = (patterns: readonly Pattern[]): Generator<undefined, Machine> => {
  const nodes: Node[] = [];
  const entries = patterns.map((pattern) => entryOf(nodes, pattern, addNode(nodes, { kind: 'end' })));
  return determinised(nodes, entries);
};

export const machineOf = (patterns: readonly Pattern[]): Machine => completed(machineInSteps(patterns));

/** Goes through all the steps at once. */
export const completed = <Result>(steps: Generator<undefined, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** A node of the nondeterministic automaton: reads one byte of a set, or goes on without reading, or ends a pattern. */
type Node =
  | { readonly kind: 'read'; readonly bytes: ReadonlySet<number>; readonly then: number }
  | { readonly kind: 'fork'; readonly to: number[] }
  | { readonly kind: 'end' };

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

const lineFeed = 10;
const mostStates = 65_535;
const statesPerStep = 64;

/** Where a reading node leads, and on which columns of bytes. */
type Step = { readonly columns: readonly number[]; readonly to: readonly number[] };

/**
 * The subset construction. Bytes that no pattern tells apart share one column; the nodes where patterns begin are part
 * of every state and left out of its set, so that a state costs no more than the patterns it is in the middle of.
 */
const determinised = function* (nodes: readonly Node[], entries: readonly number[]): Generator<undefined, Machine> {
  const columns = columnsOf(nodes);
  const steps = nodes.map((node): Step | undefined => stepOf(nodes, node, columns));
  const begun = gathered(closure(nodes, entries), steps);
  const numbers = new Map<string, number>([['', startState]]);
  const pending: (readonly number[])[] = [[]];
  const numberFor = (reached: ReadonlySet<number>, column: number): number => {
    const target = targetOf(nodes, reached, columns[column]?.[0] === lineFeed);
    return target === undefined ? foundState : numberOf(target, numbers, pending);
  };
  const usual = columns.map((_, column) => numberFor(begun.get(column) ?? new Set(), column));
  const rows: (readonly number[])[] = [columns.map(() => foundState)];
  for (let done = 0; done < pending.length; done++) {
    if (done % statesPerStep === 0) yield;
    const row = [...usual];
    for (const [column, reached] of gathered(pending[done] ?? [], steps)) {
      row[column] = numberFor(new Set([...(begun.get(column) ?? []), ...reached]), column);
    }
    rows.push(row);
  }
  return { next: flattened(rows, columns), states: rows.length };
};

const stepOf = (nodes: readonly Node[], node: Node, columns: readonly (readonly number[])[]): Step | undefined => {
  if (node.kind !== 'read') return undefined;
  const own = columns.flatMap(([byte = 0], column) => (node.bytes.has(byte) ? [column] : []));
  return { columns: own, to: closure(nodes, [node.then]) };
};

/** What the nodes lead to, by column; columns on which none goes on are absent. */
const gathered = (
  active: readonly number[],
  steps: readonly (Step | undefined)[],
): ReadonlyMap<number, ReadonlySet<number>> => {
  const reached = new Map<number, Set<number>>();
  for (const at of active) {
    const step = steps[at];
    for (const column of step?.columns ?? []) reached.set(column, withAll(reached.get(column), step?.to ?? []));
  }
  return reached;
};

const withAll = (set: Set<number> | undefined, more: readonly number[]): Set<number> => {
  if (set === undefined) return new Set(more);
  for (const one of more) set.add(one);
  return set;
};

/** Undefined where a pattern is complete; a line feed forgets all that was begun. */
const targetOf = (
  nodes: readonly Node[],
  reached: ReadonlySet<number>,
  isLineEnd: boolean,
): readonly number[] | undefined => {
  for (const at of reached) if (nodes[at]?.kind === 'end') return undefined;
  return isLineEnd ? [] : [...reached].sort((a, b) => a - b);
};

const numberOf = (set: readonly number[], numbers: Map<string, number>, pending: (readonly number[])[]): number => {
  const key = set.join(',');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const fresh = pending.push(set);
  if (fresh > mostStates) throw new Error('The patterns of the line filter need too many states; make them simpler.');
  numbers.set(key, fresh);
  return fresh;
};

/** The reading and ending nodes that `from` leads to without reading. */
const closure = (nodes: readonly Node[], from: readonly number[]): readonly number[] => {
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

/** The 256 bytes in groups that every set of the patterns holds wholly or not at all; a line feed is alone. */
const columnsOf = (nodes: readonly Node[]): readonly (readonly number[])[] => {
  const sets = [...new Set(nodes.flatMap((node) => (node.kind === 'read' ? [node.bytes] : [])))];
  const groups = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte++) {
    const key = `${byte === lineFeed ? 'line' : ''}${sets.map((set) => (set.has(byte) ? 1 : 0)).join('')}`;
    const group = groups.get(key);
    if (group) group.push(byte);
    else groups.set(key, [byte]);
  }
  return [...groups.values()];
};

const flattened = (rows: readonly (readonly number[])[], columns: readonly (readonly number[])[]): Uint16Array => {
  const next = new Uint16Array(rows.length * 256);
  rows.forEach((row, state) => {
    columns.forEach((bytes, column) => {
      for (const byte of bytes) next[state * 256 + byte] = row[column] ?? startState;
    });
  });
  return next;
};
