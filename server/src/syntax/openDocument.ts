import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { scanLexically } from './scanLexically';
import type { Parsers } from './tree/parsers';

export type OpenDocument = {
  /** Takes the text's next version; what has changed is found by comparing. */
  readonly update: (source: Source) => void;
  /** Never waits for a parse: where the tree is not ready, the tokens answer. */
  readonly scan: (mayHold: (value: bigint) => boolean) => Scanned;
  /**
   * Parses on for about `budget` milliseconds. `done`: scanning again gives nothing better; `more`: call again;
   * `better`: the tree is ready now, scanning again may give other facts.
   */
  readonly settle: (budget: number) => Promise<'done' | 'more' | 'better'>;
  /** Frees the tree. */
  readonly close: () => void;
};

export type DocumentHost = { readonly parsers: Parsers; readonly now: () => number };

export const openDocument = (first: Source, _host: DocumentHost): OpenDocument => {
  let source = first;
  return {
    update: (next) => {
      source = next;
    },
    scan: (mayHold) => scanLexically(source, mayHold),
    settle: async () => 'done',
    close: () => undefined,
  };
};
