import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import { isCatalogFile } from '../catalogFiles/fileName';
import { lockNamed } from '../project/locks';
import { manifestNamed } from '../project/manifests';
import { isSettingsFile, ownFolder, settingsFileName } from '../project/settingsFiles';
import { inFolder, nameOfUri } from '../project/uris';
import { isCatalog } from './catalogProblems';
import { indexFile, indexFiles } from './indexing';
import type { Session } from './session';

export type Watching = {
  /** Runs when answers may have changed. */
  readonly renew: () => void;
  /** Runs when any file changed. */
  readonly renewLenses: () => void;
  /** Reads the catalogs that the settings name. */
  readonly readNamedCatalogs: () => Promise<void>;
};

/** Follows the files that answers depend on beside the open ones: catalogs, manifests, other sources. */
export const watchWorkspace = async (
  session: Session,
  { renew, renewLenses, readNamedCatalogs }: Watching,
): Promise<void> => {
  const { connection, client, catalogs, inference } = session;
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    renewLenses();
    if (await takeIn(session, changes)) renew();
  });
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watched.map((globPattern) => ({ globPattern })),
    });
  await readNamedCatalogs();
  const uris = await listWorkspace(session);
  await catalogs.load(uris.filter(isCatalogFile));
  const learned = await indexFiles(session, uris);
  await inference.revise();
  if (learned) renew();
};

const watched: readonly string[] = [
  '**/*.errors.{json,yaml,yml}',
  `**/${settingsFileName}`,
  `**/${ownFolder}`,
  '**/{package,composer}.json',
  '**/{pyproject,Cargo}.toml',
  '**/{requirements*.txt,setup.cfg,setup.py,Pipfile,Gemfile,Podfile,go.mod,pom.xml,pubspec.yaml,Package.swift,mix.exs}',
  '**/{build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.vbproj,packages.config,Directory.Packages.props}',
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,py,pyi}',
  '**/*.{c,h,cc,cpp,cxx,hh,hpp,cs,dart,go,java,kt,kts,m,mm,php,proto,rb,rs,scala,swift}',
  '**/*{openapi,openrpc,swagger}*.{json,yaml,yml}',
];

/** Reads again what changed; catalogs renew what is shown by themselves. Answers whether insights may have changed. */
const takeIn = async (session: Session, changes: readonly FileEvent[]): Promise<boolean> => {
  const { catalogs, surroundings, workspace, inference, settings, settingsFiles } = session;
  const uris = changes.map(({ uri }) => uri);
  const folders = uris.filter((uri) => nameOfUri(uri) === ownFolder);
  if (folders.length > 0 || uris.some(isSettingsFile)) {
    settingsFiles.forget();
    settings.renew();
  }
  const gone = catalogs.files().filter(({ uri }) => folders.some((folder) => inFolder(uri, folder)));
  await catalogs.load([...uris.filter((uri) => isCatalog(uri, catalogs)), ...gone.map(({ uri }) => uri)]);
  const manifests = uris.filter((uri) => isAboutDependencies(nameOfUri(uri)));
  if (manifests.length > 0) {
    surroundings.forget();
    workspace.touch();
  }
  const learned: boolean[] = [];
  for (const uri of uris) learned.push(await indexFile(session, uri));
  await inference.revise();
  return manifests.length > 0 || learned.includes(true);
};

const listWorkspace = async ({ host, workspace }: Session): Promise<readonly string[]> => {
  const uris: string[] = [];
  for (const folder of workspace.folders()) for await (const batch of host.listFiles(folder)) uris.push(...batch);
  return uris;
};

const isAboutDependencies = (name: string): boolean =>
  manifestNamed(name) !== undefined || lockNamed(name) !== undefined;
