import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileText, Host } from '../ports/host';
import { decodeText } from './decodeText';
import { nodeStreams } from './streams';
import { codeOf, reasonOf, walk } from './walk';

/** The world as Node sees it; `assets` is the folder with the built catalogs and grammars. */
export const nodeHost = (assets: string): Host => ({
  streams: nodeStreams,
  readText: (uri, maxBytes) =>
    isOnDisk(uri) ? readTextFile(fileURLToPath(uri), maxBytes) : Promise.resolve({ kind: 'absent' }),
  namesIn: (folder) => (isOnDisk(folder) ? fileNames(fileURLToPath(folder)) : Promise.resolve([])),
  listFiles: (folder) => listUris(folder),
  sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
  home: pathToFileURL(homedir()).href.replace(/\/$/, ''),
  readAsset: (name) => readFile(path.join(assets, name)),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  pause: () => new Promise((resume) => setImmediate(resume)),
  now: () => performance.now(),
});

/** A text that is not saved yet may have neighbours by its name (`untitled:/project/new.ts`), but none that can be read. */
const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

/** Reads a regular file; pipes and devices are not even opened, as that may never end. */
const readTextFile = async (file: string, maxBytes: number): Promise<FileText> => {
  try {
    const { size, isFile } = await statOf(file);
    if (!isFile) return { kind: 'unreadable', why: 'it is no regular file' };
    return size > maxBytes ? { kind: 'tooBig', bytes: size } : decodeText(await readFile(file));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', why: reasonOf(error) };
  }
};

const fileNames = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch {
    // A folder that is gone or closed to us has no files to offer.
    return [];
  }
};

const statOf = async (file: string): Promise<{ readonly size: number; readonly isFile: boolean }> => {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile() };
};

async function* listUris(folder: string): AsyncGenerator<readonly string[]> {
  for await (const batch of walk(fileURLToPath(folder), { onUnlisted: () => undefined }))
    yield batch.map((file) => pathToFileURL(file).href);
}
