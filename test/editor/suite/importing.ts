import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { palette } from '../../../shared/src/commands';
import { until, type Check } from '../check';
import { find, hoverAt, open, restore, uriOf } from './document';

const documentation = 'docs/jobs.md';
const catalog = '.errorcodes/jobs.errors.json';

const table = (rows: readonly string[]): string =>
  ['# Jobs', '', '| Code | Name | Description |', '| - | - | - |', ...rows, ''].join('\n');

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(text));

/** As a person does who has the file open. */
const rewrite = async (path: string, text: string): Promise<void> => {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await restore(document, text);
  await document.save();
};

const textOn = async (path: string): Promise<string | undefined> => {
  try {
    return Buffer.from(await vscode.workspace.fs.readFile(uriOf(path))).toString('utf8');
  } catch {
    return undefined;
  }
};

const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

/** The text of the preview, alone or as the right side of a comparison. */
const previewed = (isWanted: (tab: vscode.Tab) => boolean): Promise<vscode.TextDocument> =>
  until('the preview of the import', () => {
    const tab = tabs().find(isWanted);
    const input = tab?.input;
    const uri =
      input instanceof vscode.TabInputTextDiff ? input.modified : input instanceof vscode.TabInputText && input.uri;
    return uri
      ? vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
      : undefined;
  });

const isVirtual = ({ scheme }: vscode.Uri): boolean => scheme === 'error-code-insight-import';
const isPreview = ({ input, label }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputText && isVirtual(input.uri) && label !== 'Clipboard';
const isComparison = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputTextDiff;

const marksIn = (uri: vscode.Uri): readonly string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'error-code-insight import')
    .map(({ range, message }) => `${range.start.line}: ${message}`);

const importCatalog = (): Thenable<unknown> =>
  vscode.commands.executeCommand(palette.importCatalog, uriOf(documentation));

const noPreview = (): Promise<true> =>
  until('no preview', () => (tabs().some((tab) => isPreview(tab) || isComparison(tab)) ? undefined : true));

export const importChecks: readonly Check[] = [
  {
    name: 'an import is previewed with what is doubtful and skipped, and written only when accepted',
    run: async () => {
      const rows = ['| 7101 | JOB_LOST | The job is lost. |', '| 7102, 7103 | | Late. |', '| x | | |'];
      await write(documentation, table(rows));
      await importCatalog();
      const preview = await previewed(isPreview);
      assert.match(preview.getText(), /^\/\/ Preview of .errorcodes\/jobs.errors.json: 3 codes, 1 doubtful, 1 skipped/);
      const lines = preview.getText().split('\n');
      const doubtful = marksIn(preview.uri).map((mark) => lines[parseInt(mark, 10)]?.trim());
      assert.deepEqual(doubtful, ['"code": 7102,', '"code": 7103,']);
      assert.deepEqual(
        marksIn(uriOf(documentation)).map((mark) => mark.slice(0, 15)),
        ['5: Doubtful: The', '6: Not imported:'].map((mark) => mark.slice(0, 15)),
      );
      assert.equal(await textOn(catalog), undefined);
      await vscode.commands.executeCommand(palette.acceptImport);
      await noPreview();
      assert.match(await until('the file', () => textOn(catalog)), /"name": "JOB_LOST"/);
      assert.deepEqual(marksIn(uriOf(documentation)), []);
    },
  },
  {
    name: 'an accepted catalog answers at once',
    run: async () => {
      const content = 'if (error.code === 7101) retry();\n';
      const document = await vscode.workspace.openTextDocument({ language: 'typescript', content });
      assert.match(await hoverAt(document, find(document, '7101')), /JOB_LOST/);
    },
  },
  {
    name: 'an import into the file of an earlier one is a comparison; cancelling leaves the file alone',
    run: async () => {
      const before = await textOn(catalog);
      await rewrite(documentation, table(['| 7101 | JOB_LOST | Gone for good. |']));
      await importCatalog();
      assert.match((await previewed(isComparison)).getText(), /Gone for good/);
      await vscode.commands.executeCommand(palette.cancelImport);
      await noPreview();
      assert.equal(await textOn(catalog), before);
    },
  },
  {
    name: 'accepting the comparison changes the file and keeps what was written by hand',
    run: async () => {
      await rewrite(catalog, ((await textOn(catalog)) ?? '').replace('"title": "Jobs"', '"title": "My jobs"'));
      await importCatalog();
      await previewed(isComparison);
      await vscode.commands.executeCommand(palette.acceptImport);
      await noPreview();
      const text = await until('the new text', async () => {
        const now = await textOn(catalog);
        return now?.includes('Gone for good') ? now : undefined;
      });
      assert.match(text, /"title": "My jobs"/);
      assert.doesNotMatch(text, /7102/);
      await clear();
    },
  },
  {
    name: 'what is on the clipboard is imported as it stands, beside its preview',
    run: async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.env.clipboard.writeText('9101 TAPE_TORN The tape is torn.\n9102 TAPE_WET The tape is wet.\n');
      const importing = vscode.commands.executeCommand(palette.importCatalog);
      await until('the preview', async () => {
        // Where from: without an editor the clipboard comes first. Then the id, as it is offered.
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return tabs().some(isPreview) ? true : undefined;
      });
      await importing;
      assert.match((await previewed(isPreview)).getText(), /TAPE_TORN/);
      assert.ok(tabs().some(({ label }) => label === 'Clipboard'));
      await vscode.commands.executeCommand(palette.cancelImport);
      await until('no tab of the import', () => (tabs().length === 0 ? true : undefined));
    },
  },
  {
    name: 'a catalog is exported into an editor, as constants too',
    run: async () => {
      await open('cortex/client.ts');
      const exporting = vscode.commands.executeCommand(palette.exportCatalog, { catalog: 'videosdk' });
      const exported = await until('the exported text', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('videosdk.errors.json'));
      });
      await exporting;
      await until('its text', () => (exported.getText().includes('"resource_not_found"') ? true : undefined));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
];

const clear = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const folder of ['.errorcodes', 'docs']) await vscode.workspace.fs.delete(uriOf(folder), { recursive: true });
};
