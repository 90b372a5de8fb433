import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mutate } from './mutate';
import { applyFix, type Applied } from './apply';
import { benches } from './benches';
import { missingTool, run } from './tools';
import { programsOf, type Bench, type Outcome, type Program } from './program';

type Judged = {
  readonly program: Program;
  readonly applied: Applied;
  readonly before: Outcome | undefined;
  readonly after: Outcome | undefined;
};

/** `npm run fixes [LANGUAGE…]`: programs of those languages; without one all of them, and then the real files. */
const main = async (wanted: readonly string[]): Promise<number> => {
  const chosen = benches.filter(({ language }) => wanted.length === 0 || wanted.includes(language));
  await run(process.execPath, ['esbuild.mjs'], '.');
  let failures = 0;
  for (const bench of chosen) failures += await proveBench(bench);
  if (wanted.length === 0 || wanted.includes('files')) failures += await mutate('.cache/accuracy/source', 10_000);
  return failures === 0 ? 0 : 1;
};

const proveBench = async (bench: Bench): Promise<number> => {
  const started = Date.now();
  const missing = bench.needs === undefined ? undefined : await missingTool(bench.needs);
  if (missing !== undefined) return unproved(bench, missing);
  const programs = programsOf(bench);
  const root = path.join(tmpdir(), 'error-code-insight-fixes', bench.language);
  await rm(root, { recursive: true, force: true });
  const applied: { readonly program: Program; readonly applied: Applied }[] = [];
  for (const program of programs) applied.push({ program, applied: await applyFix(program) });
  const changed = applied.filter((each) => each.applied.changed);
  const before = await proveIn(
    path.join(root, 'before'),
    bench,
    changed.map(({ program }) => [program, { [program.file]: program.text, ...program.files }]),
  );
  const after = await proveIn(
    path.join(root, 'after'),
    bench,
    changed.map(({ program, applied: { files } }) => [program, files]),
  );
  const judged = changed.map((each, at): Judged => ({ ...each, before: before[at], after: after[at] }));
  const failed = judged.flatMap((each) => faultOf(each).map((fault) => `  ${each.program.name}: ${fault}`));
  const refused = applied.filter((each) => !each.applied.changed);
  print(
    `${bench.language}: ${programs.length} programs, ${changed.length} fixed, ${failed.length} faults, by ${bench.provedBy} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  for (const line of failed) print(line);
  const reasons = new Map<string, string[]>();
  for (const {
    program,
    applied: { why },
  } of refused)
    reasons.set(why ?? '', [...(reasons.get(why ?? '') ?? []), program.name]);
  for (const [why, names] of reasons) print(`  not offered in ${names.length} (${names[0]}, …): ${why}`);
  return failed.length;
};

/** Said, not hidden; and no failure of the fixes. */
const unproved = ({ language }: Bench, why: string): number => {
  print(`${language}: NOT PROVED: ${why}`);
  return 0;
};

const proveIn = async (
  root: string,
  bench: Bench,
  programs: readonly (readonly [Program, Readonly<Record<string, string>>])[],
): Promise<readonly Outcome[]> => {
  const directories = programs.map(([{ name }]) => ({ path: path.join(root, name), name }));
  for (const [at, [, files]] of programs.entries()) await writeFiles(directories[at]?.path ?? root, files);
  return bench.prove(directories);
};

const writeFiles = async (directory: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), text);
  }
};

const faultOf = ({ applied, before, after }: Judged): readonly string[] => {
  if (before === undefined || 'errors' in before)
    return [`the program itself is wrong: ${shortened(before?.errors ?? 'not run')}`];
  if (after === undefined || 'errors' in after) return [`does not compile: ${shortened(after?.errors ?? 'not run')}`];
  return [
    ...(before.output === after.output
      ? []
      : [`prints ${shortened(after.output)} in place of ${shortened(before.output)}`]),
    ...(applied.again ? ['a second application would change it again'] : []),
    ...(applied.undone ? [] : ['undo does not give the bytes back']),
  ];
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const shortened = (text: string): string => text.trim().split('\n').slice(0, 6).join(' | ').slice(0, 500);

process.exitCode = await main(process.argv.slice(2));
