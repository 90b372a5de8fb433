import { once } from '../../../../shared/src/catalog/catalogBook';
import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import { messageFinder } from '../messages';
import { prefixesOf } from '../prefixes';
import { createLineFilter, type LineFilter } from './lineFilter';

/** The line filter of a set of catalogs: what it learns of one log helps with the next. */
export const sharedFilter = (catalogs?: CatalogSet): LineFilter => {
  if (catalogs === undefined) return plain();
  const known = shared.get(catalogs) ?? createLineFilter(prefixesOf(catalogs), messageFinder(catalogs).texts());
  shared.set(catalogs, known);
  return known;
};

const plain = once(() => createLineFilter(prefixesOf(), []));
const shared = new WeakMap<CatalogSet, LineFilter>();
