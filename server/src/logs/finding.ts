import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Token } from './token';

/** A token at a place where a code stands. Offsets are those of the plain line. */
export type Finding = {
  readonly token: Token;
  /** Most likely first; empty = any catalog. */
  readonly families: readonly CatalogId[];
  /** As the hover quotes it: `exit code`, `after the request line`. */
  readonly cue: string;
  readonly cueStart: number;
  readonly cueEnd: number;
  /** 0…1. */
  readonly trust: number;
  readonly label?: string;
};
