/** Paths of URIs with `/`. URIs are compared as they are written; only names shown to people are decoded. */

export const directoryOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

export const fileNameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** Without the last extension: `errors.d.ts` → `errors.d`. */
export const stemOf = (name: string): string => name.replace(/\.[^./]+$/, '');

export const join = (directory: string, path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .reduce((at, part) => (part === '..' ? directoryOf(at) : `${at}/${encodeURIComponent(part)}`), directory);

/** From one directory to a file: `./errors.ts`, `../shared/errors.ts`. */
export const relativePath = (fromDirectory: string, to: string): string => {
  const from = fromDirectory.split('/');
  const target = to.split('/');
  const shared = commonLength(from, target.slice(0, -1));
  const up = from.length - shared;
  const down = target.slice(shared).map(decoded).join('/');
  return up === 0 ? `./${down}` : '../'.repeat(up) + down;
};

/** Where `uri` lies in `directory`; undefined when it lies elsewhere. */
export const pathWithin = (directory: string, uri: string): string | undefined =>
  uri.startsWith(`${directory}/`)
    ? uri
        .slice(directory.length + 1)
        .split('/')
        .map(decoded)
        .join('/')
    : undefined;

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const different = a.findIndex((part, at) => part !== b[at]);
  return different === -1 ? a.length : different;
};

/** A stray per cent sign is left as it is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
