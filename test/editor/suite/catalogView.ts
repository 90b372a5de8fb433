import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inView } from '../../../shared/src/commands';
import { until, type Check } from '../check';
import { find, hoverAt, open } from './document';

export const catalogViewChecks: readonly Check[] = [
  {
    name: 'the constant of a row goes where the cursor is',
    run: async () => {
      const { document, selection: before } = await open('cortex/retry.ts');
      const text = document.getText();
      const editor = await vscode.window.showTextDocument(document);
      const number = find(document, '-32015');
      editor.selection = new vscode.Selection(number.start, number.end);
      await vscode.commands.executeCommand(inView.insertEntry, { catalog: 'emotiv-cortex', code: -32015 });
      assert.match(document.getText(), /errorCode === CortexError\.TOKEN_EXPIRED/);
      await vscode.commands.executeCommand('undo');
      await until('the text as it was', () => (document.getText() === text ? true : undefined));
      editor.selection = before;
    },
  },
  {
    name: 'a disabled catalog answers nowhere, and answers again',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const number = find(document, '-32021');
      const settings = vscode.workspace.getConfiguration('errorCodeInsight');
      const workspace = vscode.ConfigurationTarget.Workspace;
      await settings.update('disabledCatalogs', ['emotiv-cortex'], workspace);
      await until('another card, or none', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          number.start.translate(0, 2),
        );
        return JSON.stringify(hovers).includes('Invalid client ID or client secret key') ? undefined : true;
      });
      await settings.update('disabledCatalogs', undefined, workspace);
      assert.match(await hoverAt(document, number), /EMOTIV Cortex/);
    },
  },
];
