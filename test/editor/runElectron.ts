/**
 * `npm run test:electron`: the same suite in desktop VS Code, with the extension installed from its VSIX.
 * Exits 0 when all passed, 1 when something failed, 3 when VS Code cannot be had here (never read as a pass).
 * VSCODE_EXECUTABLE_PATH names one that is installed already; VSCODE_VERSION chooses what is downloaded.
 */
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { runShown } from '../../scripts/processes';
import { parseEditorReport } from '../../scripts/editor/report';
import { bundleSuite } from './bundle';
import { testSettings } from './settings';

const root = process.cwd();
const vsix = path.join(root, 'error-code-insight.vsix');
const cache = path.join(root, '.vscode-test');
const downloads = 'https://update.code.visualstudio.com';
const notRun = 3;

const main = async (): Promise<number> => {
  const executable = process.env['VSCODE_EXECUTABLE_PATH'] ?? (await downloaded());
  if (executable === undefined) return notRun;
  if ((await runShown('npm', ['run', '--silent', 'package'])) !== 0) return 1;
  // Short: the path of its socket may have 103 characters.
  const home = mkdtempSync(path.join(os.tmpdir(), 'eci-'));
  try {
    await install(executable, home);
    return await runSuite(executable, home);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
};

const downloaded = async (): Promise<string | undefined> => {
  const version = process.env['VSCODE_VERSION'] ?? 'stable';
  const isCached = existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('vscode-'));
  const problem = isCached ? undefined : await whyUnreachable(`${downloads}/api/releases/${version}`);
  if (problem === undefined) return downloadAndUnzipVSCode({ version, cachePath: cache });
  console.error(`NOT RUN: desktop VS Code is not here, and ${downloads} cannot be reached (${problem}).`);
  console.error(
    'Name an installed one with VSCODE_EXECUTABLE_PATH=…, or run npm run test:editor for the same suite in code-server.',
  );
  return undefined;
};

const whyUnreachable = async (address: string): Promise<string | undefined> => {
  try {
    await fetch(address, { signal: AbortSignal.timeout(15_000) });
    return undefined;
  } catch (error) {
    const reason: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return reason instanceof Error ? reason.message : String(reason);
  }
};

const foldersOf = (home: string): readonly string[] => [
  `--user-data-dir=${path.join(home, 'data')}`,
  `--extensions-dir=${path.join(home, 'extensions')}`,
];

/** VS Code refuses to run as root with its sandbox. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const install = async (executable: string, home: string): Promise<void> => {
  mkdirSync(path.join(home, 'data/User'), { recursive: true });
  writeFileSync(path.join(home, 'data/User/settings.json'), JSON.stringify(testSettings));
  cpSync(path.join(root, 'examples'), path.join(home, 'folder'), { recursive: true });
  const [cli = executable] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const status = await runShown(cli, [...foldersOf(home), ...asRoot, '--install-extension', vsix, '--force']);
  if (status !== 0) throw new Error('The extension could not be installed.');
};

const runSuite = async (vscodeExecutablePath: string, home: string): Promise<number> => {
  const report = path.join(home, 'suite.json');
  const status = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: path.join(root, 'test/editor/extension'),
    extensionTestsPath: await bundleSuite(root),
    launchArgs: [
      path.join(home, 'folder'),
      ...foldersOf(home),
      ...asRoot,
      '--disable-workspace-trust',
      '--skip-welcome',
    ],
    extensionTestsEnv: { ERROR_CODE_INSIGHT_REPORT: report, ERROR_CODE_INSIGHT_DATA: path.join(home, 'data') },
  }).catch(() => 1);
  const checks = existsSync(report) ? parseEditorReport(JSON.parse(readFileSync(report, 'utf8'))).checks : [];
  const failed = checks.filter(({ problem }) => problem !== undefined).length;
  console.log(`${checks.length - failed} passed, ${failed} failed in desktop VS Code`);
  return status === 0 && failed === 0 && checks.length > 0 ? 0 : 1;
};

process.exitCode = await main();
