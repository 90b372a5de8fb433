import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until, type Check } from '../check';
import {
  choice,
  hover,
  openFile,
  openPalette,
  openQuickFixes,
  runCommand,
  textIn,
  titleOfPicker,
  type Workbench,
} from './workbench';

const condition = 'if (err.code === -32021';
const lineOfCondition = 37;

/** What the first release is for, done by hand; every step leaves a picture. */
export const handPass = (workbench: Workbench): readonly Check[] => [
  { name: 'names stand beside the numbers', run: () => seeHints(workbench) },
  { name: 'the mouse on a number opens its card', run: () => seeCard(workbench) },
  { name: 'Ctrl+. puts a named constant in place of the number', run: () => fix(workbench) },
  { name: 'Ctrl+Z takes the constant back', run: () => undo(workbench) },
  { name: 'the palette finds a code by words', run: () => lookUp(workbench) },
  { name: 'the uses of a code in the workspace are found', run: () => findUses(workbench) },
  { name: 'the palette shows the catalogs', run: () => browseCatalogs(workbench) },
  { name: 'a log tells what failed', run: () => readLog(workbench) },
];

const seeHints = async (workbench: Workbench): Promise<void> => {
  await workbench.page.keyboard.press('Control+b');
  const editor = await openFile(workbench, 'cortex/client.ts', lineOfCondition);
  await editor.locator('.view-line', { hasText: condition }).filter({ hasText: 'INVALID_CLIENT_ID' }).waitFor();
  await editor.locator('.squiggly-info').first().waitFor();
  await workbench.shoot('1-hints');
};

const seeCard = async (workbench: Workbench): Promise<void> => {
  const editor = workbench.page.locator('.editor-group-container.active .monaco-editor').first();
  const card = await hover(workbench, textIn(editor, condition, '32021'), 'EMOTIV');
  const text = await card.innerText();
  assert.match(text, /-32021/);
  assert.match(text, /Invalid client ID or client secret key/);
  await workbench.shoot('2-hover');
  await workbench.page.keyboard.press('Escape');
};

const fix = async (workbench: Workbench): Promise<void> => {
  const { page, folder } = workbench;
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  const menu = await openQuickFixes(workbench, textIn(editor, condition, '32021'));
  await menu
    .locator('.monaco-list-row', { hasText: /Replace/ })
    .first()
    .waitFor();
  await workbench.shoot('3-quick-fixes');
  await page.keyboard.press('Enter');
  const fixed = editor.locator('.view-line', { hasText: 'INVALID_CLIENT_ID' }).filter({ hasText: 'CortexError' });
  await fixed.waitFor();
  await workbench.shoot('4-fixed');
  await saveUntil(workbench, 'the fix on disk', () => {
    const files = filesOn(folder);
    return files.client !== filesOn(examples).client && files.errors.includes('INVALID_CLIENT_ID');
  });
};

const undo = async (workbench: Workbench): Promise<void> => {
  const { page, folder } = workbench;
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  await editor.locator('.view-line', { hasText: 'if (err.code === ' }).first().click();
  await page.keyboard.press('Control+z');
  const question = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo in/ });
  const undone = editor.locator('.view-line', { hasText: condition });
  await question.or(undone).first().waitFor();
  if (await question.isVisible()) await question.click();
  await undone.waitFor();
  await saveUntil(workbench, 'both files on disk as they were', () => {
    const [files, before] = [filesOn(folder), filesOn(examples)];
    return files.client === before.client && files.errors === before.errors;
  });
};

const saveUntil = async (workbench: Workbench, what: string, isSaved: () => boolean): Promise<void> => {
  await until(what, async () => {
    await runCommand(workbench, 'File: Save All');
    return isSaved() ? true : undefined;
  });
};

const lookUp = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await openPalette(workbench, 'Error Codes:');
  await workbench.shoot('5-palette');
  await page.keyboard.press('Escape');
  await runCommand(workbench, 'Error Codes: Look Up');
  await titleOfPicker(page, 'Look Up').waitFor();
  await page.locator('.quick-input-widget input.input').fill('token expired');
  await choice(page, 'AUTH_TOKEN_EXPIRED').first().waitFor();
  await workbench.shoot('6-look-up');
  await page.locator('.quick-input-widget input.input').fill('session full');
  await choice(page, 'SESSION_IS_FULL').first().waitFor();
  await page.keyboard.press('Enter');
  await choice(page, 'Show the card').waitFor();
  await workbench.shoot('7-actions');
  await page.keyboard.press('Enter');
  await page.locator('.tab', { hasText: 'Preview' }).waitFor();
  const frame = page
    .locator('iframe.webview.ready')
    .last()
    .contentFrame()
    .locator('iframe#active-frame')
    .contentFrame();
  await frame.locator('body', { hasText: 'SESSION_IS_FULL' }).waitFor();
  await workbench.shoot('8-card');
  await runCommand(workbench, 'View: Close All Editors');
};

const findUses = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await openFile(workbench, 'cortex/client.ts', lineOfCondition);
  await runCommand(workbench, 'Error Codes: Look Up');
  await titleOfPicker(page, 'Look Up').waitFor();
  await page.locator('.quick-input-widget input.input').fill('no headset connected');
  await choice(page, 'NO_HEADSET_CONNECTED').first().waitFor();
  await page.keyboard.press('Enter');
  await choice(page, 'Find all uses').waitFor();
  await page.locator('.quick-input-widget input.input').fill('Find');
  await page.keyboard.press('Enter');
  await page.locator('.peekview-widget .ref-tree', { hasText: 'client.py' }).waitFor();
  await workbench.shoot('12-uses');
  await page.keyboard.press('Escape');
};

const browseCatalogs = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await openFile(workbench, 'cortex/client.ts');
  await runCommand(workbench, 'Error Codes: Show Catalogs');
  await choice(page, 'EMOTIV Cortex').first().waitFor();
  await workbench.shoot('9-catalogs');
  await page.keyboard.press('Escape');
};

const readLog = async (workbench: Workbench): Promise<void> => {
  const editor = await openFile(workbench, 'logs/headset.log');
  await editor.locator('.view-lines', { hasText: 'INVALID_CLIENT' }).waitFor();
  assert.equal(await editor.locator('.squiggly-info, .squiggly-hint, .squiggly-warning').count(), 0);
  await workbench.shoot('10-log');
  await hover(workbench, textIn(editor, 'authorize failed', '32021'), 'EMOTIV');
  await workbench.shoot('11-log-hover');
};

const examples = path.resolve('examples');

const filesOn = (folder: string): { readonly client: string; readonly errors: string } => ({
  client: readFileSync(path.join(folder, 'cortex/client.ts'), 'utf8'),
  errors: readFileSync(path.join(folder, 'cortex/errors.ts'), 'utf8'),
});
