import type { Connection } from 'vscode-languageserver';
import type { Host } from '../ports/host';
import type { SourceScanner } from '../project/scanning';
import { createSourceScanner } from '../project/sourceScanner';
import type { FileSummary } from '../project/workspaceIndex';
import { createSurroundingsFinder, type SurroundingsFinder } from '../project/surroundings';
import { createAnalyses, type Analyses, type Examined, type Sources } from './analyses';
import { createAnnouncements, type Announcements } from './announcements';
import { createCatalogStore, type CatalogStore } from './catalogStore';
import type { ClientFacts } from './clientFacts';
import { createDocuments, type Documents } from './documents';
import { createGathering } from './gathering';
import { guardedBy, type Guard } from './guarded';
import { createSettingsStore, type SettingsStore } from './settingsStore';
import { createWorkspace, type Workspace } from './workspace';

/** The parts of one running server, wired together; every feature takes from it what it needs. */
export type Session = {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientFacts;
  readonly say: Announcements;
  readonly guard: Guard;
  readonly settings: SettingsStore;
  readonly catalogs: CatalogStore;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly surroundings: SurroundingsFinder;
  readonly scanner: SourceScanner;
  readonly analyses: Analyses;
  /** What an analysis of any text reads, of a file that is not open too. */
  readonly gather: Sources['gather'];
};

/** An open document speaks for itself, every constant of it included. */
const summaryOfOpen = ({ source: { uri }, analysis, evidence, catalogs }: Examined): FileSummary => ({
  constants: analysis.file.constants.map((constant) => ({ ...constant, uri })),
  vendors: [...evidence].flatMap(([id, { kind }]) =>
    kind === 'direct' && catalogs.head(id)?.scope === 'vendor' ? [id] : [],
  ),
});

export type Given = { readonly connection: Connection; readonly host: Host; readonly client: ClientFacts };

export const createSession = ({ connection, host, client }: Given): Session => {
  const say = createAnnouncements(connection);
  const settings = createSettingsStore(connection, client, say.warn);
  const catalogs = createCatalogStore(host, say);
  const surroundings = createSurroundingsFinder(host);
  const scanner = createSourceScanner(host);
  const documents = createDocuments(() => undefined);
  const workspace = createWorkspace(client.folders);
  const gather = createGathering({ settings, catalogs, surroundings, workspace, scanner });
  const revision = (): string => [settings.revision(), catalogs.current().revision, workspace.revision()].join('/');
  const analyses = createAnalyses({
    document: (uri) => documents.get(uri),
    revision,
    gather,
    onExamined: (examined) => void workspace.learn(examined.source.uri, summaryOfOpen(examined)),
  });
  const guard = guardedBy(host, say.failed);
  return {
    connection,
    host,
    client,
    say,
    guard,
    settings,
    catalogs,
    documents,
    workspace,
    surroundings,
    scanner,
    analyses,
    gather,
  };
};
