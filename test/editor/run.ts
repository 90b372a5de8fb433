/**
 * Runs the suite in the extension host of code-server, with the extension installed from its VSIX, then the pass with
 * mouse and keys in a dark and a light theme. `--report FILE` says where the results go. Pictures go to test/out/;
 * with `--readme` those of the README are renewed from them.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureChromium } from '../../scripts/editor/chromium';
import { freePort, startCodeServer, type RunningEditor } from '../../scripts/editor/codeServer';
import { ensureCodeServer } from '../../scripts/editor/installCodeServer';
import { parseEditorReport, type CheckResult, type EditorReport } from '../../scripts/editor/report';
import { develop, newPage, openBrowser, openFolder } from './browser';
import { bundleSuite } from './bundle';
import { resultLine, runCheck, runChecks, until } from './check';
import { catalogPass } from './hands/catalogs';
import { decisionPass } from './hands/decisions';
import { logPass } from './hands/logs';
import { handPass } from './hands/pass';
import { workbenchOf, type Workbench } from './hands/workbench';
import { testSettings } from './settings';

const root = process.cwd();
const vsix = path.join(root, 'error-code-insight.vsix');
const pictures = path.join(root, 'test/out');

const themes = [
  { name: 'dark', theme: 'Default Dark Modern' },
  { name: 'light', theme: 'Default Light Modern' },
] as const;

type Run = { readonly browser: Browser; readonly editor: RunningEditor; readonly home: string };

const main = async (): Promise<void> => {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing. Run: npm run package`);
  const say = (line: string): void => console.log(line);
  const [chromium, tool, suite] = [
    await ensureChromium(say),
    await ensureCodeServer(root, say),
    await bundleSuite(root),
  ];
  const home = mkdtempSync(path.join(os.tmpdir(), 'eci-'));
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, TMPDIR: home };
  const profile = {
    folder: home,
    settings: testSettings,
    env: { ...env, ERROR_CODE_INSIGHT_REPORT: hostReport(home), ERROR_CODE_INSIGHT_DATA: path.join(home, 'data') },
  };
  const editor = await startCodeServer(tool, profile, { vsix, port: await freePort() });
  const browser = await openBrowser(chromium);
  try {
    const run = { browser, editor, home };
    report([...(await runSuite(run, suite)), ...(await runHands(run))]);
    if (process.argv.includes('--readme')) renewReadmePictures();
  } finally {
    await browser.close();
    await editor.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** The suite writes its results itself; the page is told when it has ended. */
const runSuite = async ({ browser, editor, home }: Run, suite: string): Promise<readonly CheckResult[]> => {
  const page = await newPage(browser);
  const ended = { yet: false };
  await page.exposeFunction('codeAutomationLog', (_type: string, [line]: readonly unknown[]) => printLineOfSuite(line));
  await page.exposeFunction('codeAutomationExit', () => {
    ended.yet = true;
  });
  await develop(page, editor.address, { extension: path.join(root, 'test/editor/extension'), suite });
  await openFolder(page, editor.address, copyOfExamples(home, 'suite'));
  const ending = await runCheck({ name: 'the suite comes to its end', run: () => untilEnded(ended) });
  console.log(resultLine(ending));
  await page.screenshot({ path: path.join(pictures, 'suite-at-the-end.png') });
  await page.context().close();
  return [...suiteResults(home), ending];
};

const untilEnded = async (ended: { readonly yet: boolean }): Promise<void> => {
  await until('the end of the suite', () => (ended.yet ? true : undefined), longestSuite);
};

/** A machine that is busy with other things takes five times as long as one that is not. */
const longestSuite = 600_000;

/** Empty when the suite did not even start. */
const suiteResults = (home: string): readonly CheckResult[] =>
  existsSync(hostReport(home)) ? parseEditorReport(JSON.parse(readFileSync(hostReport(home), 'utf8'))).checks : [];

/** The page logs much of its own. */
const printLineOfSuite = (line: unknown): void => {
  const mark = '[suite] ';
  if (typeof line === 'string' && line.startsWith(mark)) console.log(line.slice(mark.length));
};

const runHands = async ({ browser, editor, home }: Run): Promise<readonly CheckResult[]> => {
  const results: CheckResult[] = [];
  for (const { name, theme } of themes) {
    const folder = copyOfExamples(home, name);
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    const page = await newPage(browser);
    const workbench = workbenchOf(page, folder, path.join(pictures, name));
    await openFolder(page, editor.address, folder);
    const checks = [
      ...handPass(workbench),
      ...catalogPass(workbench),
      ...decisionPass(workbench),
      ...logPass(workbench),
    ].map((check) => ({
      ...check,
      name: `${check.name} (${name})`,
    }));
    for await (const result of runChecks(checks)) {
      results.push(result);
      console.log(resultLine(result));
      if (result.problem !== undefined) await leaveTraces(workbench, result.name);
    }
    await page.context().close();
  }
  return results;
};

/** A picture of the failure; then nothing may stay open that is in the way of the next check. */
const leaveTraces = async (workbench: Workbench, name: string): Promise<void> => {
  await workbench.shoot(`failed ${name}`);
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
};

const copyOfExamples = (home: string, name: string): string => {
  const folder = path.join(home, 'folders', name);
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  return folder;
};

/** Which step of the pass shows what the README tells of. */
const readmePictures = { 'hover.png': '2-hover.png', 'fix.png': '3-quick-fixes.png', 'palette.png': '6-look-up.png' };

const renewReadmePictures = (): void => {
  for (const [picture, step] of Object.entries(readmePictures)) {
    cpSync(path.join(pictures, 'dark', step), path.join(root, 'docs/images', picture));
  }
};

const hostReport = (home: string): string => path.join(home, 'suite.json');

const report = (checks: readonly CheckResult[]): void => {
  const at = process.argv.indexOf('--report');
  const file = at < 0 ? 'build/editor/report.json' : (process.argv[at + 1] ?? '');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ checks } satisfies EditorReport));
  const failed = checks.filter(({ problem }) => problem !== undefined).length;
  console.log(`${checks.length - failed} passed, ${failed} failed in the editor`);
  process.exitCode = failed === 0 ? 0 : 1;
};

mkdirSync(pictures, { recursive: true });
await main();
