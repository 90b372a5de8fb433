import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { languageIdOfPath } from '../../../../server/src/syntax/languages';
import { faultsIn } from '../grammars';
import type { Bench, Directory, Outcome } from '../program';

/** Where no compiler can be had, the grammar reads the text. */
const readable = async (directories: readonly Directory[]): Promise<readonly Outcome[]> =>
  Promise.all(
    directories.map(async ({ path: directory }) => {
      const names = await readdir(directory);
      const faults = await Promise.all(names.map((name) => faultsOf(path.join(directory, name))));
      const wrong = names.filter((_, at) => faults[at] !== 0);
      return wrong.length === 0 ? { output: '' } : { errors: `cannot be read: ${wrong.join(', ')}` };
    }),
  );

const faultsOf = async (file: string): Promise<number> => {
  const faults = await faultsIn(await readFile(file, 'utf8'), languageIdOfPath(file) ?? '');
  if (faults === undefined) throw new Error(`There is no grammar to read ${file} with.`);
  return faults;
};

const families = [
  { catalog: 'emotiv-cortex', digits: '-32021' },
  { catalog: 'http', digits: '404' },
  { catalog: 'acme', digits: '7003' },
];

export const dart: Bench = {
  language: 'dart',
  file: 'main.dart',
  families,
  roles: {
    comparison: { role: 'comparison', declare: 'bool test(int code) => code == §;', main: 'print(test(%N));' },
    returned: { role: 'return', declare: 'int give() { return §; }', main: 'print(give());' },
    case: {
      role: 'caseLabel',
      declare: "String kind(int code) { switch (code) { case §: return 'it'; default: return 'other'; } }",
      main: 'print(kind(1));',
    },
    list: { role: 'element', main: 'print([1, §]);' },
    named: { role: 'property', declare: 'int f({int status = 0}) => status;', main: 'print(f(status: §));' },
  },
  situations: [
    { name: 'none' },
    { name: 'imported', head: "import 'dart:io';\n" },
    { name: 'prefixed', head: "import 'dart:io' as io;\n" },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'acme_error.dart': 'abstract class AcmeError {\n  static const int other = 5;\n}\n' },
    },
  ],
  provedBy: 'the grammar only',
  prove: readable,
  text: ({ head, declare, main }) => `${head}${declare}\n\nvoid main() {\n  ${main}\n}\n`,
};

export const swift: Bench = {
  language: 'swift',
  file: 'main.swift',
  families,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'func test(_ code: Int) -> Bool { return code == § }',
      main: 'print(test(%N))',
    },
    returned: { role: 'return', declare: 'func give() -> Int { return § }', main: 'print(give())' },
    case: {
      role: 'caseLabel',
      declare: 'func kind(_ code: Int) -> String { switch code { case §: return "it"; default: return "other" } }',
      main: 'print(kind(1))',
    },
    list: { role: 'element', main: 'print([1, §])' },
    narrow: {
      role: 'comparison',
      declare: 'func test(_ code: Int32) -> Bool { return code == § }',
      main: 'print(test(%N))',
    },
  },
  situations: [{ name: 'none' }, { name: 'imported', head: 'import Foundation\n' }],
  provedBy: 'the grammar only',
  prove: readable,
  text: ({ head, declare, main }) => `${head}${declare}\n\n${main}\n`,
};

export const powershell: Bench = {
  language: 'powershell',
  file: 'main.ps1',
  families,
  roles: {
    comparison: { role: 'comparison', declare: 'function Test-Code($code) { $code -eq § }', main: 'Test-Code %N' },
    returned: { role: 'return', declare: 'function Get-Code { return § }', main: 'Get-Code' },
    exit: { role: 'argument', main: 'exit §' },
    case: { role: 'caseLabel', main: 'switch ($code) {\n    § { "it" }\n    default { "other" }\n}' },
  },
  situations: [
    { name: 'none' },
    { name: 'parameters', head: 'param(\n    [int]$code = 1\n)\n\n' },
    { name: 'strict', head: '#Requires -Version 5.1\nSet-StrictMode -Version Latest\n\n' },
  ],
  provedBy: 'the grammar only',
  prove: readable,
  text: ({ head, declare, main }) => `${head}${declare}\n${main}\n`,
};
