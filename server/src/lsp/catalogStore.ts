import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { libraryOf, withCatalogs, type Library } from '../../../shared/src/catalog/library';
import { openIndex } from '../../../shared/src/catalog/openIndex';
import { parseCatalog } from '../../../shared/src/catalog/parse';
import type { Catalog } from '../../../shared/src/catalog/types';
import type { FileText, Host } from '../ports/host';
import { rememberingLookUps } from '../project/rememberedLookUps';
import { nameOfUri } from '../project/uris';
import { createSignal } from './signal';
import type { Announcements } from './announcements';

/** The catalogs that answer: the built-in ones and those of the user's files. */
export type CatalogStore = {
  /** Settled once the built-in catalogs are read. */
  readonly ready: () => Promise<CatalogSet>;
  /** Those read so far. */
  readonly current: () => CatalogSet;
  /** Reads these files again (or drops them where they are gone); `replaces` true of the set means listeners ran. */
  readonly load: (uris: readonly string[]) => Promise<void>;
  readonly onChange: (listener: () => void) => void;
};

const largestCatalog = 20_000_000;

/** By name: what the workspace watches and collects. */
export const isCatalogFile = (uri: string): boolean => /\.errors\.json$/i.test(uri);

export const createCatalogStore = (host: Host, say: Announcements): CatalogStore => {
  const own = new Map<string, Catalog>();
  const changed = createSignal();
  const state: { current: CatalogSet } = { current: libraryOf([]) };
  const builtIn = readBuiltIn(host, say).then((library) => {
    state.current = rememberingLookUps(library);
    return library;
  });
  const rebuild = async (): Promise<void> => {
    state.current = rememberingLookUps(withCatalogs(await builtIn, [...own.values()]));
    changed.fire();
  };
  const load = async (uris: readonly string[]): Promise<void> => {
    const read = await Promise.all(uris.map(async (uri) => ({ uri, catalog: await readCatalog(uri, host, say) })));
    const changed = read.filter(({ uri, catalog }) => catalog !== undefined || own.has(uri));
    for (const { uri, catalog } of changed) {
      if (catalog === undefined) own.delete(uri);
      else own.set(uri, catalog);
    }
    if (changed.length > 0) await rebuild();
  };
  return {
    ready: async () => {
      await builtIn;
      return state.current;
    },
    current: () => state.current,
    load,
    onChange: changed.on,
  };
};

const readBuiltIn = async (host: Host, say: Announcements): Promise<Library> => {
  const decoder = new TextDecoder();
  try {
    return openIndex(await host.readAsset('catalogs.bin'), (bytes) => decoder.decode(bytes));
  } catch (error) {
    say.warn(
      'The built-in catalogs cannot be read; only catalogs of the workspace answer. Install the extension again.',
    );
    say.note('Reading catalogs.bin failed.', error);
    return libraryOf([]);
  }
};

/** Undefined, after a sentence, where there is no usable catalog in the file. */
const readCatalog = async (uri: string, host: Host, say: Announcements): Promise<Catalog | undefined> => {
  const file = await host.readText(uri, largestCatalog);
  if (file.kind === 'absent') return undefined;
  const name = nameOfUri(uri);
  const json = file.kind === 'text' ? parseJson(file.text) : { problem: unreadable[file.kind] };
  if ('problem' in json) {
    say.warn(`Catalog ${name} is not used: ${json.problem}.`);
    return undefined;
  }
  const { catalog, problems } = parseCatalog(json.value);
  if (catalog === undefined) say.warn(`Catalog ${name} is not used: ${problems[0]?.message ?? 'it has no entries.'}`);
  else if (problems.length > 0)
    say.warn(
      `Catalog ${name} has ${problems.length} problem(s); its good entries are used. First: ${problems[0]?.message ?? ''}`,
    );
  for (const { path, message } of problems) say.note(`${name}, ${path.join('.')}: ${message}`);
  return catalog;
};

const unreadable: Readonly<Record<Exclude<FileText['kind'], 'text' | 'absent'>, string>> = {
  tooBig: 'it is larger than 20 MB',
  binary: 'it is a binary file',
  unreadable: 'it cannot be read',
};

const parseJson = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `it is no JSON (${error instanceof Error ? error.message : 'unknown reason'})` };
  }
};
