import type { Catalog, CatalogId } from '../../../shared/src/catalog/types';
import type { ImportedRow } from './row';

/** Finds a catalog by id. */
export type FindCatalog = (id: CatalogId) => Catalog | undefined;

/**
 * The codes that JSON-RPC 2.0 keeps for itself. A document that lists several of them describes an API on top of it;
 * other protocols leave no such mark, since their numbers are used for other things as well.
 */
const protocol = { id: 'json-rpc', codes: [-32700n, -32600n, -32601n, -32602n, -32603n], enough: 3 };

/** The catalogs that the rows build upon. */
export const extendedCatalogs = (rows: readonly ImportedRow[], find: FindCatalog): readonly Catalog[] => {
  const codes = new Set(rows.map(({ code }) => code));
  const shared = protocol.codes.filter((code) => codes.has(code)).length;
  const base = shared >= protocol.enough ? find(protocol.id) : undefined;
  return base ? [base] : [];
};
