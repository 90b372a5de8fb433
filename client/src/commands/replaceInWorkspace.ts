import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { WorkspaceEdit } from 'vscode-languageclient';
import { ReplaceInWorkspace, type ReplaceParams, type Replacement } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { chooseReplacement } from './replacementChoice';

/** Replace in Workspace…: which codes and which way, then the editor's preview of every change. */
export const replaceInWorkspace = async (server: Server, given: unknown): Promise<void> => {
  const chosen = await chooseReplacement(server, given);
  const answer = chosen === undefined ? undefined : await search(server, chosen);
  if (answer === undefined) return;
  if ('why' in answer) {
    void vscode.window.showInformationMessage(answer.why);
    return;
  }
  for (const note of answer.notes) void vscode.window.showInformationMessage(note);
  await preview(server, answer);
};

/** Undefined when the user has cancelled. */
const search = async (server: Server, params: ReplaceParams): Promise<Replacement | undefined> => {
  const workDoneToken = `replace-${crypto.randomUUID()}`;
  const title = `Looking for ${params.catalog}${params.code === undefined ? '' : `/${params.code}`}`;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    const reports = server.onProgress(workDoneToken, (message) => progress.report({ message }));
    try {
      return await server.ask(ReplaceInWorkspace, { params: { ...params, workDoneToken }, token });
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      reports.dispose();
    }
  });
};

type Found = Exclude<Replacement, { readonly why: string }>;

/** The editor itself refuses what changes while the preview is open. */
const preview = async (server: Server, { edit, digests }: Found): Promise<void> => {
  if (!WorkspaceEdit.is(edit)) throw new Error('The language server gave no edit that can be applied.');
  const changed = await changedSince(edit, digests);
  if (changed !== undefined) {
    const name = vscode.workspace.asRelativePath(changed);
    void vscode.window.showWarningMessage(`${name} has changed meanwhile: nothing was replaced. Try again.`);
    return;
  }
  await vscode.workspace.applyEdit(await server.toWorkspaceEdit(edit), { isRefactoring: true });
};

/** The first file whose text is not the one that the edit counts in. */
const changedSince = async (
  { documentChanges = [] }: WorkspaceEdit,
  digests: Found['digests'],
): Promise<vscode.Uri | undefined> => {
  for (const change of documentChanges) {
    if ('kind' in change) continue;
    const { uri, version } = change.textDocument;
    const digest = digests[uri];
    const parsed = vscode.Uri.parse(uri);
    if (version !== null && openVersion(parsed) !== version) return parsed;
    if (digest !== undefined && (await digestOf(parsed)) !== digest) return parsed;
  }
  return undefined;
};

const openVersion = (uri: vscode.Uri): number | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.version;

const digestOf = async (uri: vscode.Uri): Promise<string> => {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n'), 'utf8').digest('hex');
};
