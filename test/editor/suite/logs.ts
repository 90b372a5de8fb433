import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { palette } from '../../../shared/src/commands';
import { until, type Check } from '../check';
import { find, open, uriOf } from './document';

const outlineOf = async (document: vscode.TextDocument): Promise<readonly string[]> => {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (symbols ?? []).map(({ name, detail, children }) => `${name} ${detail} (${children.length})`);
};

const lineAtCursor = (editor: vscode.TextEditor): string => editor.document.lineAt(editor.selection.active.line).text;

const closeEditors = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

export const logChecks: readonly Check[] = [
  {
    name: 'logs: the Outline groups failures by code, with counts',
    run: async () => {
      const { document } = await open('logs/headset.log');
      const outline = await until('an Outline', async () => {
        const found = await outlineOf(document);
        return found.length > 0 ? found : undefined;
      });
      for (const group of [/^-32004 .* ×3 EMOTIV Cortex.* \(3\)$/, /^137 .*×1/])
        assert.ok(
          outline.some((line) => group.test(line)),
          outline.join('\n'),
        );
    },
  },
  {
    name: 'logs: from failure to failure, and from one place of a code to the other',
    run: async () => {
      const editor = await open('logs/headset.log');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand(palette.nextFailure);
      assert.match(lineAtCursor(editor), /code=-32021/);
      await vscode.commands.executeCommand(palette.nextFailure);
      assert.match(lineAtCursor(editor), /09:12:32.050.*-32004/);
      await vscode.commands.executeCommand(palette.nextOccurrence);
      assert.match(lineAtCursor(editor), /09:12:37.061.*-32004/);
      await vscode.commands.executeCommand(palette.previousOccurrence);
      assert.match(lineAtCursor(editor), /09:12:32.050.*-32004/);
      await vscode.commands.executeCommand(palette.previousFailure);
      assert.match(lineAtCursor(editor), /code=-32021/);
    },
  },
  {
    name: 'logs: a line leads to the source that it names',
    run: async () => {
      const log = uriOf('logs/trace.log');
      await vscode.workspace.fs.writeFile(log, Buffer.from('ERROR code -32021 at /srv/app/cortex/client.ts:7:3\n'));
      const { document } = await open('logs/trace.log');
      const [found] = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        log,
        find(document, 'client.ts').start,
      );
      assert.equal(found?.uri.toString(), uriOf('cortex/client.ts').toString());
      assert.deepEqual(found.range.start, new vscode.Position(6, 2));
      await closeEditors();
      await vscode.workspace.fs.delete(log);
    },
  },
  {
    name: 'logs: names appear as a log grows',
    run: async () => {
      const log = uriOf('logs/growing.log');
      await vscode.workspace.fs.writeFile(log, Buffer.from('INFO started\n'));
      const { document } = await open('logs/growing.log');
      await vscode.workspace.fs.writeFile(log, Buffer.from('INFO started\nERROR got HTTP status 503\n'));
      await until('the Outline of the appended line', async () =>
        (await outlineOf(document)).some((line) => line.startsWith('503')) ? true : undefined,
      );
      await closeEditors();
      await vscode.workspace.fs.delete(log);
    },
  },
  {
    name: 'logs: a report opens as a page',
    run: async () => {
      await vscode.commands.executeCommand(palette.reportOnLogs, { uris: [uriOf('logs').toString()] });
      await until('the page', () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Failures in Logs'))
          ? true
          : undefined,
      );
      await closeEditors();
    },
  },
];
