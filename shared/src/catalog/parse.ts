import { parseEntry } from './parseEntry';
import { parseHead } from './parseHead';
import { parseBitField, parseRange } from './parseRange';
import { listOf, open, type Reader } from './readers';
import { checkRules, type Rows } from './rules';
import type { CatalogProblem, Note } from './problems';
import type { Catalog } from './types';

const topKeys = [
  ...['$schema', 'id', 'title', 'version', 'description', 'url', 'license', 'source', 'scope', 'priority', 'extends'],
  ...['enumName', 'codes', 'appliesTo', 'groups', 'constants', 'logFormats', 'entries', 'ranges', 'fields'],
];

/** A list whose broken items stay as holes, so that an item's index is its index in the document. */
const holedListOf =
  <T>(item: Reader<T>): Reader<readonly (T | undefined)[]> =>
  (found) =>
    listOf<{ readonly item: T | undefined }>((each) => ({ item: item(each) }))(found)?.map((each) => each.item);

const present = <T>(items: readonly (T | undefined)[]): readonly T[] => items.filter((item) => item !== undefined);

/** Indexes in the document of what the catalog kept: `entries[2]` is where the catalog's third entry stands. */
export type KeptRows = { readonly entries: readonly number[]; readonly ranges: readonly number[] };

export type ParsedCatalog = {
  readonly catalog?: Catalog;
  readonly rows: KeptRows;
  readonly problems: readonly CatalogProblem[];
};

/**
 * Reads a catalog document. Rows that are right are kept when others are wrong; without an id or a list of entries there
 * is no catalog. Every problem says where it is and what to do.
 */
export const parseCatalog = (json: unknown): ParsedCatalog => {
  const problems: CatalogProblem[] = [];
  const note: Note = (kind, path, message, at = 'value') => problems.push({ kind, path, message, at });
  return { ...(readCatalog(json, note) ?? { rows: { entries: [], ranges: [] } }), problems };
};

const readCatalog = (json: unknown, note: Note): Required<Omit<ParsedCatalog, 'problems'>> | undefined => {
  const top = open({ value: json, path: [], note }, { noun: 'a catalog', keys: topKeys, extensible: true });
  const head = top && parseHead(top);
  if (!top || !head) return undefined;
  const rows: Rows = {
    entries: top.need('entries', holedListOf(parseEntry(head.codes))) ?? [],
    ranges: top.get('ranges', holedListOf(parseRange(head.codes))) ?? [],
    fields: top.get('fields', holedListOf(parseBitField)) ?? [],
  };
  if (!top.has('entries')) return undefined;
  const kept = checkRules(head, rows, note);
  const entries = present(kept.entries);
  return {
    catalog: { ...head, size: entries.length, entries, ranges: present(kept.ranges), fields: present(kept.fields) },
    rows: { entries: indexesIn(kept.entries), ranges: indexesIn(kept.ranges) },
  };
};

const indexesIn = (rows: readonly unknown[]): readonly number[] =>
  rows.flatMap((row, index) => (row === undefined ? [] : [index]));
