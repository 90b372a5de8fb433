import { failurePatterns } from './failurePatterns';
import { foundState, type Machine, machineOf, startState } from './machine';

/** Tells in one pass over the bytes which lines could hold a failure code. */
export type LineFilter = {
  /**
   * The offset of the byte at which a line is known to be worth reading; `to` when none is. `from` is the start of a
   * line, `to` lies right behind a line feed or at the end of the log.
   */
  readonly nextHit: (bytes: Uint8Array, from: number, to: number) => number;
};

export const createLineFilter = (prefixes: readonly string[]): LineFilter => {
  const { cued, beside } = failurePatterns(prefixes);
  const first = machineOf(cued);
  const second = machineOf(beside);
  return { nextHit: (bytes, from, to) => firstFound(first, second, bytes, { from, to }) };
};

type Stretch = { readonly from: number; readonly to: number };

/** Two machines side by side: one for all patterns would need too many states, and the time goes with their number. */
const firstFound = ({ next: a }: Machine, { next: b }: Machine, bytes: Uint8Array, { from, to }: Stretch): number => {
  let inA = startState;
  let inB = startState;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    inA = a[(inA << 8) | byte] ?? startState;
    inB = b[(inB << 8) | byte] ?? startState;
    if (inA === foundState || inB === foundState) return at;
  }
  return to;
};
