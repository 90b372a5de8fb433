/** `^2.1.0`, `>=3.11`, `1.0.0-beta` by their first number; what cannot be read is not older than anything. */
export const isOlder = (version: string, than: string): boolean => {
  const own = partsOf(version);
  const other = partsOf(than);
  if (own.length === 0) return false;
  const different = other.findIndex((part, at) => part !== (own[at] ?? 0));
  return different !== -1 && (own[different] ?? 0) < (other[different] ?? 0);
};

const partsOf = (version: string): readonly number[] =>
  (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
