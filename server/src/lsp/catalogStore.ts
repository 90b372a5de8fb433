import type { CatalogSet, CodeRef } from '../../../shared/src/catalog/catalogSet';
import { libraryOf, withCatalogs, type Library } from '../../../shared/src/catalog/library';
import { openIndex } from '../../../shared/src/catalog/openIndex';
import type { CatalogId, Code } from '../../../shared/src/catalog/types';
import type { DeclaredAt, InferredCatalog } from '../inferring/codeList';
import { rememberingLookUps } from '../project/rememberedLookUps';
import { declaredAt, entryAt, placeInferred, placeInFiles } from './catalogPlaces';
import { fileKey, readUserCatalog, type CatalogSources, type UserCatalog } from './userCatalogs';
import { createSignal } from './signal';

/** The catalogs that answer: the built-in ones, those of the user's files, and those that the workspace's code makes. */
export type CatalogStore = {
  /** Settled once the built-in catalogs are read. */
  readonly ready: () => Promise<CatalogSet>;
  /** Those read so far. */
  readonly current: () => CatalogSet;
  /** The same without the inferred ones. */
  readonly written: () => CatalogSet;
  /** Reads these files again, as the editor holds them or from disk; drops them where they are gone. */
  readonly load: (uris: readonly string[]) => Promise<void>;
  readonly drop: (uris: readonly string[]) => Promise<void>;
  /** Exchanges all inferred catalogs. */
  readonly infer: (catalogs: readonly InferredCatalog[]) => Promise<void>;
  /** The same inferred catalogs, declared at other places than before. */
  readonly relocate: (catalogs: readonly InferredCatalog[]) => void;
  /** The catalog file as it was read last; undefined where it is none. */
  readonly file: (uri: string) => UserCatalog | undefined;
  readonly files: () => readonly UserCatalog[];
  /** Where a code of a user's or an inferred catalog is written down; undefined for the built-in ones. */
  readonly placeOf: (catalog: CatalogId, code: Code) => DeclaredAt | undefined;
  /** The code whose entry, or whose inferred declaration, stands at an offset of a file. */
  readonly codeAt: (uri: string, offset: number) => CodeRef | undefined;
  readonly onChange: (listener: () => void) => void;
  /** Runs when files were read or dropped, with their URIs. */
  readonly onRead: (listener: (uris: readonly string[]) => void) => void;
};

type State = {
  /** By address, so that of two files with one id always the same answers: the last. */
  files: readonly UserCatalog[];
  inferred: readonly InferredCatalog[];
  written: CatalogSet;
  current: CatalogSet;
};

export const createCatalogStore = (sources: CatalogSources): CatalogStore => {
  const changed = createSignal();
  const listeners: ((uris: readonly string[]) => void)[] = [];
  const nothing = libraryOf([]);
  const state: State = { files: [], inferred: [], written: nothing, current: nothing };
  const builtIn = readBuiltIn(sources).then((library) => {
    state.written = state.current = rememberingLookUps(library);
    return library;
  });
  const rebuild = async (): Promise<void> => {
    Object.assign(state, setsOf(await builtIn, state));
    changed.fire();
  };
  const file: CatalogStore['file'] = (uri) => state.files.find((each) => fileKey(each.uri) === fileKey(uri));
  const take = async (uris: readonly string[], read: readonly (UserCatalog | undefined)[]): Promise<void> => {
    const touched = uris.filter((uri, index) => read[index] !== undefined || file(uri) !== undefined);
    if (touched.length === 0) return;
    state.files = exchanged(state.files, uris, read);
    await rebuild();
    for (const listener of listeners) listener(touched);
  };
  return {
    ready: () => builtIn.then(() => state.current),
    current: () => state.current,
    written: () => state.written,
    load: async (uris) => take(uris, await Promise.all(uris.map((uri) => readUserCatalog(uri, file(uri), sources)))),
    drop: (uris) => take(uris, []),
    infer: async (catalogs) => {
      state.inferred = catalogs;
      await rebuild();
    },
    relocate: (catalogs) => {
      state.inferred = catalogs;
    },
    file,
    files: () => state.files,
    placeOf: (id, code) => placeInFiles(state.files, id, code) ?? placeInferred(state.inferred, id, code),
    codeAt: (uri, offset) => entryAt(file(uri), offset) ?? declaredAt(state.inferred, uri, offset),
    onChange: changed.on,
    onRead: (listener) => void listeners.push(listener),
  };
};

/** What is written down answers before what is inferred under the same id. */
const setsOf = (builtIn: Library, { files, inferred }: State): Pick<State, 'written' | 'current'> => {
  const lineMatchers = files.flatMap((one) => one.lineMatchers);
  const library = withCatalogs(builtIn, present(files.map(({ file }) => file.catalog)), lineMatchers);
  const added = inferred.map(({ catalog }) => catalog).filter(({ id }) => library.head(id) === undefined);
  const written = rememberingLookUps(library);
  return { written, current: added.length === 0 ? written : rememberingLookUps(withCatalogs(library, added)) };
};

const exchanged = (
  files: readonly UserCatalog[],
  uris: readonly string[],
  read: readonly (UserCatalog | undefined)[],
): readonly UserCatalog[] => {
  const keys = new Set(uris.map(fileKey));
  const others = files.filter(({ uri }) => !keys.has(fileKey(uri)));
  return [...others, ...present(read)].sort((a, b) => (a.uri < b.uri ? -1 : 1));
};

const present = <T>(items: readonly (T | undefined)[]): readonly T[] => items.filter((item) => item !== undefined);

const readBuiltIn = async ({ host, say }: CatalogSources): Promise<Library> => {
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
