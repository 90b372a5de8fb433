import { DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { isCatalogFile } from '../catalogFiles/fileName';
import { matchesGlob } from '../project/glob';
import { catalogPattern, type CatalogPattern } from '../project/catalogPatterns';
import { relativePath } from '../project/uris';
import { inTurn } from './inTurn';
import type { Session } from './session';
import { fileKey } from './userCatalogs';

/** More files than this are looked through for one pattern by mistake. */
const mostListed = 20_000;

/** Follows the catalogs that the settings name, in the workspace or not; the function returned reads the settings again. */
export const followNamedCatalogs = (session: Session): (() => Promise<void>) => {
  const state: { named: readonly string[]; watching: Disposable | undefined } = { named: [], watching: undefined };
  return inTurn(async () => {
    const patterns = await patternsOf(session);
    const found = (await Promise.all(patterns.map((pattern) => filesOf(pattern, session)))).flat();
    const kept = new Set(found.map(fileKey));
    const gone = state.named.filter((uri) => !kept.has(fileKey(uri)) && !isFoundAnyway(uri, session));
    state.named = found;
    state.watching?.dispose();
    state.watching = await watch(patterns, session);
    await session.catalogs.drop(gone);
    await session.catalogs.load(found);
  });
};

const isFoundAnyway = (uri: string, { workspace }: Session): boolean =>
  isCatalogFile(uri) && workspace.folderOf(uri) !== undefined;

/** Without a folder the settings of any file are those of the user. */
const anywhere = 'file:///';

const patternsOf = async ({ settings, workspace, host, say }: Session): Promise<readonly CatalogPattern[]> => {
  const folders = workspace.folders();
  const named = await Promise.all(
    (folders.length > 0 ? folders : [undefined]).map(async (folder) => {
      const { catalogs } = (await settings.of(folder ?? anywhere)).settings;
      return catalogs.map((text) => ({ text, pattern: catalogPattern(text, { folder, home: host.home }) }));
    }),
  );
  for (const { text, pattern } of named.flat())
    if (pattern === undefined)
      say.warn(
        `Setting errorCodeInsight.catalogs holds "${text}", which leads nowhere without a folder. Use a whole path.`,
      );
  return named.flat().flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]));
};

const filesOf = async ({ base, glob, isDeep }: CatalogPattern, { host }: Session): Promise<readonly string[]> => {
  if (glob === undefined) return [base];
  if (!isDeep) {
    const names = await host.namesIn(base);
    return names.filter((name) => matchesGlob(glob, name)).map((name) => `${base}/${encodeURIComponent(name)}`);
  }
  const found: string[] = [];
  let listed = 0;
  for await (const batch of host.listFiles(base)) {
    found.push(...batch.filter((uri) => matchesGlob(glob, relativePath(uri, base))));
    listed += batch.length;
    if (listed > mostListed) break;
  }
  return found;
};

/** Catalogs called so in the workspace are watched anyway. */
const watch = async (
  patterns: readonly CatalogPattern[],
  { client, connection }: Session,
): Promise<Disposable | undefined> => {
  if (!client.registersWatchers || !client.watchesElsewhere || patterns.length === 0) return undefined;
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: patterns.map(({ base, glob }) => ({ globPattern: relativePattern(base, glob) })),
  });
};

const relativePattern = (base: string, glob: string | undefined) => {
  if (glob !== undefined) return { baseUri: base, pattern: glob };
  const slash = base.lastIndexOf('/');
  return { baseUri: base.slice(0, slash), pattern: fileKey(base.slice(slash + 1)) };
};
