import type { BitField, Catalog, CatalogHead, Code, CodeRange, Entry } from './types';

/** One catalog behind a door that loads no more than is asked for. */
export type CatalogBook = {
  readonly head: CatalogHead;
  /** Ascending, not overlapping. */
  readonly ranges: readonly CodeRange[];
  readonly fields: readonly BitField[];
  /** Every code that leads to an entry, aliases and other platforms' included; loads no rows. */
  readonly codes: () => Iterable<Code>;
  readonly find: (code: Code) => Entry | undefined;
  readonly catalog: () => Catalog;
};

/** Computes on the first call and remembers. */
export const once = <T>(compute: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
};

/** A code that leads to a row, for books whose rows are not read yet. */
export type CodeOfRow = readonly [code: Code, row: number];

/** Which codes lead to which rows, strongest first: an entry's own code beats an alias, an alias a platform's. */
export const codesOfRows = (entries: readonly Entry[]): readonly CodeOfRow[] => [
  ...entries.map(({ code }, row): CodeOfRow => [code, row]),
  ...entries.flatMap(({ aliases }, row) => aliases.map((code): CodeOfRow => [code, row])),
  ...entries.flatMap(({ platforms }, row) => Object.values(platforms).map((code): CodeOfRow => [code, row])),
];

/** Row by code; the first that leads there wins. */
export const rowsByCode = (codes: readonly CodeOfRow[]): ReadonlyMap<Code, number> => {
  const rows = new Map<Code, number>();
  for (const [code, row] of codes) if (!rows.has(code)) rows.set(code, row);
  return rows;
};

/** A catalog that is in memory already, such as one of the user's. */
export const bookOf = (catalog: Catalog): CatalogBook => {
  const rows = once(() => rowsByCode(codesOfRows(catalog.entries)));
  return {
    head: catalog,
    ranges: sorted(catalog.ranges),
    fields: catalog.fields,
    codes: () => rows().keys(),
    find: (code) => catalog.entries[rows().get(code) ?? -1],
    catalog: () => catalog,
  };
};

export const sorted = (ranges: readonly CodeRange[]): readonly CodeRange[] =>
  [...ranges].sort((a, b) => a.from - b.from);
