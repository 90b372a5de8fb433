/**
 * Globs as editors write them: `*`, `?`, `**`, `[a-z]`, `{ts,js}`. A pattern without a slash matches the file's name in
 * any folder. Matching takes time proportional to pattern × path, whatever an untrusted workspace writes.
 */
export const matchesGlob = (glob: string, path: string): boolean =>
  alternatives(glob.replace(/^\.?\//, '')).some((pattern) => {
    const wanted = pattern.includes('/') ? pattern : `**/${pattern}`;
    return matchesFolders(wanted.split('/'), path.split('/'));
  });

export const matchesAny = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => matchesGlob(glob, path));

const mostAlternatives = 64;

/** `a{b,c}d` → `abd`, `acd`; braces beyond the limit stay as they are. */
const alternatives = (glob: string): readonly string[] => {
  let open = [glob];
  for (;;) {
    const next = open.flatMap((pattern) => {
      const found = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
      if (found === null) return [pattern];
      const [, before = '', inside = '', after = ''] = found;
      return inside.split(',').map((each) => before + each + after);
    });
    if (next.length === open.length || next.length > mostAlternatives) return open;
    open = next;
  }
};

/** Star matching with one place to go back to: the last `**`. */
const matchesFolders = (pattern: readonly string[], path: readonly string[]): boolean =>
  matchesStarred(pattern, path, { isStar: (part) => part === '**', fits: matchesName });

const matchesName = (pattern: string, name: string): boolean =>
  matchesStarred(pattern.match(/\[[^\]]+\]|[\s\S]/gu) ?? [], name.match(/[\s\S]/gu) ?? [], {
    isStar: (part) => part === '*',
    fits: fitsUnit,
  });

const fitsUnit = (part: string, unit: string): boolean => {
  if (part === '?' || part === unit) return true;
  if (!part.startsWith('[') || part.length < 3) return false;
  const [, negated = '', body = ''] = /^\[([!^]?)(.*)\]$/su.exec(part) ?? [];
  const inside = [...body.matchAll(/(.)-(.)|(.)/gsu)].some(([, from, to, one]) =>
    one === undefined ? (from ?? '') <= unit && unit <= (to ?? '') : one === unit,
  );
  return inside !== (negated !== '');
};

type Matching = { readonly isStar: (part: string) => boolean; readonly fits: (part: string, given: string) => boolean };

/** The classical greedy algorithm: on a mismatch only the last star takes one more. */
const matchesStarred = (pattern: readonly string[], given: readonly string[], { isStar, fits }: Matching): boolean => {
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (at < given.length) {
    const wanted = pattern[part];
    if (wanted !== undefined && isStar(wanted)) {
      star = part++;
      resume = at;
    } else if (wanted !== undefined && fits(wanted, given[at] ?? '')) {
      at++;
      part++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++resume;
    } else return false;
  }
  return pattern.slice(part).every(isStar);
};
