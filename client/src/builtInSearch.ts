import { readFile } from 'node:fs/promises';
import type { Library } from '../../shared/src/catalog/library';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { search } from '../../shared/src/catalog/search';
import { lookupHit } from '../../shared/src/lookupHit';
import type { Search } from './commands/lookUpPicker';

const mostHits = 100;

/** Searches the built index that comes with the extension; it is read when it is first needed. */
export const builtInSearch = (index: string): Search => {
  let library: Promise<Library> | undefined;
  return async (query) => {
    library ??= open(index);
    return search(await library, query, { limit: mostHits, preferred: [] }).map(({ hit }) => lookupHit(hit));
  };
};

const open = async (index: string): Promise<Library> => {
  const decoder = new TextDecoder();
  return openIndex(await readFile(index), (bytes) => decoder.decode(bytes));
};
