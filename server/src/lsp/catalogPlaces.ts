import type { CodeRef } from '../../../shared/src/catalog/catalogSet';
import type { CatalogId, Code } from '../../../shared/src/catalog/types';
import { touches } from '../../../shared/src/span';
import type { DeclaredAt, InferredCatalog } from '../inferring/codeList';
import { fileKey, type UserCatalog } from './userCatalogs';

/** Where an entry, or the range around a code, is written in the user's files; of files with one id the last counts. */
export const placeInFiles = (files: readonly UserCatalog[], id: CatalogId, code: Code): DeclaredAt | undefined => {
  const found = files.findLast(({ file }) => file.catalog?.id === id);
  if (found === undefined) return undefined;
  const { uri, file } = found;
  const owner = file.catalog?.entries.find((entry) => entry.code === code || entry.aliases.includes(code));
  const entry = file.entries.find((each) => each.code === owner?.code);
  const range = file.ranges.find(({ from, to }) => typeof code === 'number' && from <= code && code <= to);
  const span = entry?.codeSpan ?? range?.span;
  return span === undefined ? undefined : { uri, span };
};

/** Where a member of an inferred catalog is declared. */
export const placeInferred = (
  inferred: readonly InferredCatalog[],
  id: CatalogId,
  code: Code,
): DeclaredAt | undefined => inferred.find(({ catalog }) => catalog.id === id)?.places.get(code);

/** The code whose entry stands at an offset of a catalog file. */
export const entryAt = (read: UserCatalog | undefined, offset: number): CodeRef | undefined => {
  const entry = read?.file.entries.find(({ span }) => touches(span, offset));
  const catalog = read?.file.catalog?.id;
  return entry === undefined || catalog === undefined ? undefined : { catalog, code: entry.code };
};

/** The code that is declared at an offset of a source file. */
export const declaredAt = (inferred: readonly InferredCatalog[], uri: string, offset: number): CodeRef | undefined => {
  for (const { catalog, places } of inferred) {
    const found = [...places].find(
      ([, { uri: other, span }]) => touches(span, offset) && fileKey(other) === fileKey(uri),
    );
    if (found !== undefined) return { catalog: catalog.id, code: found[0] };
  }
  return undefined;
};
