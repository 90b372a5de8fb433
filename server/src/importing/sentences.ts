/** A full stop, a blank, and no abbreviation before: `layout.type` and `e.g. this` stay whole. */
const boundary = /(?<=(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|no|resp))\.)\s+(?=\S)/i;

/** The sentences of a text, each with its full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(boundary).filter((sentence) => sentence !== '');
