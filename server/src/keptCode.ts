import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a CommonJS file from its compiled code, as an earlier run has left it in the folder; without any, this run
 * leaves it there once the file is loaded. Functions that are called later are not in it: to read them would take
 * longer than to compile those that a session needs. Where nothing can be kept, the file runs all the same.
 */
export const runKept = (file: string, folder: string): void => {
  const source = readFileSync(file, 'utf8');
  const kept = path.join(folder, nameFor(source));
  const code = readKept(kept);
  const script = new Script(wrap(source), {
    filename: file,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const module = { exports: {} };
  const main: unknown = script.runInThisContext();
  if (isMain(main)) main(module.exports, createRequire(file), module, file, path.dirname(file));
  if (code === undefined || script.cachedDataRejected === true)
    setImmediate(() => keep(script.createCachedData(), kept));
};

/** What a CommonJS file is wrapped in. */
type Main = (...given: readonly unknown[]) => void;

const isMain = (value: unknown): value is Main => typeof value === 'function';

/** V8 compares the length of a source only, so that the name has to tell one build from another. */
const nameFor = (source: string): string =>
  `${createHash('sha256').update(source).digest('hex').slice(0, 16)}-${process.versions.v8}-${process.arch}.bin`;

const readKept = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

const keep = (code: Buffer, file: string): void => {
  const folder = path.dirname(file);
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    removeOld(folder);
    writeFileSync(part, code);
    renameSync(part, file);
  } catch {
    // A full disk or a folder closed to us costs some milliseconds at the next start, and nothing else.
  }
};

const oldest = 30 * 24 * 60 * 60 * 1000;

/** What was written a month ago is an earlier version's, or is soon written again. */
const removeOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > oldest) rmSync(file, { force: true });
  }
};
