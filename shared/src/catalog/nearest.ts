/** The known word that a misspelt one most likely means; undefined where none is close. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  const lower = written.toLowerCase();
  const limit = Math.max(1, Math.floor(lower.length / 3));
  const ranked = known
    .map((word) => ({ word, distance: editDistance(lower, word.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
};

/** Insertions, deletions and replacements that turn one word into the other; long words count as unlike. */
const editDistance = (from: string, to: string): number => {
  if (from.length > 40 || to.length > 40) return from === to ? 0 : 40;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, unit] of from.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of to.split('').entries()) {
      const replaced = (row[j] ?? 0) + (unit === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
