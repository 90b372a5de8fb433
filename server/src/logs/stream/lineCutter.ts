import type { LineFilter } from '../automaton/lineFilter';

/** A line that a filter let through. The bytes are only valid until the call returns. */
export type CutLine = {
  readonly bytes: Uint8Array;
  /** 0-based. */
  readonly number: number;
};

/** Takes a log in chunks of any size and gives on the lines that are worth reading. */
export type LineCutter = {
  readonly write: (chunk: Uint8Array) => void;
  /** The last line may lack its line feed. */
  readonly end: () => void;
  /** Lines seen so far; the one being read counts once it has a byte. */
  readonly lines: () => number;
  /** Numbers of the lines of which only the beginning was kept, from 0; the first hundred. */
  readonly overlong: () => readonly number[];
};

/** What of one line is kept while its end is awaited; of longer lines the rest is passed over. */
const longestLine = 256 * 1024;
const mostNoted = 100;
const lineFeed = 10;

/** `filterNow` is asked after each line that was given on; without a filter every line is given on. */
export const createLineCutter = (
  filterNow: () => LineFilter | undefined,
  onLine: (line: CutLine) => void,
): LineCutter => {
  let pending = new Uint8Array(0);
  let number = 0;
  const overlong: number[] = [];
  const noteLength = (length: number): void => {
    if (length > longestLine && overlong.at(-1) !== number && overlong.length < mostNoted) overlong.push(number);
  };
  const wholeLines = (bytes: Uint8Array, from: number, to: number): void => {
    let at = from;
    while (at < to) {
      const filter = filterNow();
      const hit = filter ? filter.next(bytes, { from: at, to }) : { start: at, at, feeds: 0 };
      number += hit.feeds;
      if (hit.at >= to) return;
      const end = endOfLine(bytes, hit.at, to);
      onLine({ bytes: bytes.subarray(hit.start, end), number });
      if (end < to) number++;
      at = end + 1;
    }
  };
  const write = (chunk: Uint8Array): void => {
    const firstFeed = chunk.indexOf(lineFeed);
    noteLength(pending.length + (firstFeed < 0 ? chunk.length : firstFeed));
    if (firstFeed < 0) {
      pending = joined(pending, chunk);
      return;
    }
    const from = pending.length > 0 ? firstFeed + 1 : 0;
    if (from > 0) {
      const line = joined(pending, chunk.subarray(0, from));
      const feed = line[line.length - 1] === lineFeed ? 0 : 1;
      wholeLines(line, 0, line.length);
      number += feed;
    }
    const to = chunk.lastIndexOf(lineFeed) + 1;
    wholeLines(chunk, from, to);
    pending = joined(new Uint8Array(0), chunk.subarray(to));
  };
  const end = (): void => {
    wholeLines(pending, 0, pending.length);
    if (pending.length > 0) number++;
    pending = new Uint8Array(0);
  };
  return { write, end, lines: () => number + (pending.length > 0 ? 1 : 0), overlong: () => overlong };
};

const endOfLine = (bytes: Uint8Array, from: number, to: number): number => {
  const feed = bytes.indexOf(lineFeed, from);
  return feed < 0 || feed > to ? to : feed;
};

/** A copy: chunks are reused by those who read files. Cut at the longest line that is kept. */
const joined = (before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> => {
  const length = Math.min(before.length + after.length, longestLine);
  const whole = new Uint8Array(length);
  whole.set(before.subarray(0, length));
  whole.set(after.subarray(0, Math.max(0, length - before.length)), before.length);
  return whole;
};
