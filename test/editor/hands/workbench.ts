/** What a person does in the workbench, by mouse and keyboard. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

export type Workbench = {
  readonly page: Page;
  /** The folder that is open; a copy of the examples. */
  readonly folder: string;
  readonly shoot: (name: string) => Promise<void>;
};

export const workbenchOf = (page: Page, folder: string, shots: string): Workbench => {
  mkdirSync(shots, { recursive: true });
  page.setDefaultTimeout(20_000);
  const shoot = async (name: string): Promise<void> => {
    await page.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled' });
  };
  return { page, folder, shoot };
};

/** Opens a file by its name with Ctrl+P, at a line. */
export const openFile = async ({ page }: Workbench, file: string, line = 1): Promise<Locator> => {
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`${file}:${line}`);
  // The list begins with what was open lately, until it has been searched.
  const first = page.locator('.quick-input-list .monaco-list-row').first();
  await first.filter({ hasText: path.basename(file) }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tabs-container .tab.active', { hasText: path.basename(file) }).waitFor();
  const editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  return editor;
};

/** The piece of text as drawn. */
export const textIn = (editor: Locator, line: string, text: string): Locator =>
  editor.locator('.view-line', { hasText: line }).locator('span span', { hasText: text }).first();

/** Moves the mouse onto the text until the card shows; a mouse that rests while the editor starts opens none. */
export const hover = async ({ page }: Workbench, target: Locator, expected: string): Promise<Locator> => {
  const card = page.locator('.monaco-hover:not(.hidden)', { hasText: expected });
  for (let attempt = 1; ; attempt++) {
    const box = await target.boundingBox();
    if (box === null) throw new Error('The text to hover over is not on the screen.');
    await page.mouse.move(box.x + 300, box.y + 250);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    try {
      await card.first().waitFor({ timeout: 5000 });
      return card.first();
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
};

/** Puts the cursor into the text and opens the menu of quick fixes; a busy editor may let the first key press pass. */
export const openQuickFixes = async ({ page }: Workbench, target: Locator): Promise<Locator> => {
  await target.click();
  const menu = page.locator('.action-widget', { has: page.locator('.monaco-list-row') }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+.');
    try {
      await menu.waitFor({ timeout: 5000 });
      return menu;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
};

/** Runs a command by its title in the palette. */
export const runCommand = async (workbench: Workbench, title: string): Promise<void> => {
  await openPalette(workbench, title);
  await workbench.page.keyboard.press('Enter');
};

export const openPalette = async ({ page }: Workbench, title: string): Promise<void> => {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await choice(page, title).first().waitFor();
};

/** A row of the open list. */
export const choice = (page: Page, text: string): Locator =>
  page.locator('.quick-input-list [role=option], .quick-input-list .monaco-list-row', { hasText: text });

export const titleOfPicker = (page: Page, title: string): Locator =>
  page.locator('.quick-input-titlebar', { hasText: title });
