import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { type Check } from '../check';
import { choice, openFile, runCommand, type Workbench } from './workbench';

/** Logs, the report and the terminal, done by hand; every step leaves a picture. */
export const logPass = (workbench: Workbench): readonly Check[] => [
  { name: 'the Outline of a log counts failures by code', run: () => seeOutline(workbench) },
  {
    name: 'a report on all logs of the workspace filters, sorts and leads to a line',
    run: () => readReport(workbench),
  },
  { name: 'a code in a terminal is a link to its card', run: () => followTerminal(workbench) },
];

const seeOutline = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await openFile(workbench, 'logs/headset.log');
  await page.keyboard.press('Control+Shift+o');
  await choice(page, 'NO_HEADSET_CONNECTED ×3').first().waitFor();
  await workbench.shoot('20-outline');
  await page.keyboard.press('Escape');
  await runCommand(workbench, 'View: Close All Editors');
};

const pageIn = (page: Page): FrameLocator =>
  page.locator('iframe.webview.ready').last().contentFrame().locator('iframe#active-frame').contentFrame();

const readReport = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await runCommand(workbench, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(workbench, 'Error Codes: Report on Logs');
  await choice(page, 'All logs of the workspace').first().click();
  await page.locator('.tab', { hasText: 'Failures in Logs' }).waitFor();
  const report = pageIn(page);
  const rows = report.locator('tr.figures');
  await rows.first().waitFor();
  await workbench.shoot('21-report');
  const all = await rows.count();
  await report.locator('input[type=search]').fill('-32004');
  await report.locator('p[role=status]', { hasText: '1 of ' }).waitFor();
  assert.match(await rows.first().innerText(), /-32004/);
  await report.locator('input[type=search]').fill('');
  assert.equal(await rows.count(), all);
  await report.locator('button[data-key=code]').press('Enter');
  await report.locator('th[aria-sort=ascending] button[data-key=code]').waitFor();
  await workbench.shoot('22-report-sorted');
  await report.locator('tr.lines button', { hasText: '-32021' }).first().click();
  await page
    .locator('.statusbar-item', { hasText: /Ln 3, Col/ })
    .first()
    .waitFor();
  await workbench.shoot('23-report-line');
  await runCommand(workbench, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(workbench, 'View: Close All Editors');
};

const output = 'worker exited with code 137';

const followTerminal = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await runCommand(workbench, 'Terminal: Create New Terminal');
  await page.locator('.terminal-wrapper.active .xterm-rows').waitFor();
  await page.keyboard.type(`echo '${output}'`);
  await page.keyboard.press('Enter');
  const line = page.locator('.terminal-wrapper.active .xterm-rows > div', { hasText: new RegExp(`^${output}`) });
  await line.first().waitFor();
  const box = await line.first().boundingBox();
  const width = await page.locator('.terminal-wrapper.active .xterm-screen').evaluate((screen) => screen.clientWidth);
  assert.ok(box !== null && width > 0);
  const text = await line.first().locator('span', { hasText: '137' }).first().boundingBox();
  assert.ok(text !== null);
  const at = { x: text.x + text.width - 12, y: box.y + box.height / 2 };
  await page.mouse.move(at.x - 60, at.y + 40);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page
    .locator('.workbench-hover', { hasText: /SIGKILL|137/ })
    .first()
    .waitFor();
  await workbench.shoot('24-terminal');
  await page.keyboard.down('Control');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Control');
  await page.locator('.tab', { hasText: /137/ }).first().waitFor();
  await pageIn(page).locator('body', { hasText: 'SIGKILL' }).waitFor();
  await workbench.shoot('25-terminal-card');
  await runCommand(workbench, 'Terminal: Kill All Terminals');
  await runCommand(workbench, 'View: Close All Editors');
};
