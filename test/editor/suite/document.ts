import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';

export const extension = (): vscode.Extension<unknown> => {
  const installed = vscode.extensions.getExtension('error-code-insight.error-code-insight');
  assert.ok(installed, 'the extension is installed');
  return installed;
};

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'the editor has a folder open');
  return first.uri;
};

export const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

/** Opens a file of the workspace in the editor. */
export const open = async (path: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)), { preview: false });

/** The place of a text, or of the nth one, from 0. */
export const find = (document: vscode.TextDocument, text: string, nth = 0): vscode.Range => {
  const parts = document.getText().split(text);
  assert.ok(parts.length > nth + 1, `${document.uri.path} holds ${JSON.stringify(text)}`);
  const start = parts.slice(0, nth + 1).join(text).length;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
};

/** The text of this extension's hover there, once it has one. */
export const hoverAt = (document: vscode.TextDocument, range: vscode.Range): Promise<string> =>
  until(`a hover on ${document.getText(range)}`, async () => {
    const middle = range.start.translate(0, Math.floor((range.end.character - range.start.character) / 2));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      middle,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')),
    );
    return texts.length > 0 ? texts.join('\n') : undefined;
  });

export const hintsIn = async (document: vscode.TextDocument): Promise<readonly string[]> => {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
};

/** The diagnostics of this extension. */
export const diagnosticsOf = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'error-code-insight');

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const diagnosticOn = (document: vscode.TextDocument, range: vscode.Range): Promise<vscode.Diagnostic> =>
  until(`a diagnostic on ${document.getText(range)}`, () =>
    diagnosticsOf(document).find((diagnostic) => diagnostic.range.isEqual(range)),
  );

export const noDiagnosticOn = (document: vscode.TextDocument, range: vscode.Range): Promise<true> =>
  until(`no diagnostic on ${document.getText(range)}`, () =>
    diagnosticsOf(document).some((diagnostic) => diagnostic.range.isEqual(range)) ? undefined : true,
  );

const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind?: string): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    20,
  );

/** The first action whose title matches, resolved. */
export const actionAt = (
  document: vscode.TextDocument,
  range: vscode.Range,
  { title, kind }: { readonly title: RegExp; readonly kind?: string },
): Promise<vscode.CodeAction> =>
  until(`the action ${String(title)}`, async () =>
    (await actionsAt(document, range, kind)).find((action) => title.test(action.title)),
  );

export const apply = async (action: vscode.CodeAction): Promise<void> => {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `${action.title} is applied`);
  const { command, arguments: given = [] } = action.command ?? {};
  if (command !== undefined) await vscode.commands.executeCommand(command, ...(given as readonly unknown[]));
};

/** Puts back what a check has changed in a document. */
export const restore = async (document: vscode.TextDocument, text: string): Promise<void> => {
  // An edit is refused while the editor takes in a change on disk.
  await until(`an edit of ${document.uri.path}`, async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    return (await vscode.workspace.applyEdit(edit)) ? true : undefined;
  });
};
