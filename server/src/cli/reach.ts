import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reasonOf, walk } from '../host/walk';

/** A file to read. */
export type Reached = {
  /** The argument, and behind it the way down to the file: what the output calls it. */
  readonly file: string;
  readonly uri: string;
  /** Relative to the argument where that is a folder. */
  readonly path: string;
};

/** The files that the arguments name, folders walked through; what cannot be reached is told in a sentence. */
export const filesAt = async (
  args: readonly string[],
  fail: (failure: string) => void,
): Promise<readonly Reached[]> => {
  const reached: Reached[] = [];
  for (const arg of args) {
    try {
      const isFolder = (await stat(arg)).isDirectory();
      reached.push(...(isFolder ? await filesBeneath(arg, fail) : [reach(arg, path.basename(arg))]));
    } catch (error) {
      fail(`${arg} cannot be read: ${reasonOf(error)}. Give paths of files or folders that exist.`);
    }
  }
  return reached;
};

const filesBeneath = async (folder: string, fail: (failure: string) => void): Promise<readonly Reached[]> => {
  const reached: Reached[] = [];
  const unlisted = (at: string, why: string): void => fail(`The folder ${at} cannot be listed: ${why}.`);
  for await (const batch of walk(folder, { onUnlisted: (left) => unlisted(left.path, left.why) }))
    for (const found of batch) {
      const inside = path.relative(folder, found);
      reached.push(reach(`${folder.replace(/[\\/]+$/, '')}/${inside}`, inside));
    }
  return reached;
};

export const uriOfPath = (given: string): string => pathToFileURL(path.resolve(given)).href;

const reach = (file: string, inside: string): Reached => ({
  file,
  uri: uriOfPath(file),
  path: inside.replaceAll(path.sep, '/'),
});
