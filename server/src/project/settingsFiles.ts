import { readJson } from '../catalogFiles/jsonTree';
import { plainOf } from '../catalogFiles/node';
import type { Host } from '../ports/host';
import { foldersUpFrom } from './surroundings';
import { relativePath } from './uris';
import type { SettingsLayer } from './settingsFor';

/** Holds the settings of a folder and its catalogs; editors tell of a folder that goes, not of what was in it. */
export const ownFolder = '.errorcodes';

/** Beneath the folder whose files it is about. */
export const settingsFileName = `${ownFolder}/settings.json`;

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${settingsFileName}`);

/** Settings that lie in folders, so that each part of a monorepo may have its own. */
export type SettingsFiles = {
  /** Those above a file, the nearest last; from `top` (a workspace folder) down. */
  readonly above: (uri: string, top: string | undefined) => Promise<readonly SettingsLayer[]>;
  /** Some file came, changed or went. */
  readonly forget: () => void;
};

const largestFile = 1_000_000;

/** Reads each file once; what is wrong with one is told to `warn`. */
export const createSettingsFiles = (host: Pick<Host, 'readText'>, warn: (problem: string) => void): SettingsFiles => {
  const known = new Map<string, Promise<unknown>>();
  const inThisFolder = (folder: string): Promise<unknown> => {
    const found = known.get(folder) ?? readIn(folder, host, warn);
    known.set(folder, found);
    return found;
  };
  return {
    above: async (uri, top) => {
      const folders = foldersUpFrom(uri, top).toReversed();
      const found = await Promise.all(folders.map(async (folder) => ({ folder, raw: await inThisFolder(folder) })));
      return found.flatMap(({ folder, raw }) => (raw === undefined ? [] : [{ raw, path: relativePath(uri, folder) }]));
    },
    forget: () => known.clear(),
  };
};

const readIn = async (
  folder: string,
  host: Pick<Host, 'readText'>,
  warn: (problem: string) => void,
): Promise<unknown> => {
  const uri = `${folder}/${settingsFileName}`;
  const file = await host.readText(uri, largestFile);
  if (file.kind === 'absent') return undefined;
  const shown = `${relativePath(folder, undefined)}/${settingsFileName}`;
  if (file.kind !== 'text') {
    warn(`The settings in ${shown} are not used: the file cannot be read.`);
    return undefined;
  }
  const { root, faults } = readJson(file.text);
  const [fault] = faults;
  if (fault !== undefined) warn(`Some settings in ${shown} are not used: ${fault.message}`);
  return root && plainOf(root);
};
