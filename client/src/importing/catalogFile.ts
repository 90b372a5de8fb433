import * as vscode from 'vscode';
import { catalogFileOf } from '../../../shared/src/catalogFile';

/** The file of a catalog in a workspace folder. */
export const fileIn = (folder: vscode.Uri, id: string): vscode.Uri => vscode.Uri.joinPath(folder, ...catalogFileOf(id));

/** The text of the file as the editor has it; undefined where there is none. */
export const textOf = async (file: vscode.Uri): Promise<string | undefined> => {
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    return undefined;
  }
  return (await vscode.workspace.openTextDocument(file)).getText();
};

/** Writes the file, as one edit that can be undone where it is there already, and saves it. */
export const writeFile = async (file: vscode.Uri, text: string): Promise<vscode.TextDocument> => {
  const edit = new vscode.WorkspaceEdit();
  if ((await textOf(file)) === undefined) {
    edit.createFile(file, { contents: new TextEncoder().encode(text) });
  } else {
    const { lineCount } = await vscode.workspace.openTextDocument(file);
    edit.replace(file, new vscode.Range(0, 0, lineCount, 0), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${file.path} could not be written.`);
  const document = await vscode.workspace.openTextDocument(file);
  await document.save();
  return document;
};
