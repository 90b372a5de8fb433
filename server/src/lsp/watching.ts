import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { matchesAny } from '../project/glob';
import { manifestNamed } from '../project/manifests';
import { nameOfUri, relativePath } from '../project/uris';
import { isCatalogFile } from './catalogStore';
import type { Session } from './session';

/** Follows the files that answers depend on beside the open ones: catalogs and manifests. */
export const watchWorkspace = async (session: Session, renew: () => void): Promise<void> => {
  const { connection, client, catalogs, surroundings, workspace } = session;
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    await catalogs.load(uris.filter(isCatalogFile));
    if (!uris.some((uri) => manifestNamed(nameOfUri(uri)) !== undefined)) return;
    surroundings.forget();
    workspace.touch();
    renew();
  });
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watched.map((globPattern) => ({ globPattern })),
    });
  await catalogs.load(await findCatalogs(session));
};

const watched: readonly string[] = [
  '**/*.errors.json',
  '**/{package,composer}.json',
  '**/{pyproject,Cargo}.toml',
  '**/{requirements*.txt,setup.cfg,setup.py,Pipfile,Gemfile,Podfile,go.mod,pom.xml,pubspec.yaml,Package.swift,mix.exs}',
  '**/{build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.vbproj,packages.config,Directory.Packages.props}',
];

/** Catalog files anywhere in the workspace, and those that the settings name. */
const findCatalogs = async ({ host, workspace, settings }: Session): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const folder of workspace.folders()) {
    const { catalogs: named } = (await settings.of(folder)).settings;
    for await (const batch of host.listFiles(folder))
      found.push(...batch.filter((uri) => isCatalogFile(uri) || matchesAny(named, relativePath(uri, folder))));
  }
  return found;
};
