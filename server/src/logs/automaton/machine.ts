import { closure, nodesOf, type Node, type Nodes } from './nodes';
import type { Pattern } from './pattern';

/**
 * A deterministic automaton that looks for any of several patterns anywhere in a line, and learns its states as texts
 * lead to them: of the very many that there could be, logs meet a few hundred.
 */
export type Machine = {
  /** The next state of state `s` on byte `b` is `table[s * 256 + b]`; {@link unknownState} where nobody has asked yet. */
  readonly table: Uint16Array;
  /** Finds out what comes after a state. The states that were known before may be forgotten meanwhile, to save memory. */
  readonly learn: (state: number, byte: number) => number;
};

export const unknownState = 0;
/** A pattern is complete. */
export const foundState = 1;
/** The state at the start of a line, to which a line feed leads back unless it completes a pattern. */
export const lineState = 2;

const nothingBegun = 3;
const firstOther = 4;
const mostStates = 8192;
const lineFeed = 10;

export const machineOf = (patterns: readonly Pattern[], capacity = mostStates): Machine => {
  const nodes = nodesOf(patterns);
  const columns = columnsOf(nodes.all);
  const after = followers(nodes);
  const table = new Uint16Array(capacity * 256);
  const book = createStateBook(capacity, () => table.fill(unknownState));
  const learn: Machine['learn'] = (state, byte) => {
    const target = after(book.setOf(state), byte);
    const next = target === undefined ? foundState : byte === lineFeed ? lineState : book.numberOf(target);
    // The book may have begun anew, and the state be none any more.
    if (book.isKnown(state)) for (const alike of columns[byte] ?? []) table[state * 256 + alike] = next;
    return next;
  };
  return { table, learn };
};

/** The nodes that a state is in the middle of; where patterns begin is part of every state and left out. */
type NodeSet = readonly number[];

/** Numbers the sets; when it is full it forgets all of them. */
const createStateBook = (capacity: number, onForget: () => void) => {
  const numbers = new Map<string, number>();
  const sets: NodeSet[] = [];
  const forget = (): void => {
    numbers.clear();
    numbers.set('', nothingBegun);
    sets.length = firstOther;
    sets.fill([]);
    onForget();
  };
  forget();
  const numberOf = (set: NodeSet): number => {
    const key = set.join(',');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (sets.length >= capacity) forget();
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  };
  return {
    numberOf,
    setOf: (state: number): NodeSet => sets[state] ?? [],
    isKnown: (state: number) => state < sets.length,
  };
};

/** What nodes lead to when they read a byte, sorted; undefined where a pattern is complete then. */
const followers = ({ all, entries }: Nodes): ((active: NodeSet, byte: number) => NodeSet | undefined) => {
  const targets = all.map((node) => (node.kind === 'read' ? closure(all, [node.then]) : []));
  const begin = closure(all, entries);
  const reads = (at: number, byte: number): boolean => {
    const node = all[at];
    return node?.kind === 'read' && node.bytes.has(byte);
  };
  const begun = Array.from({ length: 256 }, (_, byte) =>
    begin.filter((at) => reads(at, byte)).flatMap((at) => targets[at] ?? []),
  );
  return (active, byte) => {
    const reached = new Set(begun[byte]);
    for (const at of active) if (reads(at, byte)) for (const target of targets[at] ?? []) reached.add(target);
    for (const at of reached) if (all[at]?.kind === 'end') return undefined;
    return [...reached].sort((a, b) => a - b);
  };
};

/** Of each byte, all those that no pattern tells apart from it; a line feed is alone. */
const columnsOf = (nodes: readonly Node[]): readonly (readonly number[])[] => {
  const sets = [...new Set(nodes.flatMap((node) => (node.kind === 'read' ? [node.bytes] : [])))];
  const groups = new Map<string, number[]>();
  return Array.from({ length: 256 }, (_, byte) => {
    const key = `${byte === lineFeed ? 'line' : ''}${sets.map((set) => (set.has(byte) ? 1 : 0)).join('')}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(byte);
    return group;
  });
};
