import { failurePatterns } from './failurePatterns';
import { completed, foundState, type Machine, machineInSteps, startState } from './machine';

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

export const createLineFilter = (prefixes: readonly string[]): LineFilter => completed(lineFilterInSteps(prefixes));

/** The same for those who must do other things between: each step takes a few milliseconds. */
export const lineFilterInSteps = function* (prefixes: readonly string[]): Generator<undefined, LineFilter> {
  const { cued, beside } = failurePatterns(prefixes);
  const first = yield* machineInSteps(cued);
  const second = yield* machineInSteps(beside);
  return {
    next: (bytes, stretch) => firstFound(first, second, bytes, stretch),
    nextInText: (text, stretch) => firstFoundInText(first, second, text, stretch),
  };
};

const lineFeed = 10;

/** Two machines side by side: one for all patterns would need too many states, and the time goes with their number. */
const firstFound = ({ next: a }: Machine, { next: b }: Machine, bytes: Uint8Array, { from, to }: Stretch): LineHit => {
  let inA = startState;
  let inB = startState;
  let start = from;
  let feeds = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    inA = a[(inA << 8) | byte] ?? startState;
    inB = b[(inB << 8) | byte] ?? startState;
    if (inA === foundState || inB === foundState) return { start, at, feeds };
    if (byte === lineFeed) {
      start = at + 1;
      feeds++;
    }
  }
  return { start, at: to, feeds };
};

/** What the patterns make of characters that Latin-1 has not: the same as of its last letter. */
const otherLetter = 255;

/** A loop of its own: one that could read both would be slow for both. */
const firstFoundInText = ({ next: a }: Machine, { next: b }: Machine, text: string, { from, to }: Stretch): number => {
  let inA = startState;
  let inB = startState;
  for (let at = from; at < to; at++) {
    const unit = Math.min(text.charCodeAt(at), otherLetter);
    inA = a[(inA << 8) | unit] ?? startState;
    inB = b[(inB << 8) | unit] ?? startState;
    if (inA === foundState || inB === foundState) return at;
  }
  return to;
};
