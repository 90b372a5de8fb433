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
  for (const { name, run } of checks) {
    const started = Date.now();
    const problem = await problemOf(run);
    const milliseconds = Date.now() - started;
    yield { name, milliseconds, ...(problem === undefined ? {} : { problem }) };
  }
}

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
