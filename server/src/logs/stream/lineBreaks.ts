import type { Transcoder } from '../encoding';

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Makes a line feed of each carriage return that ends a line by itself, as editors count lines. A return at the end of a
 * chunk is kept back until what follows is known.
 */
export const createBreakMender = (): Transcoder => {
  let isKeptBack = false;
  return (chunk) => {
    if (chunk.length === 0) return chunk;
    const wasKeptBack = isKeptBack;
    isKeptBack = chunk[chunk.length - 1] === carriageReturn;
    const rest = mended(isKeptBack ? chunk.subarray(0, -1) : chunk);
    return wasKeptBack ? joined(chunk[0] === lineFeed ? carriageReturn : lineFeed, rest) : rest;
  };
};

const joined = (first: number, rest: Uint8Array): Uint8Array => {
  const all = new Uint8Array(rest.length + 1);
  all[0] = first;
  all.set(rest, 1);
  return all;
};

/** The same bytes where there is nothing to mend: they belong to the reader of the file. */
const mended = (bytes: Uint8Array): Uint8Array => {
  let copy: Uint8Array | undefined;
  for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1)) {
    if (bytes[at + 1] === lineFeed) continue;
    copy ??= bytes.slice();
    copy[at] = lineFeed;
  }
  return copy ?? bytes;
};
