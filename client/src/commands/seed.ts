import * as vscode from 'vscode';
import { FindCodeAt, type CodeAt } from '../../../shared/src/protocol';
import type { Server } from '../server';

/** What the editor offers to look up: the text, and the code if the server knows one there. */
export type Seed = { readonly text: string; readonly at?: CodeAt };

const longestSelection = 80;

/** The selection, else the code or number under the cursor; undefined when there is neither. */
export const seedOf = async (editor: vscode.TextEditor | undefined, server: Server): Promise<Seed | undefined> => {
  if (editor === undefined) return undefined;
  const selected = editor.document.getText(editor.selection).trim();
  const isOneLine = selected.length <= longestSelection && !/[\r\n]/.test(selected);
  if (selected !== '') return isOneLine ? { text: selected } : undefined;
  const at = await codeUnderCursor(editor, server);
  if (at !== undefined) return { text: at.text, at };
  const word = wordWithDigit(editor);
  return word === undefined ? undefined : { text: word };
};

const codeUnderCursor = async (editor: vscode.TextEditor, server: Server): Promise<CodeAt | undefined> => {
  if (!server.isRunning()) return undefined;
  const { line, character } = editor.selection.active;
  return server.ask(FindCodeAt, { params: { uri: editor.document.uri.toString(), position: { line, character } } });
};

const wordWithDigit = ({ document, selection }: vscode.TextEditor): string | undefined => {
  const range = document.getWordRangeAtPosition(selection.active, /-?\w*\d\w*/);
  return range && document.getText(range);
};
