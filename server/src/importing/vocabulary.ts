/** What a document whose columns are glued together teaches about its own words. All words in lower case. */
export type Vocabulary = {
  /** Words that stand by themselves somewhere, or are a part of a name. */
  readonly words: ReadonlySet<string>;
  /** Parts of names that are surely no beginning of a sentence. */
  readonly nameParts: ReadonlySet<string>;
  /** Two of them in a row, as {@link pairOf} writes them. */
  readonly namePairs: ReadonlySet<string>;
  /** Words in capitals, the longest first: `HTTP`, `IM`. */
  readonly acronyms: readonly string[];
  /** Words as written that hold capitals inside: `WebSocket`. */
  readonly compounds: ReadonlySet<string>;
};

/** Where a glued token can be taken apart by its capitals, as pieces: `Too`, `Short`, `Provided`. */
export const capitalPieces = (token: string): readonly string[] =>
  token
    .replace(/([a-z0-9])([A-Z])/g, '$1\u0000$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1\u0000$2')
    .replace(/([A-Za-z0-9])_(?=[A-Z])/g, '$1\u0000_')
    .split('\u0000');

/** The part of a word that a name can be: letters, digits, underscores. */
export const nameLike = (token: string): string => /^\w*/.exec(token)?.[0] ?? '';

/** A piece as a word of the vocabulary. */
export const partOf = (piece: string): string => piece.replace(/^_/, '').toLowerCase();

export const pairOf = (first: string, second: string): string => `${partOf(first)} ${partOf(second)}`;

/**
 * Learns from the glued tokens (name and first word of the sentence in one) and from all the rest of the document. The
 * last piece of a token may hold the end of a name and the beginning of a sentence, so it teaches nothing.
 */
export const learn = (gluedTokens: readonly string[], prose: readonly string[]): Vocabulary => {
  const names = gluedTokens.map((token) => capitalPieces(nameLike(token)).slice(0, -1));
  const nameParts = new Set(names.flat().map(partOf));
  const namePairs = names.flatMap((parts) => parts.slice(1).map((part, index) => pairOf(parts[index] ?? '', part)));
  const written = prose.flatMap((text) => text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []);
  return {
    words: new Set([
      ...nameParts,
      ...written.flatMap((word) => [word.toLowerCase(), ...capitalPieces(word).map((piece) => piece.toLowerCase())]),
    ]),
    nameParts,
    namePairs: new Set(namePairs),
    acronyms: [...new Set(written.filter((word) => /^[A-Z][A-Z0-9]+$/.test(word)))].sort((a, b) => b.length - a.length),
    compounds: new Set(written.filter((word) => capitalPieces(word).length > 1)),
  };
};

/** Known as it stands, or an identifier or compound of known parts: `client_id`, `filename`. */
export const isKnown = (word: string, { words }: Vocabulary): boolean => {
  const lower = word.toLowerCase();
  if (words.has(lower)) return true;
  if (lower.includes('_')) return lower.split('_').every((part) => words.has(part));
  return splitsInTwo(lower, words);
};

/** Shorter parts than this are found in any word. */
const leastPart = 3;

const splitsInTwo = (word: string, words: ReadonlySet<string>): boolean => {
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  }
  return false;
};
