import { chromium, type Browser, type Page } from 'playwright-core';

/** Says to the workbench which extension to develop and which suite to run in it. */
export type Development = { readonly extension: string; readonly suite: string };

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });

/** A page that reaches nothing but this machine. */
export const newPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1120, height: 700 }, locale: 'en-US' });
  const isElsewhere = ({ protocol, hostname }: URL): boolean =>
    /^(http|ws)/.test(protocol) && hostname !== '127.0.0.1' && !/(^|\.)localhost$/.test(hostname);
  await context.route(isElsewhere, (route) => route.abort());
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return context.newPage();
};

export const openFolder = async (page: Page, address: string, folder: string): Promise<void> => {
  await page.goto(`${address}?folder=${encodeURIComponent(folder)}`, {
    waitUntil: 'domcontentloaded',
    timeout: 60_000,
  });
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
};

/**
 * The workbench reads its configuration from an attribute of the page: the development options are added as it does.
 * The page itself must stay as served, or Chromium refuses its WebSocket to 127.0.0.1.
 */
export const develop = async (page: Page, address: string, { extension, suite }: Development): Promise<void> => {
  const { host } = new URL(address);
  const remote = (path: string): object => ({ scheme: 'vscode-remote', authority: host, path });
  await page.addInitScript(addToConfiguration, { extensions: [remote(extension)], extensionTestsPath: remote(suite) });
};

/** Runs in the page. */
const addToConfiguration = (developmentOptions: object): void => {
  // It is called with the element as `this`, as the original is.
  const original = Object.getOwnPropertyDescriptor(Element.prototype, 'getAttribute')?.value as (
    name: string,
  ) => string | null;
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name);
    const isConfiguration = name === 'data-settings' && this.id === 'vscode-workbench-web-configuration';
    if (!isConfiguration || value === null) return value;
    const configuration = JSON.parse(value) as object;
    return JSON.stringify({ ...configuration, developmentOptions });
  };
};
