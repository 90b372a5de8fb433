import type { Point, Tree } from 'web-tree-sitter';
import type { Change } from '../live/change';
import type { EditFields, Grammar } from './loadGrammars';

/** The syntax tree of one open text, parsed in slices and again after each change. */
export type LiveTree = {
  /** Undefined while a parse is due. */
  readonly current: () => Tree | undefined;
  readonly change: (change: Change, before: string, after: string) => void;
  /** Parses for about `budget` milliseconds; true when the tree is current. */
  readonly parse: (text: string, budget: number) => boolean;
  /** Frees tree and parser. */
  readonly delete: () => void;
};

export const createLiveTree = (grammar: Grammar, now: () => number): LiveTree => {
  const parser = grammar.createParser();
  let tree: Tree | undefined;
  let isCurrent = false;
  return {
    current: () => (isCurrent ? tree : undefined),
    change: (change, before, after) => {
      tree?.edit(grammar.createEdit(editOf(change, before, after)));
      parser.reset();
      isCurrent = false;
    },
    parse: (text, budget) => {
      if (isCurrent) return true;
      const deadline = now() + budget;
      const parsed = parser.parse(text, tree, { progressCallback: () => now() > deadline });
      if (parsed === null) return false;
      tree?.delete();
      tree = parsed;
      isCurrent = true;
      return true;
    },
    delete: () => {
      tree?.delete();
      tree = undefined;
      parser.delete();
    },
  };
};

const editOf = ({ start, oldEnd, newEnd }: Change, before: string, after: string): EditFields => {
  return {
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition: pointAt(after, start),
    oldEndPosition: pointAt(before, oldEnd),
    newEndPosition: pointAt(after, newEnd),
  };
};

/** Grammars count lines by line feeds alone. */
const pointAt = (text: string, offset: number): Point => {
  let row = 0;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', feed + 1)) {
    row++;
    start = feed + 1;
  }
  return { row, column: offset - start };
};
