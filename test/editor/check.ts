import { setTimeout as pause } from 'node:timers/promises';
import type { CheckResult } from '../../scripts/editor/report';

export type Check = { readonly name: string; readonly run: () => Promise<void> };

/** Asks again and again until there is an answer; providers answer empty while the server starts. */
export const until = async <T>(
  what: string,
  probe: () => Promise<T | undefined> | T | undefined,
  longestWait = 10_000,
): Promise<T> => {
  const end = Date.now() + longestWait;
  while (Date.now() < end) {
    const found = await probe();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
};

/** Runs one after the other and tells of each; what fails does not stop the rest. */
export async function* runChecks(checks: readonly Check[]): AsyncGenerator<CheckResult> {
  for (const { name, run } of checks) yield await runCheck({ name, run: () => inTime(run) });
}

export const runCheck = async ({ name, run }: Check): Promise<CheckResult> => {
  const started = Date.now();
  const problem = await problemOf(run);
  const milliseconds = Date.now() - started;
  return { name, milliseconds, ...(problem === undefined ? {} : { problem }) };
};

const longestCheck = 90_000;

/** What waits for something that never comes must not keep the others from running. */
const inTime = async (run: Check['run']): Promise<void> => {
  const waiting = new AbortController();
  const tooLong = pause(longestCheck, undefined, { signal: waiting.signal }).then(() => {
    throw new Error(`Not at its end after ${longestCheck} ms.`);
  });
  try {
    await Promise.race([run(), tooLong]);
  } finally {
    waiting.abort();
    tooLong.catch(() => undefined);
  }
};

/** A result as a line to print. */
export const resultLine = ({ name, milliseconds, problem }: CheckResult): string =>
  problem === undefined ? `ok     ${name} (${milliseconds} ms)` : `FAILED ${name} (${milliseconds} ms)\n${problem}`;

const problemOf = async (run: Check['run']): Promise<string | undefined> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};
