import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, type Check } from '../check';
import { actionAt, apply, diagnosticOn, find, noDiagnosticOn, open, restore } from './document';

const textIs = (document: vscode.TextDocument, text: string): Promise<true> =>
  until('the text as it was', () => (document.getText() === text ? true : undefined));

export const fixChecks: readonly Check[] = [
  {
    name: 'a constant of the workspace is used and imported, and one undo takes both back',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      const number = find(document, '-32015');
      await diagnosticOn(document, number);
      await apply(await actionAt(document, number, { title: /CortexError\.TOKEN_EXPIRED/ }));
      assert.match(document.getText(), /import \{ CortexError \} from '\.\/errors';/);
      assert.match(document.getText(), /errorCode === CortexError\.TOKEN_EXPIRED/);
      await vscode.commands.executeCommand('undo');
      await textIs(document, before);
    },
  },
  {
    name: 'Python: the fix writes a constant',
    run: async () => {
      const { document } = await open('cortex/client.py');
      const before = document.getText();
      const number = find(document, '-32021');
      await diagnosticOn(document, number);
      await apply(await actionAt(document, number, { title: /^Replace/ }));
      assert.match(document.getText(), /err\.code == \w*\.?INVALID_CLIENT_ID\w*/);
      await restore(document, before);
    },
  },
  {
    name: 'source.fixAll.error-code-insight leaves no certain number in the file',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      await diagnosticOn(document, find(document, '-32015'));
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const kind = 'source.fixAll.error-code-insight';
      await apply(await actionAt(document, whole, { title: /./, kind }));
      assert.doesNotMatch(document.getText(), /-32015|-32039/);
      await restore(document, before);
    },
  },
  {
    name: 'ignore this line writes a comment, and the mark goes',
    run: async () => {
      const { document } = await open('cortex/client.ts');
      const before = document.getText();
      const number = find(document, '-32033');
      await diagnosticOn(document, number);
      await apply(await actionAt(document, number, { title: /ignore.*line/i }));
      assert.match(document.getText(), /error-code-insight-ignore/);
      await noDiagnosticOn(document, find(document, '-32033'));
      await restore(document, before);
      await diagnosticOn(document, number);
    },
  },
];
