import type { Catalog, CatalogId, Entry } from './types';

/** Gives rows without a name that of the same code in a catalog theirs extends. */
export const inheritNames = (catalog: Catalog, base: (id: CatalogId) => Catalog | undefined): Catalog => {
  const nameless = catalog.entries.some(({ name }) => name === undefined);
  if (!nameless || catalog.extends.length === 0) return catalog;
  const names = namesBelow(catalog.extends, base);
  return { ...catalog, entries: catalog.entries.map((entry) => named(entry, names)) };
};

/** Names by code in these catalogs; the first catalog wins. */
const namesBelow = (
  ids: readonly CatalogId[],
  base: (id: CatalogId) => Catalog | undefined,
): ReadonlyMap<Entry['code'], string> => {
  const names = new Map<Entry['code'], string>();
  for (const { code, name } of ids.flatMap((id) => base(id)?.entries ?? [])) {
    if (name !== undefined && !names.has(code)) names.set(code, name);
  }
  return names;
};

const named = (entry: Entry, names: ReadonlyMap<Entry['code'], string>): Entry => {
  const name = entry.name ?? names.get(entry.code);
  return name === undefined || name === entry.name ? entry : { ...entry, name, nameSource: 'inherited' };
};
