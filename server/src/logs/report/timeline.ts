import type { Timeline } from '../../../../shared/src/report/logReport';

const mostBuckets = 120;
const narrowest = 1000;

/** Counts moments in any order; buckets widen as the span grows, so memory does not. */
export type Tally = { readonly add: (time: number) => void; readonly timeline: () => Timeline | undefined };

export const createTally = (): Tally => {
  let width = narrowest;
  let counts = new Map<number, number>();
  const bounds = (): { readonly low: number; readonly high: number } => {
    const buckets = [...counts.keys()];
    return { low: Math.min(...buckets), high: Math.max(...buckets) };
  };
  const widen = (): void => {
    const wider = new Map<number, number>();
    for (const [bucket, count] of counts)
      wider.set(Math.floor(bucket / 2), (wider.get(Math.floor(bucket / 2)) ?? 0) + count);
    width *= 2;
    counts = wider;
  };
  const add = (time: number): void => {
    const bucket = Math.floor(time / width);
    const known = counts.get(bucket);
    counts.set(bucket, (known ?? 0) + 1);
    if (known === undefined) while (bounds().high - bounds().low >= mostBuckets) widen();
  };
  const timeline = (): Timeline | undefined => {
    if (counts.size === 0) return undefined;
    const { low, high } = bounds();
    return {
      from: low * width,
      width,
      counts: Array.from({ length: high - low + 1 }, (_, index) => counts.get(low + index) ?? 0),
    };
  };
  return { add, timeline };
};
