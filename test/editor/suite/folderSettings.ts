import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, type Check } from '../check';
import { diagnosticOn, find, hoverAt, open, uriOf } from './document';

const severityIs = (document: vscode.TextDocument, severity: vscode.DiagnosticSeverity): Promise<true> =>
  until(`a mark of severity ${severity}`, async () =>
    (await diagnosticOn(document, find(document, '-32021'))).severity === severity ? true : undefined,
  );

export const folderSettingsChecks: readonly Check[] = [
  {
    name: 'the settings of a folder hold in it as soon as they are written, and no longer than they are there',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      await severityIs(document, vscode.DiagnosticSeverity.Information);
      const settings = { 'diagnostics.severity': { 'emotiv-cortex': 'error' } };
      const file = uriOf('cortex/.errorcodes/settings.json');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(settings)));
      await severityIs(document, vscode.DiagnosticSeverity.Error);
      await vscode.workspace.fs.delete(uriOf('cortex/.errorcodes'), { recursive: true });
      await severityIs(document, vscode.DiagnosticSeverity.Information);
    },
  },
  {
    name: 'a test for a class of codes is explained as one, a near miss is a warning',
    run: async () => {
      const content = [
        "const socket = connect('wss://localhost:6868');",
        'if (response.status >= 500) retry();',
        'if (err.code === 32021) retry();',
      ].join('\n');
      const document = await vscode.workspace.openTextDocument({ language: 'typescript', content });
      await vscode.window.showTextDocument(document);
      assert.match(await hoverAt(document, find(document, '500')), /5xx · Server error/);
      const miss = await diagnosticOn(document, find(document, '32021'));
      assert.equal(miss.severity, vscode.DiagnosticSeverity.Warning);
      assert.match(miss.message, /Is the minus missing\?/);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
];
