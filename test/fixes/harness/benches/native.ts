import path from 'node:path';
import type { Bench, Directory, Family, Outcome, RoleText } from '../program';
import { inPairs, run } from '../tools';

/** Compiles the file with these arguments, then runs what came out. */
const compiled =
  (command: string, args: readonly string[]) =>
  async (directories: readonly Directory[]): Promise<readonly Outcome[]> =>
    inPairs(directories, async ({ path: directory }) => {
      const built = await run(command, args, directory);
      if (built.status !== 0) return { errors: built.stderr + built.stdout };
      const { status, stdout, stderr } = await run(path.join(directory, 'program'), [], directory);
      return status === 0 ? { output: stdout + built.stderr } : { errors: stderr };
    });

const families: readonly Family[] = [
  { catalog: 'emotiv-cortex', digits: '-32021' },
  { catalog: 'http', digits: '404' },
  { catalog: 'errno', digits: '2' },
  { catalog: 'errno', digits: '-2' },
];

const roles: Readonly<Record<string, RoleText>> = {
  comparison: {
    role: 'comparison',
    declare: 'static int test(int code) { return code ==§; }',
    main: 'printf("%d %d\\n", test(%N), test(1));',
  },
  argument: {
    role: 'argument',
    declare: 'static long show(long code) { return code; }',
    main: 'printf("%ld\\n", show(§));',
  },
  returned: { role: 'return', declare: 'static int give(void) { return §; }', main: 'printf("%d\\n", give());' },
  case: {
    role: 'caseLabel',
    declare: 'static int kind(int code) { switch (code) { case §: return 1; default: return 0; } }',
    main: 'printf("%d %d\\n", kind(%N), kind(1));',
  },
  list: { role: 'element', declare: 'static const int list[] = { 1, § };', main: 'printf("%d\\n", list[1]);' },
  variable: { role: 'declaration', main: 'long long value = §; printf("%lld\\n", value);' },
  unsigned: { role: 'comparison', main: 'long wide = %N; printf("%d\\n", wide == § || 0);' },
};

const situations = (extension: string): Bench['situations'] => [
  { name: 'none' },
  { name: 'licensed', head: '/* Copyright Example. */\n\n' },
  { name: 'included', catalogs: ['errno'], head: '#include <errno.h>\n' },
  {
    name: 'module',
    catalogs: ['http'],
    files: {
      [`http_status.${extension}`]:
        extension === 'h'
          ? '#ifndef HTTP_STATUS_H\n#define HTTP_STATUS_H\n\n#define HTTP_STATUS_OK 200\n\n#endif\n'
          : '#pragma once\n\nnamespace http_status {\nconstexpr auto Ok = 200;\n}\n',
    },
  },
  {
    name: 'here',
    catalogs: ['http'],
    head: extension === 'h' ? '#define MY_NOT_FOUND 404\n' : 'constexpr int NotFound = 404;\n',
  },
];

export const c: Bench = {
  language: 'c',
  needs: { command: 'gcc', package: 'gcc' },
  file: 'main.c',
  families,
  roles,
  situations: situations('h'),
  provedBy: 'gcc',
  prove: compiled('gcc', ['-std=c11', '-Wall', '-Werror', '-Wno-unused', '-o', 'program', 'main.c']),
  text: ({ head, declare, main }) =>
    `${head}#include <stdio.h>\n\n${declare}\n\nint main(void) {\n    ${main}\n    return 0;\n}\n`,
};

export const cpp: Bench = {
  language: 'cpp',
  needs: { command: 'g++', package: 'g++' },
  file: 'main.cpp',
  families,
  roles: {
    ...roles,
    constant: {
      role: 'declaration',
      declare: 'template <int N> int held() { return N; }',
      main: 'static_assert(%N == §, ""); printf("%d\\n", held<§>());',
    },
  },
  situations: situations('hpp'),
  provedBy: 'g++',
  prove: compiled('g++', ['-std=c++17', '-Wall', '-Werror', '-Wno-unused', '-o', 'program', 'main.cpp']),
  text: ({ head, declare, main }) =>
    `${head}#include <cstdio>\n\n${declare}\n\nint main() {\n    ${main}\n    return 0;\n}\n`,
};

export const objectiveC: Bench = {
  language: 'objective-c',
  needs: { command: 'gcc', package: 'gobjc' },
  file: 'main.m',
  families,
  roles,
  situations: [
    { name: 'none' },
    { name: 'imported', head: '#import <stdlib.h>\n' },
    {
      name: 'module',
      catalogs: ['http'],
      files: {
        'HttpStatus.h':
          '#ifndef HTTP_STATUS_H\n#define HTTP_STATUS_H\n\nenum {\n    HttpStatusOk = 200\n};\n\n#endif\n',
      },
    },
  ],
  provedBy: 'gcc (gobjc)',
  prove: compiled('gcc', ['-x', 'objective-c', '-Wall', '-Wno-unused', '-o', 'program', 'main.m']),
  text: ({ head, declare, main }) =>
    `${head}#import <stdio.h>\n\n${declare}\n\nint main(void) {\n    ${main}\n    return 0;\n}\n`,
};

export const rust: Bench = {
  language: 'rust',
  needs: { command: 'rustc', package: 'rustc' },
  file: 'main.rs',
  families: [
    { catalog: 'emotiv-cortex', digits: '-32021' },
    { catalog: 'http', digits: '404' },
    { catalog: 'acme', digits: '7003' },
  ],
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'fn test(code: i32) -> bool { code == § }',
      main: 'println!("{} {}", test(%N), test(1));',
    },
    wide: {
      role: 'comparison',
      declare: 'fn test(code: i64) -> bool { code < 5 && code == § || code == § }',
      main: 'println!("{}", test(%N));',
    },
    returned: { role: 'return', declare: 'fn give() -> i64 { return §; }', main: 'println!("{}", give());' },
    case: {
      role: 'caseLabel',
      declare: 'fn kind(code: i32) -> u8 { match code { § => 1, _ => 0 } }',
      main: 'println!("{} {}", kind(%N), kind(1));',
    },
    caseWide: {
      role: 'caseLabel',
      declare: 'fn kind(code: i64) -> u8 { match code { § => 1, _ => 0 } }',
      main: 'println!("{}", kind(%N));',
    },
    variable: { role: 'declaration', main: 'let value: i16 = §; println!("{}", value);' },
    untyped: {
      role: 'argument',
      declare: 'fn show<T: std::fmt::Display>(x: T) -> String { x.to_string() }',
      main: 'println!("{}", show(§));',
    },
  },
  situations: [
    { name: 'none' },
    { name: 'attributes', head: '//! A program.\n#![allow(unused)]\n\n' },
    { name: 'used', head: 'use std::collections::HashMap;\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      head: 'mod acme_error;\n',
      files: { 'acme_error.rs': '#![allow(dead_code)]\npub const OTHER: i32 = 5;\n' },
    },
    { name: 'here', catalogs: ['acme'], head: 'const NONE: i32 = 7003;\n' },
  ],
  provedBy: 'rustc',
  prove: compiled('rustc', ['--edition', '2021', '-A', 'unused', '-C', 'opt-level=0', '-o', 'program', 'main.rs']),
  text: ({ head, declare, main }) => `${head}${declare}\n\nfn main() {\n    ${main}\n}\n`,
};
