import { failurePatterns } from './failurePatterns';
import { foundState, lineState, machineOf, unknownState, type Machine } from './machine';

/** A stretch of bytes: whole lines, but for the last, which may lack its line feed at the end of a log. */
export type Stretch = { readonly from: number; readonly to: number };

/** A line that is worth reading. */
export type LineHit = {
  /** Where the line starts. */
  readonly start: number;
  /** The byte at which it was known; the line's end or before. */
  readonly at: number;
  /** Line feeds in front of the line, counted from the start of the stretch. */
  readonly feeds: number;
};

/** Tells in one pass over the bytes which lines could hold a failure code. */
export type LineFilter = {
  /** The first such line of the stretch; where there is none, `at` is its end. */
  readonly next: (bytes: Uint8Array, stretch: Stretch) => LineHit;
  /** The same for text; offsets are UTF-16 units, and no line feeds are counted. */
  readonly nextInText: (text: string, stretch: Stretch) => number;
};

/** For the prefixes and the messages of catalogs. */
export const createLineFilter = (prefixes: readonly string[], messages: readonly string[]): LineFilter => {
  const machine = machineOf(failurePatterns(prefixes, messages));
  return {
    next: (bytes, stretch) => firstFound(machine, bytes, stretch),
    nextInText: (text, stretch) => firstFoundInText(machine, text, stretch),
  };
};

/** All states that need a thought are at the low end: most bytes cost one look into the table and one comparison. */
const firstFound = ({ table, learn }: Machine, bytes: Uint8Array, { from, to }: Stretch): LineHit => {
  let state = lineState;
  let start = from;
  let feeds = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    const before = state;
    state = table[(before << 8) | byte] ?? unknownState;
    if (state > lineState) continue;
    if (state === unknownState) state = learn(before, byte);
    if (state === foundState) return { start, at, feeds };
    if (state === lineState) {
      start = at + 1;
      feeds++;
    }
  }
  return { start, at: to, feeds };
};

/** What the patterns make of characters that Latin-1 has not: the same as of its last letter. */
const otherLetter = 255;

/** A loop of its own: one that could read both would be slow for both. */
const firstFoundInText = ({ table, learn }: Machine, text: string, { from, to }: Stretch): number => {
  let state = lineState;
  for (let at = from; at < to; at++) {
    const unit = Math.min(text.charCodeAt(at), otherLetter);
    const before = state;
    state = table[(before << 8) | unit] ?? unknownState;
    if (state === unknownState) state = learn(before, unit);
    if (state === foundState) return at;
  }
  return to;
};
