/** `npm run bench [-- PART…]`: how long a person waits, and how much memory it costs, beside the goals and what else there is. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bigSource } from './bigSource';
import { catalogs } from './catalogs';
import { lintMagicNumbers } from './eslintMagicNumbers';
import { logs } from './logs';
import { median, print, quantile, repeated, say, timed } from './measure';
import { codeCache, startServerProcess, type ServerProcess } from './serverProcess';

const run = promisify(execFile);
const megabyte = 1_000_000;
const lines = 10_000;
const starts = 15;
const text = bigSource(lines);

/** The first session after an installation; the next ones run from the code that it has compiled. */
const firstSession = async (): Promise<void> => {
  rmSync(codeCache, { recursive: true, force: true });
  const before = performance.now();
  const server = await startServerProcess();
  print({ what: 'spawn → initialize, first time ever', value: performance.now() - before, unit: 'ms' });
  const opened = await timeToDiagnose(server, 'file:///bench/first.ts', text);
  print({ what: `open → diagnostics, ${lines} lines, first time ever`, value: opened, unit: 'ms' });
  await server.end();
};

const start = async (): Promise<void> => {
  const bare = median(await repeated(starts, () => run(process.execPath, ['-e', '0'])));
  const samples: number[] = [];
  for (let turn = 0; turn < starts; turn++) samples.push(await timeToInitialize());
  print({ what: 'spawn → bare node has ended', value: bare, unit: 'ms' });
  print({
    what: 'spawn → initialize is answered, beyond bare node',
    value: median(samples) - bare,
    unit: 'ms',
    goal: 60,
  });
};

const timeToInitialize = async (): Promise<number> => {
  const before = performance.now();
  const server = await startServerProcess();
  const answered = performance.now();
  await server.end();
  return answered - before;
};

const edit = async (): Promise<void> => {
  if (!existsSync(codeCache)) await firstSession();
  const server = await startServerProcess();
  const [first, second] = ['file:///bench/first.ts', 'file:///bench/second.ts'];
  const cold = await timeToDiagnose(server, first, bigSource(20));
  print({ what: 'first file: catalogs and grammar loaded', value: cold, unit: 'ms' });
  // The grammar's compiler leaves much behind, for a moment.
  await pause(1500);
  printMemory(server, 'server, one grammar, a small file open', 90);
  const opened = await timeToDiagnose(server, second, text);
  print({ what: `open → diagnostics, ${lines} lines, first such file`, value: opened, unit: 'ms', goal: 150 });
  const middle = { line: lines / 2, character: 0 };
  const keys = await repeated(60, async (turn) => {
    await server.type(second, turn + 2, middle, turn % 2 === 0 ? ' ' : 'x;');
    await server.diagnose(second);
  });
  print({ what: 'keystroke → diagnostics there, p50', value: median(keys), unit: 'ms', goal: 12 });
  print({ what: 'keystroke → diagnostics there, p95', value: quantile(keys, 0.95), unit: 'ms' });
  const hovers = await repeated(200, (turn) => server.hover(second, { line: 3 + turn * 19, character: 35 }));
  print({ what: 'hover, p95', value: quantile(hovers, 0.95), unit: 'ms', goal: 5 });
  printMemory(server, `server, after ${keys.length} edits in ${lines} lines`);
  const others: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    // Who opens a file has looked at the last one for a moment.
    await pause(1000);
    others.push(await timeToDiagnose(server, `file:///bench/other${turn}.ts`, bigSource(lines + turn * 20)));
  }
  print({ what: `open → diagnostics, ${lines} lines, other files, p50`, value: median(others), unit: 'ms', goal: 150 });
  await server.end();
};

const timeToDiagnose = (server: ServerProcess, uri: string, source: string): Promise<number> =>
  timed(async () => {
    await server.open(uri, 'typescript', source);
    await server.diagnose(uri);
  });

const printMemory = (server: ServerProcess, what: string, goal?: number): void => {
  const memory = server.memory();
  if (memory === undefined) return;
  print({ what, value: memory / megabyte, unit: 'MB', ...(goal === undefined ? {} : { goal }) });
};

const packageSize = (): void => {
  const file = 'error-code-insight.vsix';
  if (existsSync(file)) print({ what: 'VSIX', value: statSync(file).size / megabyte, unit: 'MB', goal: 4 });
  else say('VSIX: not built (npm run package).');
};

const others = async (): Promise<void> => {
  const { found, milliseconds } = await lintMagicNumbers(text);
  print({ what: `instead: ESLint no-magic-numbers (${found} reports)`, value: milliseconds, unit: 'ms' });
};

const parts: Readonly<Record<string, () => unknown>> = {
  first: firstSession,
  start,
  edit,
  logs,
  catalogs,
  others,
  package: packageSize,
};

/** Those named after `--`, else all. */
const chosen = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await part();
