import * as vscode from 'vscode';
import { inView, linked, palette, type LinkedArguments, type LinkedCommand } from '../../../shared/src/commands';
import { showCard } from '../card';
import type { CatalogView } from '../catalogView/catalogView';
import type { DecisionView } from '../decisions/decisionView';
import { importCatalog } from '../importing/importCatalog';
import type { PendingImports } from '../importing/pendingImports';
import { goInLog } from '../logs/goInLog';
import type { Reports } from '../report/reports';
import { argumentReaders, entryArgument, pageArgument } from './argument';
import { showCatalogs } from './catalogs';
import { choose, toggleInlayHints } from './choices';
import { copy } from './copy';
import { exportCatalog } from './exportCatalog';
import { insertAtCursor, insertConstant } from './insertConstant';
import { lookUp, type LookUpParts } from './lookUp';
import { openDocumentation } from './openDocumentation';
import { replaceInWorkspace } from './replaceInWorkspace';
import { findUses } from './uses';

export type CommandParts = LookUpParts & {
  readonly output: vscode.LogOutputChannel;
  readonly view: CatalogView;
  readonly decisions: DecisionView;
  readonly imports: PendingImports;
  readonly reports: Reports;
};

type Row = { readonly id: string; readonly run: (given: unknown) => Promise<void> };

/** Registers every command of the extension; what fails is said in a sentence, with the details in the output. */
export const registerCommands = (parts: CommandParts): vscode.Disposable =>
  vscode.Disposable.from(
    ...[...paletteRows(parts), ...linkedRows(parts), ...viewRows(parts)].map(({ id, run }) =>
      vscode.commands.registerCommand(id, (given: unknown) =>
        run(given).catch((error: unknown) => void explain(parts, error)),
      ),
    ),
  );

const paletteRows = (parts: CommandParts): readonly Row[] => [
  { id: palette.lookUp, run: () => lookUp(parts) },
  { id: palette.showCatalogs, run: () => showCatalogs(parts.server) },
  { id: palette.restartServer, run: () => parts.server.restart() },
  { id: palette.showOutput, run: () => show(parts.output) },
  { id: palette.toggleInlayHints, run: toggleInlayHints },
  { id: palette.filterCatalogs, run: parts.view.filter },
  { id: palette.clearFilter, run: parts.view.clearFilter },
  { id: palette.showDecisions, run: parts.decisions.show },
  { id: palette.takeBack, run: parts.decisions.takeBack },
  { id: palette.importCatalog, run: (given) => importCatalog(parts, given) },
  { id: palette.acceptImport, run: parts.imports.accept },
  { id: palette.cancelImport, run: parts.imports.cancel },
  { id: palette.exportCatalog, run: (given) => exportCatalog(parts.server, given) },
  { id: palette.replaceInWorkspace, run: (given) => replaceInWorkspace(parts.server, given) },
  { id: palette.reportOnLogs, run: (given) => parts.reports.make(given) },
  { id: palette.nextFailure, run: () => goInLog(parts.server, 'next', 'failure') },
  { id: palette.previousFailure, run: () => goInLog(parts.server, 'previous', 'failure') },
  { id: palette.nextOccurrence, run: () => goInLog(parts.server, 'next', 'sameCode') },
  { id: palette.previousOccurrence, run: () => goInLog(parts.server, 'previous', 'sameCode') },
];

const show = (output: vscode.LogOutputChannel): Promise<void> => {
  output.show();
  return Promise.resolve();
};

const linkedRows = ({ server }: CommandParts): readonly Row[] => [
  linkedRow('showCard', showCard),
  linkedRow('findUses', (code) => findUses(server, code)),
  linkedRow('insertConstant', (place) => insertConstant(server, place)),
  linkedRow('copy', ({ text }) => copy(text)),
  linkedRow('ignoreCode', (rule) => choose('ignoreCode', rule)),
  linkedRow('unignoreCode', (rule) => choose('unignoreCode', rule)),
  linkedRow('pinCatalog', (catalog) => choose('pinCatalog', catalog)),
  linkedRow('unpinCatalog', (catalog) => choose('unpinCatalog', catalog)),
  linkedRow('activateCatalog', (catalog) => choose('activateCatalog', catalog)),
  linkedRow('deactivateCatalog', (catalog) => choose('deactivateCatalog', catalog)),
];

const linkedRow = <Name extends LinkedCommand>(
  name: Name,
  run: (argument: LinkedArguments[Name]) => Promise<void>,
): Row => rowWith(linked[name], argumentReaders[name], run);

const viewRows = ({ server }: CommandParts): readonly Row[] => [
  rowWith(inView.insertEntry, entryArgument, (code) => insertAtCursor(server, code)),
  rowWith(inView.openDocumentation, pageArgument, ({ url }) => openDocumentation(url)),
];

const rowWith = <Argument>(
  id: string,
  read: (given: unknown) => Argument | undefined,
  run: (argument: Argument) => Promise<void>,
): Row => ({
  id,
  run: (given) => {
    const argument = read(given);
    return argument === undefined ? Promise.reject(new Error(`${id} was called without its argument.`)) : run(argument);
  },
});

const explain = async ({ server, output }: CommandParts, error: unknown): Promise<void> => {
  output.error(error instanceof Error ? error : String(error));
  const reason = error instanceof Error ? error.message : String(error);
  const message = server.isRunning() ? reason : 'The language server is not running.';
  const [title, command] = server.isRunning()
    ? (['Show Output', palette.showOutput] as const)
    : (['Restart Server', palette.restartServer] as const);
  const answer = await vscode.window.showErrorMessage(`Error Codes: ${message}`, title);
  if (answer === title) await vscode.commands.executeCommand(command);
};
