import * as vscode from 'vscode';
import { Card, type CodeParams } from '../../shared/src/protocol';
import type { Server } from './server';

const scheme = 'error-code-insight';

/** Lets cards be opened as read-only Markdown documents. */
export const provideCards = (server: Server): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri, token) => {
      const card = await server.ask(Card, { params: codeOf(uri), token });
      return card?.markdown ?? 'No catalog knows this code any more.';
    },
  });

/** Opens the card beside the code, as a page to read. */
export const showCard = async (code: CodeParams): Promise<void> => {
  const uri = uriOf(code);
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // The Markdown extension can be switched off.
    await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }
};

/** The path is what a tab shows; the query keeps apart a number and a text of digits. */
const uriOf = ({ catalog, code }: CodeParams): vscode.Uri =>
  vscode.Uri.from({ scheme, path: `/${catalog}/${code}.md`, query: typeof code === 'number' ? 'number' : 'text' });

const codeOf = (uri: vscode.Uri): CodeParams => {
  const [, catalog = '', file = ''] = uri.path.split('/');
  const code = file.replace(/\.md$/, '');
  return { catalog, code: uri.query === 'number' ? Number(code) : code };
};
