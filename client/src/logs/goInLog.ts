import * as vscode from 'vscode';
import { FindInLog, type FindInLogParams, type FoundInLog, type Range } from '../../../shared/src/protocol';
import type { Server } from '../server';

/** Moves the cursor to the nearest failure, or to the nearest other place of the code in its line. */
export const goInLog = async (
  server: Server,
  direction: FindInLogParams['direction'],
  wanted: FindInLogParams['wanted'],
): Promise<void> => {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    say('Open a log first.');
    return;
  }
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const found = await server.ask(FindInLog, {
    params: { uri, position: { line, character }, direction, wanted },
  });
  if (found?.kind === 'found') select(editor, found.range);
  else say(sentences[found?.kind ?? 'none']);
};

const sentences: Readonly<Record<Exclude<FoundInLog['kind'], 'found'>, string>> = {
  none: 'There is no other in this log.',
  noCode: 'The line of the cursor holds no code that is known.',
  noLog: 'This file is not read as a log; errorCodeInsight.logs.patterns says which are.',
};

const select = (editor: vscode.TextEditor, { start, end }: Range): void => {
  editor.selection = new vscode.Selection(end.line, end.character, start.line, start.character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};

const say = (sentence: string): void => void vscode.window.setStatusBarMessage(`Error Codes: ${sentence}`, 5000);
