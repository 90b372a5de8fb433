// The files that come with the bundles: dist/catalogs.bin and dist/grammars/. Built anew where they are older than
// what they are made from.
import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

/** @type {readonly { program: string, output: string, madeFrom: readonly string[] }[]} */
const assets = [
  {
    program: 'scripts/compileCatalogs.ts',
    output: 'dist/catalogs.bin',
    madeFrom: [
      'scripts',
      'shared/src/catalog',
      'shared/catalogs',
      'shared/families',
      'shared/facts',
      'shared/texts',
      'package-lock.json',
    ],
  },
  { program: 'scripts/grammars.ts', output: 'dist/grammars', madeFrom: ['scripts/grammars.ts', 'package-lock.json'] },
];

export const buildAssets = async () => {
  await Promise.all(assets.map(async (asset) => ((await isUpToDate(asset)) ? undefined : run(asset.program))));
};

/** @param {{ output: string, madeFrom: readonly string[] }} asset */
const isUpToDate = async ({ output, madeFrom }) => {
  const built = await newest(output);
  const sources = await Promise.all(madeFrom.map(newest));
  return built > Math.max(...sources);
};

/**
 * When a file, or the newest file beneath a folder, was written; 0 where there is none.
 * @param {string} place
 * @returns {Promise<number>}
 */
const newest = async (place) => {
  const at = path.join(root, place);
  const found = await stat(at).catch(() => undefined);
  if (found === undefined) return 0;
  if (found.isFile()) return found.mtimeMs;
  const inside = await readdir(at);
  return Math.max(0, ...(await Promise.all(inside.map((name) => newest(path.join(place, name))))));
};

/** @param {string} program */
const run = async (program) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', program], { cwd: root });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
};
