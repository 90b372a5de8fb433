import path from 'node:path';
import type { Step, Tally } from './steps';

const tool = (name: string, program: string, ...args: readonly string[]): Step => ({
  name,
  command: [path.join('node_modules', '.bin', program), ...args],
});

/** What vitest's JSON report says. */
const readVitest = (report: unknown): Tally => ({
  passed: numberAt(report, 'numPassedTests'),
  failed: numberAt(report, 'numFailedTests'),
});

const numberAt = (report: unknown, key: string): number => {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof value !== 'number') throw new Error(`The report has no ${key}.`);
  return value;
};

const unitReport = 'build/unit.json';

/** Everything that needs no editor, the slowest first. */
export const fastSteps: readonly Step[] = [
  tool('lint', 'eslint', '.', '--cache', '--cache-location', 'build/eslint/'),
  {
    ...tool('unit tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    counts: { file: unitReport, read: readVitest },
  },
  tool('types', 'tsc', '-b'),
  tool('examples', 'tsc', '-p', 'examples'),
  tool(
    'layers',
    'depcruise',
    'client/src',
    'server/src',
    'shared/src',
    'scripts',
    'test',
    '--config',
    '.dependency-cruiser.cjs',
  ),
  tool('unused code', 'knip'),
  tool('formatting', 'prettier', '--check', '--cache', '--cache-location', 'build/prettier.cache', '.'),
  { name: 'generated parts', command: [process.execPath, 'scripts/run.mjs', 'scripts/generate.ts', '--check'] },
];
