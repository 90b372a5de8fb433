import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, type Check } from '../check';
import { find, open, restore } from './document';

const completionsAt = async (
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> =>
  (
    await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    )
  ).items;

const nameOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

export const completionChecks: readonly Check[] = [
  {
    name: 'a constant is completed behind a comparison, with its import',
    run: async () => {
      const { document } = await open('cortex/retry.ts');
      const before = document.getText();
      const number = find(document, '-32015');
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, number);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const item = await until('the completion of CortexError.TOKEN_EXPIRED', async () =>
        (await completionsAt(document, number.start)).find((each) => nameOf(each) === 'CortexError.TOKEN_EXPIRED'),
      );
      assert.match(JSON.stringify(item.additionalTextEdits), /import \{ CortexError \} from '\.\/errors'/);
      await restore(document, before);
    },
  },
];
