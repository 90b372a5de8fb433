import type { Catalog, Code } from '../../../shared/src/catalog/types';
import type { Span } from '../../../shared/src/span';

/** A name that gets a number, somewhere in the workspace. */
export type DeclaredCode = {
  readonly name: string;
  readonly value: bigint;
  /** The name, where it is declared. */
  readonly span: Span;
  /** Enum, class, object or type that holds it. */
  readonly container?: string;
  readonly doc?: string;
  /** A text that stands beside the number: `NOT_FOUND(404, "Not found")`. */
  readonly message?: string;
  /** A parameter-like name in an object, not a constant's: `retries`. */
  readonly isKey?: boolean;
};

/** Numbers that a file names together, whether or not they are error codes. */
export type CodeList = {
  readonly uri: string;
  /** The container's name, or what the names have in common (`ACME_ERR`). */
  readonly name: string;
  readonly kind: 'container' | 'names' | 'api';
  readonly members: readonly DeclaredCode[];
  /** What of its name and members says that these are error codes; see verdict.ts. */
  readonly score: number;
  /** What the document says of itself, for an API. */
  readonly title?: string;
};

export type DeclaredAt = { readonly uri: string; readonly span: Span };

/** A catalog that the workspace's own code makes, and where each of its codes is declared. */
export type InferredCatalog = {
  readonly catalog: Catalog;
  readonly places: ReadonlyMap<Code, DeclaredAt>;
};
