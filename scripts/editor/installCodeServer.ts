/**
 * Installs code-server, the real VS Code in a browser, into `.code-server/` from the npm registry alone: no compiler,
 * no root, no other host. Install scripts stay off (they would compile native add-ons or download), so the few
 * native add-ons that VS Code cannot start without get stand-ins in plain JavaScript. Does nothing when it is there.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runToEnd } from '../processes';
import { writeStandIns } from './standIns';

const version = '4.139.1';
/** The Node it is built for; the package brings the binary. */
const nodeVersion = '24.21.0';

export type CodeServer = { readonly node: string; readonly entry: string };

export const ensureCodeServer = async (root: string, say: (line: string) => void): Promise<CodeServer> => {
  const folder = process.env['CODE_SERVER_DIR'] ?? path.join(root, '.code-server', 'tool');
  if (process.env['CODE_SERVER_DIR'] === undefined && readMark(folder) !== mark()) {
    say(`Installing code-server ${version} into ${path.relative(root, folder)} (about a minute) …`);
    await install(folder);
    writeFileSync(path.join(folder, markFile), mark());
  }
  return partsOf(folder);
};

const install = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', `code-server@${version}`, `${nodePackage()}@${nodeVersion}`]);
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  // Not `npm ci`: the lock file in the package is out of step with its package.json.
  await npm(vscode, ['install', '--omit=dev']);
  // TypeScript for the built-in extensions; without it every TypeScript file starts with an error message.
  await npm(path.join(vscode, 'extensions'), ['install', '--omit=dev']);
  writeStandIns(path.join(vscode, 'node_modules'));
  await proveItRuns(partsOf(folder), folder);
};

const npm = async (folder: string, args: readonly string[]): Promise<void> => {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--engine-strict=false'];
  const { status, output } = await runToEnd('npm', [...args, ...quiet, '--loglevel=error'], {
    cwd: folder,
    env: outsideEnvironment(),
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${output}`);
};

/** Nothing of an outer `npm run` may steer the inner npm, except where packages come from. */
const outsideEnvironment = (): NodeJS.ProcessEnv => {
  const kept = /^npm_config_(cache|registry|cafile|userconfig)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) || kept.test(key)));
};

const proveItRuns = async ({ node, entry }: CodeServer, folder: string): Promise<void> => {
  const env = { ...process.env, XDG_CONFIG_HOME: path.join(folder, 'config') };
  const { status, output } = await runToEnd(node, [entry, '--version'], { env });
  if (status !== 0 || !output.includes(version)) throw new Error(`The installed code-server does not run:\n${output}`);
};

const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = (): string => `node-${platform}-${process.arch}`;

const partsOf = (folder: string): CodeServer => ({
  node: path.join(folder, 'node_modules', nodePackage(), 'bin', platform === 'win' ? 'node.exe' : 'node'),
  entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
});

const markFile = 'complete.json';
const mark = (): string => JSON.stringify({ version, node: `${nodePackage()}@${nodeVersion}`, standIns: 1 });
const readMark = (folder: string): string | undefined => {
  try {
    return readFileSync(path.join(folder, markFile), 'utf8');
  } catch {
    return undefined;
  }
};
