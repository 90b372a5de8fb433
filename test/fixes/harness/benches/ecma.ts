import path from 'node:path';
import ts from 'typescript';
import type { Bench, Directory, Family, Outcome, RoleText } from '../program';
import { inPairs, run } from '../tools';
import { interpreted } from './scripts';

const families: readonly Family[] = [
  { catalog: 'emotiv-cortex', digits: '-32021' },
  { catalog: 'http', digits: '404' },
  { catalog: 'acme', digits: '7003' },
];

const roles: Readonly<Record<string, RoleText>> = {
  comparison: {
    role: 'comparison',
    declare: 'const test = (code) => code ===§;',
    main: 'console.log(test(%N), test(1));',
  },
  argument: { role: 'argument', main: 'console.log(Number(§), Math.abs(§));' },
  returned: {
    role: 'return',
    declare: 'const give = () => { return§; };'.replace('return§', 'return §'),
    main: 'console.log(give());',
  },
  list: { role: 'element', main: 'console.log([1, §].includes(%N));' },
  case: {
    role: 'caseLabel',
    declare: 'const kind = (code) => { switch (code) { case§: return "it"; default: return "other"; } };'.replace(
      'case§',
      'case §',
    ),
    main: 'console.log(kind(%N), kind(1));',
  },
  property: { role: 'property', main: 'const answer = { status: §, other: 1 }; console.log(answer.status);' },
  default: { role: 'default', declare: 'const f = (code = §) => code;', main: 'console.log(f(), f(3));' },
  template: { role: 'other', main: 'console.log(`code ${§}`);' },
};

const positive: Readonly<Record<string, RoleText>> = {
  key: { role: 'mapKey', main: 'const texts = { 1: "one", §: "text" }; console.log(texts[%N]);' },
  map: { role: 'mapKey', main: 'console.log(new Map([[§, "text"], [1, "one"]]).get(%N));' },
};

const withRoles = (list: readonly Family[], own: Readonly<Record<string, RoleText>>): readonly Family[] =>
  list.map((family) =>
    family.digits.startsWith('-') ? { ...family, roles: Object.keys(own).filter((name) => name !== 'key') } : family,
  );

/** TypeScript: every parameter has its type. */
const typed: Readonly<Record<string, RoleText>> = {
  ...Object.fromEntries(
    Object.entries({ ...roles, ...positive }).map(([name, role]) => [
      name,
      { ...role, ...(role.declare === undefined ? {} : { declare: role.declare.replace('(code)', '(code: number)') }) },
    ]),
  ),
  narrowing: {
    role: 'comparison',
    declare:
      'type Answer = { status: %N; text: string } | { status: 1; size: number };\nconst size = (answer: Answer): number => (answer.status === § ? answer.text.length : answer.size);',
    main: 'console.log(size({ status: 1, size: 3 }));',
  },
  literal: { role: 'argument', declare: 'const only = (code: %N): number => code;', main: 'console.log(only(§));' },
  variable: { role: 'declaration', main: 'let last = §; last = 5; console.log(last);' },
  field: {
    role: 'declaration',
    declare: 'class Held { code = §; set(code: number) { this.code = code; } }',
    main: 'console.log(new Held().code);',
  },
  set: {
    role: 'element',
    declare: 'const ask = (code: number): boolean => new Set([§, 1]).has(code);',
    main: 'console.log(ask(%N));',
  },
  changed: {
    role: 'property',
    main: 'const answer = { status: §, text: "" }; answer.status = 5; console.log(answer.status);',
  },
};

/** One program of the compiler for all: the libraries are read once. */
const compileAndRun = async (directories: readonly Directory[]): Promise<readonly Outcome[]> => {
  const root = path.dirname(directories[0]?.path ?? '/');
  const program = ts.createProgram(
    directories.map((directory) => path.join(directory.path, 'src/main.ts')),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      rootDir: root,
    },
  );
  const diagnostics = ts.getPreEmitDiagnostics(program);
  program.emit();
  return inPairs(directories, async (directory) => {
    const own = diagnostics.filter(({ file }) => file?.fileName.startsWith(`${directory.path}/`));
    if (own.length > 0)
      return { errors: own.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('\n') };
    const { status, stdout, stderr } = await run('node', ['src/main.js'], directory.path);
    return status === 0 ? { output: stdout } : { errors: stderr };
  });
};

export const typescript: Bench = {
  language: 'typescript',
  file: 'src/main.ts',
  families: withRoles(families, typed),
  roles: typed,
  situations: [
    { name: 'none' },
    {
      name: 'relative',
      head: "import { other } from './other';\nother();\n",
      files: { 'src/other.ts': 'export const other = (): void => undefined;\n' },
    },
    {
      name: 'library',
      catalogs: ['http'],
      dependencies: [{ ecosystem: 'npm', name: 'http-status-codes' }],
      files: {
        'node_modules/http-status-codes/index.d.ts': 'export declare enum StatusCodes { OK = 200, NOT_FOUND = 404 }\n',
        'node_modules/http-status-codes/index.js': 'exports.StatusCodes = { OK: 200, NOT_FOUND: 404 };\n',
      },
    },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'src/acmeError.ts': 'export const AcmeError = {\n  OTHER: 5\n} as const\n' },
    },
    {
      name: 'enum',
      catalogs: ['acme'],
      head: "import { Oops as Failure } from './oops';\nvoid Failure;\n",
      files: { 'src/oops.ts': 'export enum Oops { None = 7003 }\n' },
    },
    {
      name: 'taken',
      head: 'const CortexError = 1, HttpStatus = 2, AcmeError = 3;\nvoid [CortexError, HttpStatus, AcmeError];\n',
    },
    { name: 'crlf', head: "'use strict'\r\n/* Copyright Example */\r\n" },
  ],
  provedBy: 'tsc --strict and node',
  prove: compileAndRun,
  text: ({ head, declare, main }) => `${head}${declare}\n${main}\nexport {};\n`,
};

const commonJs: Bench['situations'] = [
  { name: 'none' },
  { name: 'strict', head: "'use strict';\n\n" },
  { name: 'required', head: "const fs = require('fs')\nconst { join } = require('path')\n" },
  {
    name: 'library',
    catalogs: ['http'],
    head: "const { ReasonPhrases } = require('http-status-codes');\nvoid ReasonPhrases;\n",
    dependencies: [{ ecosystem: 'npm', name: 'http-status-codes' }],
    files: { 'node_modules/http-status-codes/index.js': 'exports.StatusCodes = { OK: 200, NOT_FOUND: 404 };\n' },
  },
  {
    name: 'module',
    catalogs: ['acme'],
    head: "const acme = require('./acmeError');\n",
    files: {
      'acmeError.js':
        "'use strict';\n\nconst AcmeError = Object.freeze({ OTHER: 5 });\nmodule.exports = { AcmeError };\n",
    },
  },
];

export const javascript: Bench = {
  language: 'javascript',
  file: 'main.js',
  families: withRoles(families, { ...roles, ...positive }),
  roles: { ...roles, ...positive },
  situations: commonJs,
  provedBy: 'node (CommonJS)',
  prove: interpreted('node', 'main.js'),
  text: ({ head, declare, main }) => `${head}${declare}\n${main}\n`,
};

export const javascriptModules: Bench = {
  ...javascript,
  file: 'main.mjs',
  situations: [
    { name: 'none' },
    { name: 'imported', head: "import fs from 'node:fs';\nimport { join } from 'node:path';\n" },
    {
      name: 'sibling',
      head: "import { other } from './other.mjs';\n",
      files: { 'other.mjs': 'export const other = 1;\n' },
    },
    {
      name: 'module',
      catalogs: ['acme'],
      head: "import * as acme from './acmeError.mjs';\n",
      files: { 'acmeError.mjs': 'export const AcmeError = Object.freeze({\n  OTHER: 5,\n});\n' },
    },
  ],
  provedBy: 'node (ES modules)',
  prove: interpreted('node', 'main.mjs'),
};
