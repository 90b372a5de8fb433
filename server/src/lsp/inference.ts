import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Settings } from '../../../shared/src/settings';
import type { CodeList, InferredCatalog } from '../inferring/codeList';
import { codeListsIn, mayListCodes } from '../inferring/codeLists';
import type { DeclaringFile } from '../inferring/declaredCodes';
import { inferCatalogs, type KnownCatalogs } from '../inferring/inferCatalogs';
import type { CatalogStore } from './catalogStore';
import { inTurn } from './inTurn';
import type { SettingsStore } from './settingsStore';
import type { Workspace } from './workspace';

/** Follows the lists of codes in the workspace's own files, and makes catalogs of them. */
export type Inference = {
  /** Says what a file holds now, constants as its scan gives them; `revise` then takes it into account. */
  readonly learn: (file: DeclaringFile) => Promise<void>;
  readonly forget: (uri: string) => void;
  /** Makes the catalogs anew where any list or setting changed since. */
  readonly revise: () => Promise<void>;
};

export type InferenceStores = {
  readonly settings: SettingsStore;
  readonly catalogs: CatalogStore;
  readonly workspace: Workspace;
};

export const createInference = (stores: InferenceStores): Inference => {
  const lists = new Map<string, readonly CodeList[]>();
  const state = { made: '' };
  const put = (uri: string, found: readonly CodeList[]): void => {
    if (found.length > 0) lists.set(uri, found);
    else lists.delete(uri);
  };
  return {
    learn: async (file) => put(file.uri, mayHoldLists(file, stores) ? await codeListsIn(file) : []),
    forget: (uri) => put(uri, []),
    revise: inTurn(async () => {
      await stores.catalogs.ready();
      const made = await make([...lists.values()].flat(), stores);
      const print = fingerprint(made);
      if (print === state.made) {
        stores.catalogs.relocate(made);
        return;
      }
      state.made = print;
      await stores.catalogs.infer(made);
    }),
  };
};

/** Longer files are data or generated. */
const longest = 500_000;

const mayHoldLists = ({ uri, text }: DeclaringFile, { workspace }: InferenceStores): boolean =>
  text.length <= longest &&
  workspace.folderOf(uri) !== undefined &&
  !isAside(workspace.pathOf(uri)) &&
  mayListCodes(text);

/** Tests make up their own codes, and what is built or fetched repeats those of its source. */
const isAside = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|mocks|fixtures|testdata|dist|build|out|target|bin|obj|vendor|third_party|generated)\//.test(
    path,
  ) || /(?:[._-](?:test|spec|mock)s?|\.min)\.\w+$|(?:^|\/)test_\w+\.py$|_test\.go$/.test(path);

const make = async (lists: readonly CodeList[], stores: InferenceStores): Promise<readonly InferredCatalog[]> => {
  const { settings, catalogs, workspace } = stores;
  const uris = [...new Set(lists.map(({ uri }) => uri))];
  const chosen = await Promise.all(
    uris.map(async (uri) => [uri, (await settings.of(folderFor(uri, workspace))).settings] as const),
  );
  const settingsOf = new Map<string, Settings>(chosen);
  return inferCatalogs(lists, {
    known: knownIn(catalogs.written(), workspace),
    pathOf: workspace.pathOf,
    choiceFor: (uri, names) => {
      const choices = settingsOf.get(uri)?.inferred ?? {};
      return names.map((name) => choices[name]).find((choice) => choice !== undefined);
    },
  });
};

/** Settings are asked for by folder: one question instead of one per file. */
const folderFor = (uri: string, workspace: Workspace): string => workspace.folderOf(uri) ?? uri;

/** A vendor is used where a file has to do with it; a catalog that somebody keeps in the workspace is about it. */
const knownIn = ({ heads, lookUp }: CatalogSet, workspace: Workspace): KnownCatalogs => {
  const vendors = workspace.vendorFiles();
  return { heads, lookUp, isUsed: ({ id, scope }) => scope === 'project' || vendors.has(id) };
};

/** Two sets of catalogs with one fingerprint say the same. */
const fingerprint = (made: readonly InferredCatalog[]): string =>
  made
    .map(({ catalog }) =>
      [
        catalog.id,
        catalog.title,
        ...catalog.extends,
        ...catalog.entries.map(
          ({ code, name, altNames, description, messages }) =>
            `${code} ${name ?? ''} ${altNames.join()} ${description ?? ''} ${messages[0]?.text ?? ''}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
