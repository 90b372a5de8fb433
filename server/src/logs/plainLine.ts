/** One line without its colours. Offsets into `text` become offsets into the document by {@link sourceOffset}. */
export type PlainLine = {
  readonly text: string;
  /** Where the line starts in the document. */
  readonly start: number;
  /** Where the line ends in the document, line break excluded. */
  readonly end: number;
  /** Escape sequences that were taken out, in order: position in `text`, and units removed up to there. */
  readonly removed: readonly { readonly at: number; readonly units: number }[];
};

const escape = String.fromCharCode(27);

/** CSI sequences (colours, erasing) and OSC sequences (titles, hyperlinks) of terminals. */
const escapeSequence = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${escape}]*(?:\\u0007|${escape}\\\\)?)`,
  'g',
);

export const plainLine = (source: string, start: number, end: number): PlainLine => {
  const raw = source.slice(start, end);
  return raw.includes(escape) ? withoutEscapes(raw, start, end) : { text: raw, start, end, removed: [] };
};

/** The document offset of a unit of `line.text`. */
export const sourceOffset = (line: PlainLine, at: number): number => {
  const before = line.removed.findLast((cut) => cut.at <= at);
  return line.start + at + (before?.units ?? 0);
};

/** The document offset right behind the unit before `at`: an escape that stands there stays outside. */
export const sourceEnd = (line: PlainLine, at: number): number =>
  at === 0 ? line.start : sourceOffset(line, at - 1) + 1;

const withoutEscapes = (raw: string, start: number, end: number): PlainLine => {
  const removed: { at: number; units: number }[] = [];
  const pieces: string[] = [];
  let from = 0;
  let units = 0;
  for (const found of raw.matchAll(escapeSequence)) {
    pieces.push(raw.slice(from, found.index));
    units += found[0].length;
    removed.push({ at: found.index + found[0].length - units, units });
    from = found.index + found[0].length;
  }
  pieces.push(raw.slice(from));
  return { text: pieces.join(''), start, end, removed };
};
