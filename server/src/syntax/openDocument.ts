import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { languageOf } from './languages';
import { type MayHold, scanLexically } from './scanLexically';
import { LONGEST_PARSED } from './scanWithTree';
import { createLiveTree, type LiveTree } from './tree/liveTree';
import type { Grammars } from './tree/loadGrammars';
import { changeBetween } from './live/change';
import { type Kept, keptFrom, keptFromTree, rescanned } from './live/kept';

export type OpenDocument = {
  /** Takes the text's next version; what has changed is found by comparing. */
  readonly update: (source: Source) => void;
  /** Never waits and never parses: where the tree is not current, the tokens answer. Settle before, as long as you can wait. */
  readonly scan: (mayHold: MayHold) => Scanned;
  /**
   * Parses on for about `budget` milliseconds. `done`: scanning again gives nothing better; `more`: call again;
   * `better`: the tree is ready now, scanning again gives its facts.
   */
  readonly settle: (budget: number) => Promise<'done' | 'more' | 'better'>;
  /** Frees the tree; the document must not be used any more. */
  readonly close: () => void;
};

export type DocumentHost = { readonly grammars: Grammars; readonly now: () => number };

/** What is known of the text at this moment. */
type State = {
  source: Source;
  tree: LiveTree | undefined;
  kept: Kept | undefined;
  /** A whole scan with the tree has been made, or is of no use. */
  isSettled: boolean;
  isClosed: boolean;
};

export const openDocument = (first: Source, host: DocumentHost): OpenDocument => {
  const state: State = { source: first, tree: undefined, kept: undefined, isSettled: false, isClosed: false };
  return {
    update: (source) => {
      updateTo(state, source);
    },
    scan: (mayHold) => scanNow(state, mayHold),
    settle: (budget) => settle(state, host, budget),
    close: () => {
      state.isClosed = true;
      state.tree?.delete();
      state.tree = undefined;
      state.kept = undefined;
    },
  };
};

const updateTo = (state: State, source: Source): void => {
  const before = state.source;
  state.source = source;
  if (source.language !== before.language) {
    state.kept = undefined;
    state.tree?.delete();
    state.tree = undefined;
    state.isSettled = false;
    return;
  }
  const change = changeBetween(before.text, source.text);
  if (change !== undefined) state.tree?.change(change, before.text, source.text);
};

const scanNow = (state: State, mayHold: MayHold): Scanned => {
  const { source, kept } = state;
  const tree = state.tree?.current();
  if (kept === undefined && tree !== undefined) state.isSettled = true;
  const next =
    kept === undefined || kept.mayHold !== mayHold ? keptFrom(source, mayHold, tree) : rescanned(kept, source, tree);
  if (next === undefined) return scanLexically(source, mayHold);
  state.kept = next;
  return next.scanned;
};

const settle = async (state: State, host: DocumentHost, budget: number): Promise<'done' | 'more' | 'better'> => {
  if (!(await hasTree(state, host))) return 'done';
  if (state.tree?.parse(state.source.text, budget) === false) return 'more';
  const tree = state.tree?.current();
  const { kept, source } = state;
  if (state.isSettled || tree === undefined || kept === undefined) return 'done';
  state.isSettled = true;
  state.kept = kept.source === source ? keptFromTree(kept, tree) : undefined;
  return 'better';
};

/** Loads the grammar on first use; false where there is none, or the text is too long for it. */
const hasTree = async (state: State, { grammars, now }: DocumentHost): Promise<boolean> => {
  const { source } = state;
  const grammarName = languageOf(source.language)?.tree?.grammar;
  if (grammarName === undefined || source.text.length > LONGEST_PARSED) return false;
  if (state.tree === undefined && !isClosed(state)) {
    const grammar = await grammars.load(grammarName);
    if (grammar === undefined || isClosed(state) || state.source.language !== source.language) return false;
    state.tree ??= createLiveTree(grammar, now);
  }
  return !isClosed(state);
};

/** Asked anew behind each wait. */
const isClosed = (state: State): boolean => state.isClosed;
