import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { until, type Check } from '../check';
import { choice, openFile, runCommand, type Workbench } from './workbench';

/** The catalog view and the import, done by hand; every step leaves a picture. */
export const catalogPass = (workbench: Workbench): readonly Check[] => [
  { name: 'the view tells which catalogs answer in the open file and why', run: () => seeView(workbench) },
  { name: 'a catalog opens to its codes, and a code to its card', run: () => openRows(workbench) },
  { name: 'a row copies its name', run: () => copyName(workbench) },
  { name: 'the filter finds codes in all catalogs', run: () => filter(workbench) },
  { name: 'the checkbox of a catalog silences it, and lets it speak again', run: () => disable(workbench) },
  { name: 'the open document is imported: id, preview, Accept', run: () => importDocument(workbench) },
  { name: 'importing it again shows what changes', run: () => importAgain(workbench) },
];

/** A row of the view by what screen readers say of it. */
const row = ({ page }: Workbench, label: string): Locator =>
  page.locator(`.pane-body [role=treeitem][aria-label*="${label}"]`).first();

const seeView = async (workbench: Workbench): Promise<void> => {
  await workbench.page.keyboard.press('Escape');
  await openFile(workbench, 'cortex/client.ts');
  await runCommand(workbench, 'Error Codes: Focus on Catalogs View');
  const cortex = row(workbench, 'EMOTIV Cortex API, 52 codes');
  await cortex.waitFor();
  assert.match((await cortex.getAttribute('aria-label')) ?? '', /It answers in the open file:, .+/);
  const silent = row(workbench, 'VideoSDK REST API, ');
  assert.match((await silent.getAttribute('aria-label')) ?? '', /Nothing in the open file speaks for it/);
  await workbench.shoot('12-view');
};

const openRows = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  // A row with a checkbox opens by its arrow or by keyboard.
  await row(workbench, 'EMOTIV Cortex API, ').click();
  await page.keyboard.press('ArrowRight');
  await row(workbench, '-32600, ').waitFor();
  await workbench.shoot('13-rows');
  await row(workbench, '-32600, ').click();
  await page.locator('.tab', { hasText: 'Preview' }).waitFor();
  await workbench.shoot('14-card-of-row');
  await runCommand(workbench, 'View: Close All Editors');
};

const copyName = async (workbench: Workbench): Promise<void> => {
  const entry = row(workbench, '-32600, ');
  await entry.hover();
  await entry.locator('.action-label[aria-label^="Copy"]').click();
  await workbench.page.locator('.statusbar-item', { hasText: /Copied \w+/ }).waitFor();
};

const filter = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await runCommand(workbench, 'Error Codes: Filter Catalogs');
  await page.locator('.quick-input-titlebar', { hasText: 'Filter the Catalogs' }).waitFor();
  await page.keyboard.type('session full');
  await row(workbench, 'SESSION_IS_FULL').waitFor();
  await page.keyboard.press('Enter');
  await workbench.shoot('15-filter');
  await runCommand(workbench, 'Error Codes: Clear Filter');
  await row(workbench, 'EMOTIV Cortex API, 52 codes').waitFor();
};

const disable = async (workbench: Workbench): Promise<void> => {
  await openFile(workbench, 'cortex/client.ts');
  const settings = path.join(workbench.folder, '.vscode/settings.json');
  const isDisabled = (): boolean => /disabledCatalogs": \[\s*"emotiv-cortex"/.test(readFileSync(settings, 'utf8'));
  await tick(workbench, 'EMOTIV Cortex API, 52 codes', isDisabled);
  await row(workbench, 'EMOTIV Cortex API, 52 codes, Disabled').waitFor();
  await workbench.shoot('16-disabled');
  await tick(workbench, 'EMOTIV Cortex API, 52 codes, Disabled', () => !isDisabled());
};

/** A click while the rows are drawn anew is lost; whoever sees that nothing happened clicks again. */
const tick = async (workbench: Workbench, label: string, isDone: () => boolean): Promise<void> => {
  const box = row(workbench, label).locator('.custom-view-tree-node-item-checkbox');
  for (let clicks = 0; clicks < 3; clicks++) {
    await box.click();
    const done = await until('the setting', () => (isDone() ? true : undefined), 8_000).catch(() => undefined);
    if (done) return;
  }
  assert.fail(`No click on the checkbox of "${label}" changes the setting.`);
};

const documentOf = (rows: readonly string[]): string =>
  ['# Jobs', '', '| Code | Name | Description |', '| - | - | - |', ...rows, ''].join('\n');

const importDocument = async (workbench: Workbench): Promise<void> => {
  const { page, folder } = workbench;
  mkdirSync(path.join(folder, 'docs'));
  const rows = ['| 7101 | JOB_LOST | The job is lost. |', '| 7102, 7103 | | The job is late. |'];
  writeFileSync(path.join(folder, 'docs/jobs.md'), documentOf(rows));
  await openFile(workbench, 'docs/jobs.md');
  await startImport(workbench);
  await page.locator('.view-lines', { hasText: 'Preview of .errorcodes/jobs.errors.json' }).waitFor();
  await workbench.shoot('17-import');
  assert.equal(existsSync(path.join(folder, '.errorcodes')), false);
  await page.locator('.notification-toast .monaco-button', { hasText: 'Accept' }).click();
  await until('the catalog on disk', () => (existsSync(catalogIn(workbench)) ? true : undefined));
  await row(workbench, 'Jobs, 3 codes').waitFor();
  await workbench.shoot('18-imported');
};

const importAgain = async (workbench: Workbench): Promise<void> => {
  const { page, folder } = workbench;
  writeFileSync(path.join(folder, 'docs/jobs.md'), documentOf(['| 7101 | JOB_LOST | Gone for good. |']));
  await openFile(workbench, 'docs/jobs.md');
  await page.locator('.view-lines', { hasText: 'Gone for good' }).first().waitFor();
  await startImport(workbench);
  await page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
  await workbench.shoot('19-import-again');
  await runCommand(workbench, 'Error Codes: Accept Import');
  await until('the new words on disk', () =>
    readFileSync(catalogIn(workbench), 'utf8').includes('Gone for good') ? true : undefined,
  );
  await page.locator('.tabs-container .tab.active', { hasText: 'jobs.errors.json' }).waitFor();
  await runCommand(workbench, 'View: Close All Editors');
  await page.keyboard.press('Control+b');
};

/** From the open editor, with the id as it is offered. */
const startImport = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await runCommand(workbench, 'Error Codes: Import Catalog');
  await choice(page, 'From the Open Editor').click();
  await page.locator('.quick-input-widget', { hasText: 'The id of the catalog' }).waitFor();
  await page.keyboard.press('Enter');
};

const catalogIn = ({ folder }: Workbench): string => path.join(folder, '.errorcodes/jobs.errors.json');
