import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Folders that hold nobody's own work: dependencies, caches, version control. */
const left = new Set(
  (
    '.git .hg .svn .jj node_modules bower_components jspm_packages .yarn .pnpm-store __pycache__ .venv venv .tox .nox ' +
    '.mypy_cache .pytest_cache .ruff_cache .eggs site-packages .gradle .idea .vscode-test .code-server .cache .next ' +
    '.nuxt .svelte-kit .turbo .parcel-cache .terraform .dart_tool .bundle Pods Carthage DerivedData'
  ).split(' '),
);

const batchSize = 256;

/** A folder that could not be listed. */
export type Unlisted = { readonly folder: string; readonly why: string };

/**
 * Paths of the regular files beneath a folder, in the order of their names, in batches. Links are not followed, so
 * there are no loops.
 */
export async function* walk(
  folder: string,
  onUnlisted: (unlisted: Unlisted) => void,
): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const file of filesBeneath(folder, onUnlisted)) {
    batch.push(file);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* filesBeneath(top: string, onUnlisted: (unlisted: Unlisted) => void): AsyncGenerator<string> {
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await list(folder, onUnlisted);
    const at = folder;
    yield* entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(at, name));
    const folders = entries.filter((entry) => entry.isDirectory() && !left.has(entry.name));
    waiting.push(...folders.map(({ name }) => path.join(at, name)).reverse());
  }
}

const list = async (folder: string, onUnlisted: (unlisted: Unlisted) => void) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onUnlisted({ folder, why: reasonOf(error) });
    return [];
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many files are open',
};

/** In words, for messages. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
};

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
