import type { LineMatcher } from '../../../shared/src/catalog/catalogSet';
import { readCatalogFile, type CatalogFile } from './catalogFile';
import { lineMatchersOf } from './lineMatchers';

/** A catalog file with its log formats ready to run; what the engine says of their patterns is among the problems. */
export type UsableCatalog = { readonly file: CatalogFile; readonly lineMatchers: readonly LineMatcher[] };

/** Reads a catalog file and prepares its log formats. Never fails, whatever the file holds. */
export const readUsableCatalog = async (text: string, path: string): Promise<UsableCatalog> => {
  const file = readCatalogFile(text, path);
  if (file.formats.length === 0) return { file, lineMatchers: [] };
  const { matchers, problems } = await lineMatchersOf(file.formats);
  const all = [...file.problems, ...problems].toSorted((a, b) => a.span.start - b.span.start);
  return { file: { ...file, problems: all }, lineMatchers: matchers };
};
