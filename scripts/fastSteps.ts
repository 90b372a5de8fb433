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

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

const unitTests = (...choice: readonly string[]): Step => ({
  ...tool('unit tests', 'vitest', 'run', ...reporters, ...choice),
  counts: { file: unitReport, read: readVitest },
});

const lint = tool('lint', 'eslint', '.', '--cache', '--cache-location', 'build/eslint/');

const quickSteps: readonly Step[] = [
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

/** Everything that needs no editor, the slowest first. */
export const fastSteps: readonly Step[] = [lint, unitTests(), ...quickSteps];

/** The same without the few tests that take most of the time: compilers, packages, long texts. */
export const checkSteps: readonly Step[] = [lint, unitTests('--exclude', '**/*.slow.test.ts'), ...quickSteps];
