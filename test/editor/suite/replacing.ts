import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { palette } from '../../../shared/src/commands';
import { until, type Check } from '../check';
import { open, restore } from './document';

const closeEditors = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** The preview has no state to ask for: its command does nothing until it is there, and then it applies. */
const applied = async (document: vscode.TextDocument, wanted: RegExp): Promise<void> => {
  await until(`${String(wanted)} in ${document.uri.path}`, async () => {
    await vscode.commands.executeCommand('refactorPreview.apply');
    return wanted.test(document.getText()) ? true : undefined;
  });
};

export const replacingChecks: readonly Check[] = [
  {
    name: 'a code becomes a constant in the whole workspace once its preview is applied, and a number again',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      const code = { catalog: 'emotiv-cortex', code: -32039 };
      const naming = vscode.commands.executeCommand(palette.replaceInWorkspace, { ...code, to: 'named' });
      await applied(document, /errorCode === CortexError\.REQUEST_TIMED_OUT/);
      await naming;
      const back = vscode.commands.executeCommand(palette.replaceInWorkspace, { ...code, to: 'numeric' });
      await applied(document, /errorCode === -32039/);
      await back;
      await restore(document, before);
      await document.save();
      await closeEditors();
    },
  },
  {
    name: 'a preview that is discarded changes nothing',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      const code = { catalog: 'emotiv-cortex', code: -32039, to: 'named' };
      const replacing = vscode.commands.executeCommand(palette.replaceInWorkspace, code);
      const done = replacing.then(() => true);
      await until('the end of the preview', async () => {
        await vscode.commands.executeCommand('refactorPreview.discard');
        return Promise.race([done, Promise.resolve(undefined)]);
      });
      assert.equal(document.getText(), before);
      await closeEditors();
    },
  },
];
