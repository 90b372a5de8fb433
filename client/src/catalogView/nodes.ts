import type { CatalogId, Code } from '../../../shared/src/catalog/types';
import type { CatalogSummary, LookupHit } from '../../../shared/src/protocol';

/**
 * Rows of the view. Their properties have the names that commands ask for, so that a row can be a command's argument:
 * `catalog` and `uri` for pinning, `catalog` and `code` for the card and the uses, `text` for copying, `url` for pages.
 */
export type CatalogNode = {
  readonly kind: 'catalog';
  readonly catalog: CatalogId;
  /** The open file; empty where there is none. */
  readonly uri: string;
  readonly url?: string;
  readonly summary: CatalogSummary;
  readonly isDisabled: boolean;
  /** What of it fits the filter; undefined while there is no filter. */
  readonly found?: readonly EntryNode[];
};
export type GroupNode = {
  readonly kind: 'group';
  readonly catalog: CatalogId;
  readonly id: string;
  readonly title: string;
  readonly entries: readonly EntryNode[];
};
export type EntryNode = {
  readonly kind: 'entry';
  readonly catalog: CatalogId;
  readonly code: Code;
  readonly text: string;
  readonly url?: string;
  readonly hit: LookupHit;
};
export type Node = CatalogNode | GroupNode | EntryNode;

export const entryNode = (hit: LookupHit): EntryNode => ({
  kind: 'entry',
  catalog: hit.catalog,
  code: hit.code,
  text: hit.name === '' ? hit.spelling : hit.name,
  hit,
  ...(hit.url === undefined ? {} : { url: hit.url }),
});

type Grouped = LookupHit & { readonly group?: string };

/** Entries without a group, then the groups in the catalog's order; those without entries are left out. */
export const grouped = ({ id, groups }: CatalogSummary, hits: readonly Grouped[]): readonly Node[] => {
  const known = new Set(groups.map((group) => group.id));
  const loose = hits.filter(({ group }) => group === undefined || !known.has(group));
  const nodes = groups.map((group): GroupNode => ({
    kind: 'group',
    catalog: id,
    id: group.id,
    title: group.title,
    entries: hits.filter((hit) => hit.group === group.id).map(entryNode),
  }));
  return [...loose.map(entryNode), ...nodes.filter(({ entries }) => entries.length > 0)];
};

/** Those that answer in the open file first, then the nearer to the user's own code. */
export const ranked = (catalogs: readonly CatalogSummary[]): readonly CatalogSummary[] =>
  [...catalogs].sort((a, b) => rankOf(a) - rankOf(b));

const scopes = ['project', 'vendor', 'protocol', 'platform', 'ambient'];
const rankOf = ({ active, scope }: CatalogSummary): number =>
  (active.length > 0 ? 0 : scopes.length) + scopes.indexOf(scope);
