import * as vscode from 'vscode';
import { WorkspaceEdit } from 'vscode-languageclient';
import type { LinkedArguments } from '../../../shared/src/commands';
import { InsertConstant, type CodeParams } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { plainRange } from './plainRange';

/** Writes the constant with its import in one undoable edit, or says why not. */
export const insertConstant = async (server: Server, place: LinkedArguments['insertConstant']): Promise<void> => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  const { version } = document;
  const answer = await server.ask(InsertConstant, { params: place });
  if (answer === undefined || 'why' in answer) {
    void vscode.window.showWarningMessage(answer?.why ?? 'No constant can be written here.');
    return;
  }
  if (!WorkspaceEdit.is(answer.edit)) throw new Error('The language server gave no edit that can be applied.');
  const edit = await server.toWorkspaceEdit(answer.edit);
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('The file has changed meanwhile: nothing was inserted. Try again.');
  }
};

/** Writes it at the cursor of the open editor, or in place of what is selected there. */
export const insertAtCursor = async (server: Server, code: CodeParams): Promise<void> => {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage('Open the file that the constant should go into, then insert it.');
    return;
  }
  const { document, selection } = editor;
  await insertConstant(server, { ...code, uri: document.uri.toString(), range: plainRange(selection) });
};
