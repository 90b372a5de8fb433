// Runs a program of this project on a machine that has nothing but Node: `node scripts/bootstrap.mjs FILE.ts [ARGUMENT…]`.
// Installs the packages first where they are missing or out of date.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const oldestNode = 20;

/** The packages of a lock file by folder; npm keeps a second one of what it has installed. */
const lockedPackages = (file) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

const isUpToDate = () => {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (wanted === undefined || installed === undefined) return false;
  // Optional packages are those of other platforms.
  const needed = Object.entries(wanted).filter(([folder, { optional }]) => folder !== '' && !optional);
  return needed.every(([folder, { version }]) => installed[folder]?.version === version);
};

/** Runs a program to its end; a signal to end goes on to it, so that what it has started ends too. */
const run = async (command, args) => {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit').catch((error) => {
    console.error(`${command} could not be started: ${error.message}`);
    return [127];
  });
  return code ?? 1;
};

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Node ${oldestNode} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
if (!isUpToDate()) {
  console.log('Installing the packages (npm ci --ignore-scripts) …');
  const status = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}
process.exit(await run(process.execPath, [path.join('scripts', 'run.mjs'), ...process.argv.slice(2)]));
