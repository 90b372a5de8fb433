import type { Surround } from '../surround';

/** A stretch of tokens, both ends included: the literal, then ever larger expressions around it. */
export type Here = {
  readonly first: number;
  readonly last: number;
  /** A key and its value together. */
  readonly isPair?: true;
};

/** What was found, and where to go on; without `here` the expression has ended. */
export type Step = { readonly found: readonly Surround[]; readonly here?: Here };

export const NOTHING_MORE: Step = { found: [{ kind: 'other' }] };
