import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linked, palette } from '../../../shared/src/commands';
import type { Range } from '../../../shared/src/protocol';
import { until, type Check } from '../check';
import { find, hintsIn, open } from './document';

const code = { catalog: 'emotiv-cortex', code: -32021 };

/** As a link in a hover gives it. */
const plain = ({ start, end }: vscode.Range): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

const closeEditors = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

const tabs = (): readonly string[] =>
  vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

const hasTab = (label: RegExp): Promise<true> =>
  until(`a tab ${String(label)}`, () => (tabs().some((tab) => label.test(tab)) ? true : undefined));

export const commandChecks: readonly Check[] = [
  {
    name: 'the card opens as a page',
    run: async () => {
      await vscode.commands.executeCommand(linked.showCard, code);
      await hasTab(/-32021/);
      await closeEditors();
    },
  },
  {
    name: 'Look Up starts from the number under the cursor and leads to its card',
    run: async () => {
      const editor = await open('cortex/client.ts');
      const number = find(editor.document, '-32021');
      editor.selection = new vscode.Selection(number.end, number.end);
      const looking = vscode.commands.executeCommand(palette.lookUp);
      await until('the card', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return tabs().some((tab) => tab.includes('-32021')) ? true : undefined;
      });
      await looking;
      await closeEditors();
    },
  },
  {
    name: 'copying puts the text on the clipboard',
    run: async () => {
      await vscode.commands.executeCommand(linked.copy, { text: 'INVALID_CLIENT_ID' });
      assert.equal(await vscode.env.clipboard.readText(), 'INVALID_CLIENT_ID');
    },
  },
  {
    name: 'inserting writes the constant at the cursor',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      const range = plain(find(document, '-32015'));
      const uri = document.uri.toString();
      await vscode.commands.executeCommand(linked.insertConstant, {
        ...code,
        code: -32015,
        uri,
        range,
      });
      assert.match(document.getText(), /errorCode === CortexError\.TOKEN_EXPIRED/);
      await vscode.commands.executeCommand('undo');
      await until('the text as it was', () => (document.getText() === before ? true : undefined));
    },
  },
  {
    name: 'the inlay hints are switched off and on',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const shown = (count: (hints: number) => boolean): Promise<true> =>
        until('other hints', async () => (count((await hintsIn(document)).length) ? true : undefined));
      await shown((hints) => hints > 0);
      await vscode.commands.executeCommand(palette.toggleInlayHints);
      await shown((hints) => hints === 0);
      await vscode.commands.executeCommand(palette.toggleInlayHints);
      await shown((hints) => hints > 0);
    },
  },
];
