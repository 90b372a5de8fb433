import { CodeActionKind, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import type { Host } from '../ports/host';
import { fixAllKind } from '../features/codeActions';
import { serveCatalogs } from './catalogRequests';
import { serveCompletion } from './completions';
import { clientFactsOf, foldersOf, type ClientFacts } from './clientFacts';
import { serveDecisions } from './decisions/serveDecisions';
import { serveDiagnostics } from './diagnosticsFeed';
import { serveUses } from './findUses';
import { serveFixes } from './fixRequests';
import { serveImports } from './importRequests';
import { serveReplacing } from './replaceInWorkspace';
import { serveLogs } from './logs/serveLogs';
import { reportStatus } from './statusReport';
import { serveCatalogFiles } from './catalogProblems';
import { serveCodeLenses } from './codeLenses';
import { followNamedCatalogs } from './namedCatalogs';
import { followOpenLists } from './openLists';
import { serveNavigation } from './navigation';
import { createSession, type Session } from './session';
import { watchSettings } from './settingsStore';
import { serveTextFeatures } from './textFeatures';
import { watchWorkspace } from './watching';

/** Runs the language server on a connection until the client shuts it down. */
export const startServer = (connection: Connection, host: Host): void => {
  connection.onInitialize((params) => {
    const client = clientFactsOf(params);
    serve(createSession({ connection, host, client }));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'error-code-insight' } };
  });
  connection.listen();
};

const serve = (session: Session): void => {
  const { connection, client, settings, catalogs, documents, analyses, logs, scanner, workspace, inference } = session;
  serveTextFeatures(session);
  serveCatalogs(session);
  serveImports(session);
  serveFixes(session);
  serveReplacing(session);
  serveCompletion(session);
  serveUses(session);
  serveDecisions(session);
  serveLogs(session);
  serveNavigation(session);
  serveCatalogFiles(session);
  followOpenLists(session);
  const renewDiagnostics = serveDiagnostics(session);
  const renewLenses = serveCodeLenses(session);
  const readNamedCatalogs = followNamedCatalogs(session);
  const renew = (): void => {
    renewDiagnostics();
    renewLenses();
    if (client.refreshesHints) void connection.languages.inlayHint.refresh();
  };
  settings.onChange(() => {
    renew();
    void readNamedCatalogs();
    void inference.revise();
  });
  catalogs.onChange(renew);
  session.improved.on(renew);
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    logs.forget(document.uri);
    scanner.close(document.uri);
    settings.forget(document.uri);
  });
  documents.listen(connection);
  connection.onInitialized(async () => {
    await watchSettings(connection, client);
    await reportStatus(session, () => watchWorkspace(session, { renew, renewLenses, readNamedCatalogs }));
    if (client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        workspace.setFolders(foldersOf(await connection.workspace.getWorkspaceFolders()));
        renew();
      });
  });
};

const capabilitiesFor = (client: ClientFacts): InitializeResult['capabilities'] => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: { resolveProvider: false },
  documentSymbolProvider: { label: 'Error Codes' },
  completionProvider: { resolveProvider: true, triggerCharacters: [' '] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  ...(client.asksForDiagnostics
    ? {
        diagnosticProvider: {
          identifier: 'error-code-insight',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }
    : {}),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
