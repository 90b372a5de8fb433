import { spawnSync } from 'node:child_process';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { applyFix, type Applied } from './harness/apply';
import { typescript } from './harness/benches/ecma';
import { python } from './harness/benches/scripts';
import { programsOf, type Bench, type Program } from './harness/program';
import { faultsIn } from './harness/grammars';

/** `npm run fixes` runs the programs, too, and those of the other languages. */
const fixedPrograms = async (bench: Bench, situations: readonly string[]) => {
  const chosen = { ...bench, situations: bench.situations.filter(({ name }) => situations.includes(name)) };
  const fixed: { readonly program: Program; readonly applied: Applied }[] = [];
  for (const program of programsOf(chosen)) fixed.push({ program, applied: await applyFix(program) });
  return fixed;
};

test('TypeScript compiles under --strict after every fix', async () => {
  const texts = new Map<string, string>();
  for (const { program, applied } of await fixedPrograms(typescript, ['none', 'library', 'module', 'enum', 'taken'])) {
    expect(applied).toMatchObject({ changed: true, again: false, undone: true });
    for (const [name, text] of Object.entries(applied.files)) texts.set(`/programs/${program.name}/${name}`, text);
  }
  expect(errorsIn(texts)).toEqual([]);
});

/** Reads the texts from memory and only the compiler's own libraries from disk. */
const errorsIn = (texts: ReadonlyMap<string, string>): readonly string[] => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const all = new Map([
    ...texts,
    ['/programs/console.d.ts', 'declare const console: { log(...values: unknown[]): void };'],
  ]);
  const program = ts.createProgram(
    [...all.keys()].filter((name) => /\/(?:main|console\.d)\.ts$/.test(name)),
    options,
    {
      ...host,
      readFile: (name) => all.get(name) ?? host.readFile(name),
      fileExists: (name) => all.has(name) || (!name.startsWith('/programs/') && host.fileExists(name)),
      directoryExists: (name) => name.startsWith('/programs') || ts.sys.directoryExists(name),
      getSourceFile: (name, version) => {
        const text = all.get(name) ?? host.readFile(name);
        return text === undefined ? undefined : ts.createSourceFile(name, text, version);
      },
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(path.dirname(path.dirname(file?.fileName ?? '')))}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
};

test('Python parses after every fix', async () => {
  const fixed = await fixedPrograms(python, ['none', 'docstring', 'extended', 'taken', 'module']);
  const texts = fixed.flatMap(({ applied }) => Object.values(applied.files));
  const faults = await Promise.all(texts.map((text) => faultsIn(text, 'python')));
  expect(faults.every((count) => count === 0)).toBe(true);
  expect(pythonErrors(texts)).toBe('');
});

/** Python's own word where it is installed; without it the grammar has spoken. */
const pythonErrors = (texts: readonly string[]): string => {
  const check = 'import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)';
  const { error, stderr } = spawnSync('python3', ['-c', check], { input: JSON.stringify(texts), encoding: 'utf8' });
  return error === undefined ? stderr : '';
};
