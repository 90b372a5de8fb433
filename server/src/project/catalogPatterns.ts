/** A path or glob of the settings, made absolute. */
export type CatalogPattern = {
  /** The folder from which the glob counts; the file itself where there is no glob. A URI without a final slash. */
  readonly base: string;
  readonly glob: string | undefined;
  /** The glob reaches into folders below `base`. */
  readonly isDeep: boolean;
};

/** Where relative paths begin, as URIs. */
export type PatternRoots = { readonly folder: string | undefined; readonly home: string | undefined };

/** Reads `/srv/codes/*.json`, `C:\codes\acme.json`, `~/codes/**`, `../shared/codes.json`; undefined where it has no root. */
export const catalogPattern = (written: string, roots: PatternRoots): CatalogPattern | undefined => {
  const text = written.trim().replaceAll('\\', '/');
  const [root, rest] = rooted(text, roots);
  if (root === undefined || rest === '') return undefined;
  const steps = rest.split('/').filter((step) => step !== '' && step !== '.');
  const first = steps.findIndex((step) => /[*?[{]/.test(step));
  if (first < 0) return { base: joined(root, steps), glob: undefined, isDeep: false };
  const glob = steps.slice(first).join('/');
  return { base: joined(root, steps.slice(0, first)), glob, isDeep: glob.includes('/') };
};

const rooted = (text: string, { folder, home }: PatternRoots): readonly [root: string | undefined, rest: string] => {
  if (text.startsWith('~/')) return [home, text.slice(2)];
  const [, drive, rest] = /^([A-Za-z]:)?\/(.*)$/.exec(text) ?? [];
  if (rest !== undefined) return [`file://${drive === undefined ? '' : `/${drive}`}`, rest];
  return [folder, text];
};

/** `..` leads up, but never above the root of the file system. */
const joined = (root: string, steps: readonly string[]): string =>
  steps.reduce((base, step) => {
    if (step !== '..') return `${base}/${encodeURIComponent(step)}`;
    const slash = base.lastIndexOf('/');
    return slash >= 'file:///'.length - 1 ? base.slice(0, slash) : base;
  }, root);
