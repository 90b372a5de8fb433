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

/** What a walk does not give, and why. */
export type Unreached = { readonly path: string; readonly why: string };

/** Told of what is left aside. */
export type WalkListener = {
  /** A folder could not be listed. */
  readonly onUnlisted: (folder: Unreached) => void;
  /** A link, a pipe, a device. */
  readonly onSpecial?: (entry: Unreached) => void;
};

/**
 * Paths of the regular files beneath a folder, in the order of their names, in batches. Links are not followed, so
 * there are no loops.
 */
export async function* walk(folder: string, listener: WalkListener): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const file of filesBeneath(folder, listener)) {
    batch.push(file);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* filesBeneath(top: string, { onUnlisted, onSpecial }: WalkListener): AsyncGenerator<string> {
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await list(folder, onUnlisted);
    const at = folder;
    for (const entry of entries)
      if (!entry.isFile() && !entry.isDirectory())
        onSpecial?.({ path: path.join(at, entry.name), why: specialReason(entry) });
    yield* entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(at, name));
    const folders = entries.filter((entry) => entry.isDirectory() && !left.has(entry.name));
    waiting.push(...folders.map(({ name }) => path.join(at, name)).reverse());
  }
}

const specialReason = (entry: { readonly isSymbolicLink: () => boolean }): string =>
  entry.isSymbolicLink() ? 'it is a link, which is not followed' : notRegular;

/** Why pipes and devices are not read. */
export const notRegular = 'it is no regular file';

const list = async (folder: string, onUnlisted: WalkListener['onUnlisted']) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onUnlisted({ path: folder, why: reasonOf(error) });
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
