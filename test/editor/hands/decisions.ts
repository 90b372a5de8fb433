import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { until, type Check } from '../check';
import { openFile, runCommand, type Workbench } from './workbench';

/** What is ignored, pinned and allowed, and the way back, done by hand; every step leaves a picture. */
export const decisionPass = (workbench: Workbench): readonly Check[] => [
  { name: 'one view lists what comments and settings decide', run: () => seeDecisions(workbench) },
  { name: 'a row leads to its place', run: () => openRow(workbench) },
  { name: 'a setting is taken back by the button of its row', run: () => takeBackByMouse(workbench) },
  { name: 'a comment is taken back with the Delete key', run: () => takeBackByKey(workbench) },
];

const row = ({ page }: Workbench, label: string): Locator =>
  page.locator(`.pane-body [role=treeitem][aria-label*="${label}"]`).first();

const settingsOf = ({ folder }: Workbench): string => path.join(folder, '.vscode/settings.json');
const quietOf = ({ folder }: Workbench): string => path.join(folder, 'cortex/quiet.ts');

const comment = ' // error-code-insight-ignore: the headset sleeps';
const line = 'export const sleeps = (err: { code: number }): boolean => err.code === -32004;';

const seeDecisions = async (workbench: Workbench): Promise<void> => {
  const settings: unknown = JSON.parse(readFileSync(settingsOf(workbench), 'utf8'));
  const decided = { 'errorCodeInsight.pin': ['emotiv-cortex'], 'errorCodeInsight.allowedValues': ['200-299'] };
  writeFileSync(quietOf(workbench), `import 'emotiv';\n${line}${comment}\n`);
  writeFileSync(settingsOf(workbench), JSON.stringify(Object.assign({}, settings, decided)));
  await runCommand(workbench, 'Error Codes: Show Ignored, Pinned, Allowed');
  await row(workbench, 'Pinned, emotiv-cortex').waitFor();
  await row(workbench, 'Allowed, 200-299').waitFor();
  await row(workbench, 'Ignored, emotiv-cortex/-32004').waitFor();
  await workbench.shoot('20-decisions');
};

const openRow = async (workbench: Workbench): Promise<void> => {
  await row(workbench, 'Ignored, emotiv-cortex/-32004').click();
  await workbench.page.locator('.tabs-container .tab.active', { hasText: 'quiet.ts' }).waitFor();
  await workbench.shoot('21-place-of-decision');
};

const takeBackByMouse = async (workbench: Workbench): Promise<void> => {
  const pinned = row(workbench, 'Pinned, emotiv-cortex');
  await pinned.hover();
  await pinned.locator('.action-label[aria-label^="Take Back"]').click();
  await until('settings without the pin', () =>
    readFileSync(settingsOf(workbench), 'utf8').includes('errorCodeInsight.pin') ? undefined : true,
  );
  await pinned.waitFor({ state: 'detached' });
};

const takeBackByKey = async (workbench: Workbench): Promise<void> => {
  await runCommand(workbench, 'Error Codes: Show Ignored, Pinned, Allowed');
  await workbench.page
    .locator('.monaco-list.element-focused:focus-within, .pane-body [role=tree]:focus')
    .first()
    .waitFor();
  await workbench.page.keyboard.press('Delete');
  await until('the file without the comment', () =>
    readFileSync(quietOf(workbench), 'utf8').endsWith(`${line}\n`) ? true : undefined,
  );
  await workbench.shoot('22-taken-back');
  await openFile(workbench, 'cortex/quiet.ts');
  await runCommand(workbench, 'View: Close All Editors');
  await workbench.page.keyboard.press('Control+b');
};
