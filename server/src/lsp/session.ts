import { TextDocuments, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Scanned } from '../core/scan';
import type { Host } from '../ports/host';
import type { SourceScanner } from '../project/scanning';
import { languageOfFile } from '../project/languages';
import { createSettingsFiles, type SettingsFiles } from '../project/settingsFiles';
import { createSourceScanner } from '../project/sourceScanner';
import type { FileSummary } from '../project/workspaceIndex';
import { createSurroundingsFinder, type SurroundingsFinder } from '../project/surroundings';
import { createAnalyses, type Analyses, type Examined, type Gather } from './analyses';
import { createAnnouncements, type Announcements } from './announcements';
import { createCatalogStore, type CatalogStore } from './catalogStore';
import type { ClientFacts } from './clientFacts';
import { createGathering, createLogTest } from './gathering';
import { createInference, type Inference } from './inference';
import { guardedBy, textGuardOf, type Guard, type TextGuard } from './guarded';
import { createOpenLogs, type OpenLogs } from './logs/openLogs';
import { openTexts } from './openTexts';
import { createSettingsStore, type SettingsOwner, type SettingsStore } from './settingsStore';
import { createSignal, type Signal } from './signal';
import { createWorkspace, type Workspace } from './workspace';

/** The parts of one running server, wired together; every feature takes from it what it needs. */
export type Session = {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientFacts;
  readonly say: Announcements;
  readonly guard: Guard;
  readonly textGuard: TextGuard;
  readonly settings: SettingsStore;
  readonly settingsFiles: SettingsFiles;
  readonly catalogs: CatalogStore;
  readonly inference: Inference;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly surroundings: SurroundingsFinder;
  readonly scanner: SourceScanner;
  readonly analyses: Analyses;
  readonly logs: OpenLogs;
  /** What an analysis of any text reads, of a file that is not open too. */
  readonly gather: Gather;
  /** Open documents may say more than before: a grammar has caught up, a vendor has been met. */
  readonly improved: Signal;
};

/** An open document speaks for itself, every constant of it included. */
const summaryOfOpen = ({ source: { uri }, analysis, evidence, catalogs }: Examined): FileSummary => ({
  constants: analysis.file.constants.map((constant) => ({ ...constant, uri })),
  vendors: [...evidence].flatMap(([id, { kind }]) =>
    kind === 'direct' && catalogs.head(id)?.scope === 'vendor' ? [id] : [],
  ),
});

/** Logs are scanned where somebody looks. */
const unscanned: Scanned = { literals: [], file: { imports: [], directives: [], constants: [] }, problems: [] };

export type Given = { readonly connection: Connection; readonly host: Host; readonly client: ClientFacts };

type Around = Pick<Session, 'say' | 'workspace' | 'documents'>;

/** The editor's settings, with those of folders over them. */
const settingsFrom = (
  { connection, host, client }: Given,
  { say: { warn }, workspace, documents }: Around,
): Pick<Session, 'settings' | 'settingsFiles'> => {
  const settingsFiles = createSettingsFiles(host, warn);
  const ownerOf = async (uri: string): Promise<SettingsOwner> => ({
    path: workspace.pathOf(uri),
    language: documents.get(uri)?.languageId ?? languageOfFile(uri),
    layers: await settingsFiles.above(uri, workspace.folderOf(uri)),
  });
  return { settingsFiles, settings: createSettingsStore(connection, client, { ownerOf, warn }) };
};

export const createSession = ({ connection, host, client }: Given): Session => {
  const say = createAnnouncements(connection);
  const surroundings = createSurroundingsFinder(host);
  const scanner = createSourceScanner(host, say.warn);
  const documents = new TextDocuments(openTexts);
  const workspace = createWorkspace(client.folders);
  const { settings, settingsFiles } = settingsFrom({ connection, host, client }, { say, workspace, documents });
  const catalogs = createCatalogStore({ host, say, openText: (uri) => documents.get(uri)?.getText() });
  const improved = createSignal();
  const stores = { settings, catalogs, surroundings, workspace };
  const gatherOpen = createGathering(stores, (source, options) =>
    options.mode === 'log'
      ? Promise.resolve(unscanned)
      : scanner.scanOpen(source, options, () => void improve(source.uri)),
  );
  const revision = (): string => [settings.revision(), catalogs.current().revision, workspace.revision()].join('/');
  const analyses = createAnalyses({
    document: (uri) => documents.get(uri),
    revision,
    ready: catalogs.ready,
    gather: gatherOpen,
    isLog: createLogTest(stores),
    onExamined: (examined) => {
      if (workspace.learn(examined.source.uri, summaryOfOpen(examined))) improved.fire();
    },
  });
  const improve = async (uri: string): Promise<void> => {
    // A version that is gone by now has its own improvement coming.
    if (await analyses.improve(uri).catch(() => false)) improved.fire();
  };
  const gather = createGathering(stores, scanner.scan);
  const guard = guardedBy(host, say.failed);
  const textGuard = textGuardOf(guard, (uri) => documents.get(uri)?.version);
  return {
    connection,
    host,
    client,
    say,
    guard,
    textGuard,
    ...stores,
    settingsFiles,
    inference: createInference(stores),
    documents,
    scanner,
    analyses,
    logs: createOpenLogs(),
    gather,
    improved,
  };
};
