/** `npm start`: builds, packages, and opens an editor with the extension on examples/. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { freePort, startCodeServer } from './editor/codeServer';
import { ensureCodeServer } from './editor/installCodeServer';
import { runShown, runToEnd } from './processes';

const root = process.cwd();
const vsix = path.join(root, 'error-code-insight.vsix');
/** A profile of its own: the user's editor keeps its extensions and settings. */
const profile = path.join(root, '.code-server', 'profile');
const usualPort = 8765;

const main = async (): Promise<number> => {
  console.log('Building and packaging …');
  const packed = await runToEnd('npm', ['run', '--silent', 'package']);
  if (packed.status !== 0) {
    console.error(packed.output);
    return 1;
  }
  const hasCode = (await runToEnd('code', ['--version'])).status === 0;
  return hasCode ? openDesktop() : serveInBrowser();
};

const openDesktop = async (): Promise<number> => {
  const folders = [
    '--user-data-dir',
    path.join(profile, 'desktop'),
    '--extensions-dir',
    path.join(profile, 'desktop-extensions'),
  ];
  // VS Code refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const installed = await runShown('code', [...folders, ...asRoot, '--install-extension', vsix, '--force']);
  if (installed !== 0) return installed;
  console.log('Opening VS Code on examples/ …');
  return runShown('code', [...folders, ...asRoot, '--new-window', path.join(root, 'examples')]);
};

const serveInBrowser = async (): Promise<number> => {
  const tool = await ensureCodeServer(root, console.log);
  mkdirSync(profile, { recursive: true });
  const editor = await startCodeServer(tool, { folder: profile, settings }, { vsix, port: await portToUse() });
  console.log(`\nOpen ${editor.address}?folder=${encodeURI(path.join(root, 'examples'))}\n(Ctrl+C ends it.)`);
  process.once('SIGINT', () => void editor.stop());
  process.once('SIGTERM', () => void editor.stop());
  await editor.ended;
  return 0;
};

const settings = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
};

/** The usual one keeps the address the same from one start to the next. */
const portToUse = async (): Promise<number> => {
  const isTaken = await fetch(`http://127.0.0.1:${usualPort}/`).then(
    () => true,
    () => false,
  );
  return isTaken ? freePort() : usualPort;
};

process.exitCode = await main();
