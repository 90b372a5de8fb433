import { cueRows, otherMeanings } from './cueTable';
import type { Family } from './families';

/** What words in front of a number say about it. */
export type Cue = {
  /** Families they can mean, most likely first; the value picks. */
  readonly families: readonly Family[];
  /** 0…1: how often a number behind these words is a code. */
  readonly trust: number;
  /** A number that fits none of the families may still be a code of some vendor. */
  readonly open: boolean;
  /** Only where `=`, a colon, a bracket or a quote stands between. */
  readonly tight: boolean;
};

export type NamedCue = { readonly cue: Cue; readonly phrase: string };

/** The cue of the longest phrase that the words end in. */
export const cueOf = (words: readonly string[]): NamedCue | undefined => {
  for (let count = Math.min(longestPhrase, words.length); count > 0; count--) {
    const phrase = words.slice(-count).join(' ');
    if (!cueByPhrase.has(phrase)) continue;
    const cue = cueByPhrase.get(phrase);
    return cue && { cue, phrase };
  }
  return undefined;
};

/** Can a cue end in this word? Cheaper than to look a phrase up. */
export const isCueEnd = (word: string): boolean => lastWords.has(word);

const longestPhrase = 4;

const phrasesOf = (cell: string): readonly string[] => cell.split('|').map((phrase) => phrase.trim());

/** Undefined: the phrase ends in a cue word and means something else. */
const cueByPhrase: ReadonlyMap<string, Cue | undefined> = new Map([
  ...cueRows.flatMap(({ families, trust, phrases, open = false, tight = false }) =>
    phrasesOf(phrases).map((phrase): [string, Cue] => [phrase, { families, trust, open, tight }]),
  ),
  ...phrasesOf(otherMeanings).map((phrase): [string, undefined] => [phrase, undefined]),
]);

const lastWords: ReadonlySet<string> = new Set(
  [...cueByPhrase.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
