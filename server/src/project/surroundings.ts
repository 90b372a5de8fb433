import type { Dependency } from '../core/scan';
import type { Host } from '../ports/host';
import { lockNamed } from './locks';
import { manifestNamed } from './manifests';
import { childOf, inFolder, parentOf } from './uris';

/** What the folders around a file say of it. */
export type Surroundings = {
  readonly dependencies: readonly Dependency[];
  /** Folder of the nearest manifest, without a final slash. */
  readonly packageRoot?: string;
  /** `type` of the nearest package.json. */
  readonly moduleType?: 'module' | 'commonjs';
};

export type SurroundingsFinder = {
  /** Looks from the file's folder up to `top` (a workspace folder), or a few folders up where there is none. */
  readonly around: (uri: string, top: string | undefined) => Promise<Surroundings>;
  /** A manifest changed, came or went. */
  readonly forget: () => void;
};

const mostLevels = 12;
const largestManifest = 1_000_000;
const largestLock = 8_000_000;

/** What one folder says. */
type Level = Surroundings & { readonly lockedVersion: (dependency: Dependency) => string | undefined };

/** Reads each folder once. */
export const createSurroundingsFinder = (host: Host): SurroundingsFinder => {
  const known = new Map<string, Promise<Level>>();
  const inThisFolder = (folder: string): Promise<Level> => {
    const found = known.get(folder) ?? readFolder(folder, host);
    known.set(folder, found);
    return found;
  };
  return {
    around: async (uri, top) => {
      const levels = await Promise.all(foldersUpFrom(uri, top).map(inThisFolder));
      return nearest(levels);
    },
    forget: () => known.clear(),
  };
};

/** The folders that hold a file, the innermost first, up to `top`, or a few levels where there is none. */
export const foldersUpFrom = (uri: string, top: string | undefined): readonly string[] => {
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder !== undefined && folders.length < mostLevels; folder = parentOf(folder)) {
    if (top !== undefined && folder !== top && !inFolder(folder, top)) break;
    folders.push(folder);
  }
  return folders;
};

/** A manifest without dependencies (`{"type": "module"}`) says what it says; the next one up names the dependencies. */
const nearest = (levels: readonly Level[]): Surroundings => {
  const root = levels.find(({ packageRoot }) => packageRoot !== undefined)?.packageRoot;
  const moduleType = levels.find((level) => level.moduleType !== undefined)?.moduleType;
  return {
    dependencies: (levels.find(({ dependencies }) => dependencies.length > 0)?.dependencies ?? []).map((dependency) =>
      asLocked(dependency, levels),
    ),
    ...(root === undefined ? {} : { packageRoot: root }),
    ...(moduleType === undefined ? {} : { moduleType }),
  };
};

/** In the version that is installed, where a lock file says it: the nearest, as packages of a workspace share one. */
const asLocked = (dependency: Dependency, levels: readonly Level[]): Dependency => {
  for (const { lockedVersion } of levels) {
    const version = lockedVersion(dependency);
    if (version !== undefined) return { ...dependency, version };
  }
  return dependency;
};

const readFolder = async (folder: string, host: Host): Promise<Level> => {
  const names = await host.namesIn(folder);
  const lockedVersion = await readLocks(folder, names, host);
  const read = await Promise.all(names.map((name) => readManifest(folder, name, host)));
  const manifests = read.filter((manifest) => manifest !== undefined);
  const moduleType = manifests.find((manifest) => manifest.moduleType !== undefined)?.moduleType;
  return {
    dependencies: manifests.flatMap(({ dependencies }) => dependencies),
    lockedVersion,
    ...(manifests.length === 0 ? {} : { packageRoot: folder }),
    ...(moduleType === undefined ? {} : { moduleType }),
  };
};

const readLocks = async (folder: string, names: readonly string[], host: Host): Promise<Level['lockedVersion']> => {
  const texts = await Promise.all(
    names.map(async (name) => {
      const lock = lockNamed(name);
      const file = lock && (await host.readText(childOf(folder, name), largestLock));
      return file?.kind === 'text' ? [{ lock, text: file.text }] : [];
    }),
  );
  const versions = new Map<string, string | undefined>();
  return ({ ecosystem, name }) => {
    const key = `${ecosystem} ${name}`;
    const known = versions.get(key);
    if (known !== undefined || versions.has(key)) return known;
    const [found] = texts
      .flat()
      .flatMap(({ lock, text }) =>
        lock?.ecosystems.includes(ecosystem) === true ? (lock.versionOf(text, name) ?? []) : [],
      );
    versions.set(key, found);
    return found;
  };
};

type ReadManifest = Pick<Surroundings, 'dependencies' | 'moduleType'>;

const readManifest = async (folder: string, name: string, host: Host): Promise<ReadManifest | undefined> => {
  const manifest = manifestNamed(name);
  if (manifest === undefined) return undefined;
  const file = await host.readText(childOf(folder, name), largestManifest);
  if (file.kind !== 'text') return undefined;
  const dependencies = manifest.read(file.text);
  return name === 'package.json' ? { dependencies, moduleType: moduleTypeOf(file.text) } : { dependencies };
};

const moduleTypeOf = (text: string): 'module' | 'commonjs' =>
  /"type"\s*:\s*"module"/.test(text) ? 'module' : 'commonjs';
