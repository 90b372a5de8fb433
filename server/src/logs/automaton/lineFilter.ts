import { failurePatterns } from './failurePatterns';
import { foundState, type Machine, machineOf, startState } from './machine';

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
};

export const createLineFilter = (prefixes: readonly string[]): LineFilter => {
  const { cued, beside } = failurePatterns(prefixes);
  const first = machineOf(cued);
  const second = machineOf(beside);
  return { next: (bytes, stretch) => firstFound(first, second, bytes, stretch) };
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
