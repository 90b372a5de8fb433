import type { Catalog, CatalogHead, CatalogId, Code, LogFormatRule } from './types';
import type { Hit } from './hit';

/** A code as it is asked for: the number, and the text as written where it stood in quotes or has letters. */
export type Asked = { readonly value: bigint | undefined; readonly text: string };

/** All catalogs that answer at one moment. Immutable: a change gives a new set with another revision. */
export type CatalogSet = {
  /** Differs between any two sets of one process; part of every cache key. */
  readonly revision: number;
  readonly heads: readonly CatalogHead[];
  readonly head: (id: CatalogId) => CatalogHead | undefined;
  /** Rows included; decoded from the built index on first use. */
  readonly catalog: (id: CatalogId) => Catalog | undefined;
  /**
   * Exact entry, else range, class or decoded bits; undefined where the code does not exist there. A code of a catalog that
   * this one extends is found too: the hit then carries that catalog's head (500 asked of `videosdk` is a hit of `http`).
   */
  readonly lookUp: (id: CatalogId, asked: Asked) => Hit | undefined;
  /**
   * Does any catalog hold this value in any reading (entries and ranges)? Cheap: loads no rows. Knows nothing of codes
   * that are text and have only a class: those are asked for by their text.
   */
  readonly mayHold: (value: bigint) => boolean;
  /** The formats of log lines that catalogs describe. */
  readonly lineMatchers: readonly LineMatcher[];
};

/** A format of log lines that a catalog describes, ready to run: its pattern is untrusted, so it takes linear time. */
export type LineMatcher = LogFormatRule & {
  /** The fields of a line of the format that are not empty; undefined for any other line. */
  readonly fieldsIn: (line: string) => readonly LineField[] | undefined;
};

/** A named field of a line; offsets are UTF-16 units of the line. */
export type LineField = { readonly name: string; readonly start: number; readonly end: number };

/** One code of one catalog. */
export type CodeRef = { readonly catalog: CatalogId; readonly code: Code };
