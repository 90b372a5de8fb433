// Lays the labelled real files out under .cache/accuracy/source; to be called from the project's folder.
// The files belong to others and are not part of this project; each comes from its own package, npm or Debian,
// at a pinned version, and is checked by its SHA-256. A file that cannot be had is named and left out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const here = path.resolve('test/accuracy');
export const sourceCache = path.resolve('.cache/accuracy/source');

/** Brings every missing file; answers with what is there and a sentence for each file that is not. */
export function fetchSources() {
  const files = fs
    .readFileSync(path.join(here, 'source/files.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const missing = files.filter((file) => !isIntact(file));
  const packages = groupBy(missing, packageOf);
  const problems = [...packages.values()].flatMap((wanted) => bring(wanted));
  return { files: files.filter(isIntact), problems };
}

const packageOf = ({ source, package: name, version }) => `${source} ${name} ${version}`;

const groupBy = (items, key) => {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

const placeOf = ({ file }) => path.join(sourceCache, file);

function isIntact(file) {
  const at = placeOf(file);
  return fs.existsSync(at) && sha256(at) === file.sha256;
}

const sha256 = (at) => createHash('sha256').update(fs.readFileSync(at)).digest('hex');

function bring(wanted) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'accuracy-'));
  try {
    const unpack = wanted[0].source === 'npm' ? unpackNpm : unpackDebian;
    const why = unpack(wanted[0], folder);
    return why === undefined ? wanted.flatMap((file) => take(file, folder)) : [`${packageOf(wanted[0])}: ${why}`];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function unpackNpm({ package: name, version }, folder) {
  const packed = run('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], folder);
  if (packed !== undefined) return packed;
  const archive = fs.readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  return run('tar', ['-xzf', archive, '--strip-components=1'], folder);
}

function unpackDebian({ package: name, version }, folder) {
  const exact = run('apt-get', ['download', `${name}=${version}`], folder);
  // A point release may have replaced the pinned version; the check sums tell whether the file changed with it.
  const got = exact === undefined ? undefined : run('apt-get', ['download', name], folder);
  if (got !== undefined) return got;
  const archive = fs.readdirSync(folder).find((entry) => entry.endsWith('.deb'));
  return run('dpkg-deb', ['-x', archive, '.'], folder);
}

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `${command} failed`);
}

function take(file, folder) {
  const from = path.join(folder, file.path);
  if (!fs.existsSync(from)) return [`${file.file}: not in its package any more`];
  if (sha256(from) !== file.sha256) return [`${file.file}: changed since it was labelled`];
  fs.mkdirSync(path.dirname(placeOf(file)), { recursive: true });
  fs.copyFileSync(from, placeOf(file));
  return [];
}
