import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { importCatalog } from '../../server/src/importing/importCatalog';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { search } from '../../shared/src/catalog/search';
import { median, print, repeated, say, timed } from './measure';
import type { Library } from '../../shared/src/catalog/library';

/** What the built catalogs cost to load and to search, and a long document to import. */
export const catalogs = async (): Promise<void> => {
  const bytes = readFileSync('dist/catalogs.bin');
  const { library, milliseconds, heap, entries } = loadAll(bytes);
  say(
    `${entries} entries in ${library.heads.length} catalogs, ${(deflateRawSync(bytes).length / 1000).toFixed(0)} kB deflated (goal ≤ 400).`,
  );
  print({ what: 'all catalogs, opened and every row read', value: milliseconds, unit: 'ms', goal: 25 });
  print({ what: 'all catalogs in memory', value: heap / 1_000_000, unit: 'MB', goal: 15 });
  const look = (): unknown => search(library, 'not found', { limit: 50, preferred: [] });
  print({ what: 'first search over all of them', value: await timed(look), unit: 'ms' });
  print({ what: 'search while typing', value: median(await repeated(20, look)), unit: 'ms', goal: 10 });
  const imported = await timed(() => importCatalog(longDocument(10_000), { name: 'long.md', find: () => undefined }));
  print({ what: 'import of a Markdown table of 10,000 rows', value: imported, unit: 'ms', goal: 2000 });
};

/** Loads everything once, cold, as an editor does. */
const loadAll = (bytes: Uint8Array): { library: Library; milliseconds: number; heap: number; entries: number } => {
  const decoder = new TextDecoder();
  const before = heapUsed();
  const start = performance.now();
  const library = openIndex(bytes, (part) => decoder.decode(part));
  const sizes = library.heads.map(({ id }) => library.catalog(id)?.entries.length ?? 0);
  const milliseconds = performance.now() - start;
  return { library, milliseconds, heap: heapUsed() - before, entries: sizes.reduce((sum, size) => sum + size, 0) };
};

/** What `gc` is in a program started with --expose-gc. */
const globalOf: (name: string) => () => void = runInNewContext;

const heapUsed = (): number => {
  setFlagsFromString('--expose-gc');
  globalOf('gc')();
  return process.memoryUsage().heapUsed;
};

const longDocument = (rows: number): string => {
  const lines = Array.from(
    { length: rows },
    (_, index) => `| ${index} | **PART\\_${index}\\_FAILED** | The part with \`id\` ${index} failed.<br>Try again. |`,
  );
  return ['| Code | Name | Description |', '| --- | --- | --- |', ...lines].join('\n');
};
