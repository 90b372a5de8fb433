import { performance } from 'node:perf_hooks';

/** Milliseconds that something takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The value below which the given share of the samples lies. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Runs work one after another and keeps the times. */
export const repeated = async (times: number, work: (turn: number) => unknown): Promise<readonly number[]> => {
  const samples: number[] = [];
  for (let turn = 0; turn < times; turn++) samples.push(await timed(() => work(turn)));
  return samples;
};

/** One line of the report; `goal` in the same unit. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  readonly goal?: number;
};

export const print = ({ what, value, unit, goal }: Figure): void => {
  const judged = goal === undefined ? '' : `   goal ≤ ${goal} ${unit}   ${value <= goal ? 'reached' : 'MISSED'}`;
  say(`${what.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit}${judged}`);
};

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
