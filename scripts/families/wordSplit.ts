/** Splits runs such as `filenotfound` into words, with the words that stand alone in the names of related families. */
export type WordSplit = (run: string) => readonly string[];

/** Runs shorter than this are taken for one word. */
const shortestRun = 8;
const shortestPart = 3;
const shortParts = new Set(['no', 'not', 'of', 'in', 'to', 'is', 'id', 'or', 'on', 'by', 'io']);

/** Learns its words from names like ERROR_FILE_NOT_FOUND; a word that is met twice is believed. */
export const learnWords = (names: readonly string[]): WordSplit => {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => name.toLowerCase().split('_')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const isWord = (part: string): boolean =>
    shortParts.has(part) || (part.length >= shortestPart && /^[a-z]+$/.test(part) && (counts.get(part) ?? 0) >= 2);
  return (run) => (run.length < shortestRun || (counts.get(run) ?? 0) >= 2 ? [run] : split(run, isWord));
};

/** The division into the fewest words; the run itself where it cannot be divided into known ones. */
const split = (run: string, isWord: (part: string) => boolean): readonly string[] => {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) best.push(shortestOf(run, end, { best, isWord }));
  return best[run.length] ?? [run];
};

const shortestOf = (
  run: string,
  end: number,
  {
    best,
    isWord,
  }: { readonly best: readonly (readonly string[] | undefined)[]; readonly isWord: (part: string) => boolean },
): readonly string[] | undefined => {
  const divisions = best.flatMap((before, start) => {
    const part = run.slice(start, end);
    return before !== undefined && isWord(part) ? [[...before, part]] : [];
  });
  return divisions.reduce<readonly string[] | undefined>(
    (least, division) => (least === undefined || division.length < least.length ? division : least),
    undefined,
  );
};
