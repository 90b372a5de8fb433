import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linked, palette } from '../../../shared/src/commands';
import type { Check } from '../check';
import { diagnosticOn, find, hoverAt, noDiagnosticOn, open } from './document';

const setting = (key: string): unknown =>
  vscode.workspace.getConfiguration('errorCodeInsight').inspect(key)?.workspaceValue;

const plain = ({ line, character }: vscode.Position): { readonly line: number; readonly character: number } => ({
  line,
  character,
});

export const ignoreChecks: readonly Check[] = [
  {
    name: 'a code ignored in the workspace loses its mark, keeps its card, and comes back',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const number = find(document, '-32021');
      await diagnosticOn(document, number);
      const argument = { rule: 'emotiv-cortex/-32021', uri: document.uri.toString() };
      await vscode.commands.executeCommand(linked.ignoreCode, argument);
      assert.deepEqual(setting('ignoredCodes'), ['emotiv-cortex/-32021']);
      await noDiagnosticOn(document, number);
      assert.match(await hoverAt(document, number), /Invalid client ID/);
      await vscode.commands.executeCommand(linked.unignoreCode, argument);
      assert.equal(setting('ignoredCodes'), undefined);
      await diagnosticOn(document, number);
    },
  },
  {
    name: 'pinning and activating a catalog write the workspace settings and are taken back',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const argument = { catalog: 'videosdk', uri: document.uri.toString() };
      await vscode.commands.executeCommand(linked.pinCatalog, argument);
      await vscode.commands.executeCommand(linked.activateCatalog, argument);
      assert.deepEqual([setting('pin'), setting('activate')], [['videosdk'], ['videosdk']]);
      await vscode.commands.executeCommand(linked.unpinCatalog, argument);
      await vscode.commands.executeCommand(linked.deactivateCatalog, argument);
      assert.deepEqual([setting('pin'), setting('activate')], [undefined, undefined]);
    },
  },
  {
    name: 'an ignore comment is taken back from the list of all that is ignored',
    run: async () => {
      const { document } = await open('cortex/client.py');
      const before = document.getText();
      const { end } = document.lineAt(find(document, '-32021').start.line).range;
      const comment = '  # error-code-insight-ignore: seen it';
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, comment);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await noDiagnosticOn(document, find(document, '-32021'));
      const { start, end: last } = find(document, comment.slice(4));
      const range = { start: plain(start), end: plain(last) };
      const place = { uri: document.uri.toString(), range };
      await vscode.commands.executeCommand(palette.takeBack, { row: 'decision', from: { place } });
      assert.equal(document.getText(), before);
      await diagnosticOn(document, find(document, '-32021'));
    },
  },
];
