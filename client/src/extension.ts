import * as vscode from 'vscode';
import { palette } from '../../shared/src/commands';
import { provideCards } from './card';
import { registerCommands } from './commands';
import { builtInSearch } from './builtInSearch';
import { createCatalogView } from './catalogView/catalogView';
import { createDecisionView } from './decisions/decisionView';
import { createPendingImports } from './importing/pendingImports';
import { linkTerminals } from './logs/terminalLinks';
import { createReports } from './report/reports';
import { createLanguageClient } from './languageClient';
import { serverOf } from './server';
import { showStatus } from './status';

/** Wires the parts and starts the server. Without it the commands still say what is the matter. */
export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const output = vscode.window.createOutputChannel('Error Code Insight', { log: true });
  const client = createLanguageClient(context, output);
  const server = serverOf(client);
  const searchBuiltIn = builtInSearch(context.asAbsolutePath('dist/catalogs.bin'));
  const view = createCatalogView(server);
  const decisions = createDecisionView(server);
  const imports = createPendingImports();
  const reports = createReports(server, context.extensionUri);
  context.subscriptions.push(
    output,
    client,
    showStatus(server),
    provideCards(server),
    view,
    decisions,
    imports,
    linkTerminals(server),
    reports,
    registerCommands({
      server,
      output,
      searchBuiltIn,
      view,
      decisions,
      imports,
      reports,
      memory: context.workspaceState,
    }),
  );
  try {
    await server.restart();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    void offerRestart();
  }
};

const offerRestart = async (): Promise<void> => {
  const answer = await vscode.window.showErrorMessage(
    'Error Codes: the language server did not start.',
    'Restart',
    'Show Output',
  );
  if (answer === 'Restart') await vscode.commands.executeCommand(palette.restartServer);
  if (answer === 'Show Output') await vscode.commands.executeCommand(palette.showOutput);
};
