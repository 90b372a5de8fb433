import type { LineSetting, LogFormat } from './format';

/** So many of a log's first lines tell its format; fewer are as well another's. */
const fewest = 2;
const share = 0.1;

/** The formats that the first lines of a log are of, those of most lines first, and what they say of the log. */
export const formatsTold = (lines: readonly string[], candidates: readonly LogFormat[]): readonly LogFormat[] => {
  const written = lines.filter((line) => line.trim() !== '');
  const wanted = Math.max(Math.min(fewest, written.length), written.length * share);
  return candidates
    .map((format) => ({ format, count: countOf(format, written) }))
    .filter(({ count }) => count > 0 && count >= wanted)
    .sort((a, b) => b.count - a.count)
    .map(({ format }) => format);
};

const nothingKnown: LineSetting = { platform: 'unknown', topics: [], vendors: [], formats: [] };

const countOf = ({ read }: LogFormat, lines: readonly string[]): number =>
  lines.filter((line) => read(line, nothingKnown) !== undefined).length;
