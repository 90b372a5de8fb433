import { bookOf, once, type CatalogBook } from './catalogBook';
import { inheritNames } from './inherit';
import { lookUpIn, type Books } from './lookUp';
import { prefilter } from './prefilter';
import type { CatalogSet, LineMatcher } from './catalogSet';
import type { Catalog } from './types';

/** A set of catalogs that another set can be built on. */
export type Library = CatalogSet & { readonly books: Books };

const numbered = (): (() => number) => {
  let last = 0;
  return () => ++last;
};

/** Sets of one process never share a revision: caches are keyed by it. */
const nextRevision = numbered();

/** A set that answers from these books; the order is that of `heads`. */
export const libraryOf = (books: readonly CatalogBook[], lineMatchers: readonly LineMatcher[] = []): Library => {
  const byId = new Map(books.map((book) => [book.head.id, book]));
  const mayHold = once(() => prefilter(books));
  return {
    books: byId,
    revision: nextRevision(),
    heads: books.map(({ head }) => head),
    head: (id) => byId.get(id)?.head,
    catalog: (id) => byId.get(id)?.catalog(),
    lookUp: (id, asked) => lookUpIn(byId, id, asked),
    mayHold: (value) => mayHold()(value),
    lineMatchers,
  };
};

/** A set of catalogs in memory: for tests, and for a program without a built index. */
export const libraryOfCatalogs = (catalogs: readonly Catalog[]): Library => withCatalogs(libraryOf([]), catalogs);

/**
 * The set with the user's catalogs: one with the id of another replaces it in its place, the others come first. Rows
 * without a name inherit that of a catalog theirs extends.
 */
export const withCatalogs = (
  library: Library,
  catalogs: readonly Catalog[],
  lineMatchers: readonly LineMatcher[] = [],
): Library => {
  const given = new Map(catalogs.map((catalog) => [catalog.id, catalog]));
  const base = (id: string): Catalog | undefined => given.get(id) ?? library.books.get(id)?.catalog();
  const own = new Map([...given].map(([id, catalog]) => [id, bookOf(inheritNames(catalog, base))]));
  const kept = [...library.books.values()].map((book) => own.get(book.head.id) ?? book);
  const added = [...own.values()].filter(({ head }) => !library.books.has(head.id));
  return libraryOf([...added, ...kept], [...lineMatchers, ...library.lineMatchers]);
};
