import * as vscode from 'vscode';
import { FindUses, type CodeParams, type Place, type Use } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { pickFrom } from './picker';

/** Searches the workspace, with progress and cancel, and shows what was found. */
export const findUses = async (server: Server, code: CodeParams): Promise<void> => {
  const uses = await search(server, code);
  if (uses === undefined) return;
  if (uses.length === 0) {
    void vscode.window.showInformationMessage(`No use of ${nameOf(code)} in the workspace.`);
    return;
  }
  const editor = vscode.window.activeTextEditor;
  await (editor === undefined ? listUses(uses, code) : peekUses(uses, editor));
};

/** Undefined when the user has cancelled. */
const search = async (server: Server, code: CodeParams): Promise<readonly Use[] | undefined> => {
  const workDoneToken = `find-uses-${crypto.randomUUID()}`;
  const title = `Finding uses of ${nameOf(code)}`;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    const reports = server.onProgress(workDoneToken, (message) => progress.report({ message }));
    try {
      return (await server.ask(FindUses, { params: { ...code, workDoneToken }, token })) ?? [];
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      reports.dispose();
    }
  });
};

const peekUses = async (uses: readonly Use[], editor: vscode.TextEditor): Promise<void> => {
  const locations = uses.map((use) => new vscode.Location(vscode.Uri.parse(use.uri), rangeOf(use)));
  const { document, selection } = editor;
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, selection.active, locations);
};

const listUses = async (uses: readonly Use[], code: CodeParams): Promise<void> => {
  const answer = await pickFrom<Use>({
    title: `Uses of ${nameOf(code)}`,
    placeholder: `${uses.length} in the workspace`,
    choices: uses.map((use) => ({
      label: use.line.trim(),
      description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(use.uri))}:${use.range.start.line + 1}`,
      value: use,
    })),
    canGoBack: false,
  });
  if (answer.kind !== 'picked') return;
  await vscode.window.showTextDocument(vscode.Uri.parse(answer.value.uri), { selection: rangeOf(answer.value) });
};

const nameOf = ({ catalog, code }: CodeParams): string => `${catalog}/${code}`;

const rangeOf = ({ range: { start, end } }: Place): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
