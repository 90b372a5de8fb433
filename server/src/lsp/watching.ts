import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import { matchesAny } from '../project/glob';
import { manifestNamed } from '../project/manifests';
import { nameOfUri, relativePath } from '../project/uris';
import { isCatalogFile } from './catalogStore';
import { indexFile, indexFiles } from './indexing';
import type { Session } from './session';

/** Follows the files that answers depend on beside the open ones: catalogs, manifests, other sources. */
export const watchWorkspace = async (session: Session, renew: () => void): Promise<void> => {
  const { connection, client, catalogs } = session;
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (await takeIn(session, changes)) renew();
  });
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watched.map((globPattern) => ({ globPattern })),
    });
  await loadNamedCatalogs(session);
  const files = await listWorkspace(session);
  await catalogs.load(await catalogsAmong(session, files));
  if (
    await indexFiles(
      session,
      files.flatMap(({ uris }) => uris),
    )
  )
    renew();
};

/** Catalogs that the settings name by a whole path, in the workspace or not. */
export const loadNamedCatalogs = async ({ catalogs, settings, workspace }: Session): Promise<void> => {
  const named = await Promise.all(
    workspace.folders().map(async (folder) => (await settings.of(folder)).settings.catalogs),
  );
  await catalogs.load(named.flat().filter(isWholePath).map(uriOfPath));
};

const isWholePath = (path: string): boolean => /^(?:[A-Za-z]:)?[\\/]/.test(path) && !/[*?]/.test(path);

const uriOfPath = (path: string): string => {
  const slashes = path.replaceAll('\\', '/');
  return `file://${slashes.startsWith('/') ? '' : '/'}${slashes.split('/').map(encodeURIComponent).join('/')}`;
};

const watched: readonly string[] = [
  '**/*.errors.json',
  '**/{package,composer}.json',
  '**/{pyproject,Cargo}.toml',
  '**/{requirements*.txt,setup.cfg,setup.py,Pipfile,Gemfile,Podfile,go.mod,pom.xml,pubspec.yaml,Package.swift,mix.exs}',
  '**/{build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.vbproj,packages.config,Directory.Packages.props}',
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,py,pyi}',
];

/** Reads again what changed; catalogs renew what is shown by themselves. Answers whether insights may have changed. */
const takeIn = async (session: Session, changes: readonly FileEvent[]): Promise<boolean> => {
  const { catalogs, surroundings, workspace } = session;
  const uris = changes.map(({ uri }) => uri);
  await catalogs.load(uris.filter(isCatalogFile));
  const manifests = uris.filter((uri) => manifestNamed(nameOfUri(uri)) !== undefined);
  if (manifests.length > 0) {
    surroundings.forget();
    workspace.touch();
  }
  const learned: boolean[] = [];
  for (const uri of uris) learned.push(await indexFile(session, uri));
  return manifests.length > 0 || learned.includes(true);
};

type Listed = { readonly folder: string; readonly uris: readonly string[] };

const listWorkspace = async ({ host, workspace }: Session): Promise<readonly Listed[]> => {
  const listed: Listed[] = [];
  for (const folder of workspace.folders()) {
    const uris: string[] = [];
    for await (const batch of host.listFiles(folder)) uris.push(...batch);
    listed.push({ folder, uris });
  }
  return listed;
};

/** Catalog files anywhere in the workspace, and those that the settings name. */
const catalogsAmong = async ({ settings }: Session, listed: readonly Listed[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { folder, uris } of listed) {
    const { catalogs: named } = (await settings.of(folder)).settings;
    found.push(...uris.filter((uri) => isCatalogFile(uri) || matchesAny(named, relativePath(uri, folder))));
  }
  return found;
};
