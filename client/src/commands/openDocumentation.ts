import * as vscode from 'vscode';

export const openDocumentation = async (url: string): Promise<void> => {
  await vscode.env.openExternal(vscode.Uri.parse(url));
};
