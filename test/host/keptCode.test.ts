import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, expect, test } from 'vitest';

const home = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
const [program, folder] = [path.join(home, 'program.js'), path.join(home, 'code', 'kept')];
const source = 'server/src/keptCode.ts';
buildSync({
  entryPoints: [source],
  outfile: path.join(home, 'kept.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the program prints in a process of its own. */
const printed = (text: string, into = folder): string => {
  writeFileSync(program, text);
  const call = `require('./kept.js').runKept(${JSON.stringify(program)}, ${JSON.stringify(into)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', call], { cwd: home, encoding: 'utf8' });
  return stdout + stderr;
};

const keptFiles = (): readonly string[] => readdirSync(folder);

test('a program runs from kept code as it does without, with its own place and neighbours', () => {
  writeFileSync(path.join(home, 'later.js'), 'exports.later = 7;');
  const text = `console.log(__filename === ${JSON.stringify(program)}, require('./later.js').later);`;
  expect(printed(text)).toBe('true 7\n');
  const [kept] = keptFiles();
  const written = statSync(path.join(folder, kept ?? '')).mtimeMs;
  expect(printed(text)).toBe('true 7\n');
  expect(keptFiles()).toEqual([kept]);
  expect(statSync(path.join(folder, kept ?? '')).mtimeMs).toBe(written);
});

test('another program of the same length is another one', () => {
  expect(printed('console.log("one");')).toBe('one\n');
  expect(printed('console.log("two");')).toBe('two\n');
  expect(keptFiles()).toHaveLength(2);
});

test('kept code that is damaged is replaced', () => {
  printed('console.log("one");');
  const file = path.join(folder, keptFiles()[0] ?? '');
  const { size } = statSync(file);
  writeFileSync(file, 'no code');
  expect(printed('console.log("one");')).toBe('one\n');
  expect(statSync(file).size).toBe(size);
});

test('where nothing can be kept the program runs all the same', () => {
  expect(printed('console.log("one");', path.join(program, 'a file is no folder'))).toBe('one\n');
});
