import { readFile } from 'node:fs/promises';
import type { Library } from '../../shared/src/catalog/library';
import { openIndex } from '../../shared/src/catalog/openIndex';

/** The catalogs that come with the extension, as they were built last. */
export const builtInCatalogs = async (): Promise<Library> => {
  const decoder = new TextDecoder();
  return openIndex(await readFile('dist/catalogs.bin'), (bytes) => decoder.decode(bytes));
};
