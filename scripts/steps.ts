import { readFileSync, rmSync } from 'node:fs';
import { runToEnd } from './processes';

/** One command of the checks. */
export type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the step leaves what it has counted; without it the step itself is one check. */
  readonly counts?: { readonly file: string; readonly read: (report: unknown) => Tally };
};

export type Tally = { readonly passed: number; readonly failed: number };

export const noChecks: Tally = { passed: 0, failed: 0 };

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Runs the steps, as many at a time as `lanes`; each prints its output when it ends, in full only if it failed. */
export const runSteps = async (steps: readonly Step[], lanes: number): Promise<Tally> => {
  const waiting = [...steps];
  const lane = async (): Promise<Tally> => {
    const step = waiting.shift();
    return step === undefined ? noChecks : add(await runStep(step), await lane());
  };
  const tallies = await Promise.all(Array.from({ length: lanes }, lane));
  return tallies.reduce(add, noChecks);
};

const runStep = async (step: Step): Promise<Tally> => {
  const started = Date.now();
  if (step.counts !== undefined) rmSync(step.counts.file, { force: true });
  const [program = '', ...args] = step.command;
  const { status, output } = await runToEnd(program, args);
  const tally = tallyOf(step, status);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(output.trimEnd());
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${countWords(step, tally)})`);
  return tally;
};

/** A step that failed without a failed check of its own, by a crash say, counts as one. */
const tallyOf = ({ counts }: Step, status: number): Tally => {
  const counted = counts === undefined ? undefined : readCounts(counts);
  if (counted === undefined)
    return status === 0 && counts === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return status === 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
};

const readCounts = ({ file, read }: NonNullable<Step['counts']>): Tally | undefined => {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

const countWords = ({ counts }: Step, { passed, failed }: Tally): string =>
  counts === undefined ? '' : `, ${passed} passed, ${failed} failed`;
