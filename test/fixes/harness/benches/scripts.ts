import path from 'node:path';
import type { Bench, Directory, Family, Outcome } from '../program';
import { inPairs, run } from '../tools';

/** Interpreters: run the file, compare what it prints. */
export const interpreted =
  (command: string, file: string) =>
  async (directories: readonly Directory[]): Promise<readonly Outcome[]> =>
    inPairs(directories, async ({ path: directory }) => {
      const { status, stdout, stderr } = await run(command, [path.join(directory, file)], directory);
      return status === 0 ? { output: stdout } : { errors: stderr + stdout };
    });

const families: readonly Family[] = [
  { catalog: 'emotiv-cortex', digits: '-32021' },
  { catalog: 'http', digits: '404' },
  { catalog: 'acme', digits: '7003' },
];

export const python: Bench = {
  language: 'python',
  needs: { command: 'python3', package: 'python3' },
  file: 'main.py',
  families: [...families, { catalog: 'errno', digits: '2' }],
  provedBy: 'python3',
  prove: interpreted('python3', 'main.py'),
  text: ({ head, declare, main }) => `${head}import sys\n\n${declare}\n${main}\n`,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'def test(code):\n    return code ==§',
      main: 'print(test(%N), test(1))',
    },
    argument: { role: 'argument', declare: 'def show(code, *more):\n    return code + 0', main: 'print(show(§))' },
    returned: {
      role: 'return',
      declare: 'def give(flag):\n    return § if flag else 1',
      main: 'print(give(True), give(False))',
    },
    list: { role: 'element', main: 'print([int(x) for x in (1, §, 5)], %N in (§, 9))' },
    dictionary: { role: 'mapKey', declare: 'texts = {§: "text", 1: "one"}', main: 'print(texts[%N])' },
    case: {
      role: 'caseLabel',
      declare:
        'def kind(code):\n    match code:\n        case §:\n            return "it"\n        case _:\n            return "other"',
      main: 'print(kind(%N), kind(1))',
    },
    default: { role: 'default', declare: 'def f(code=§):\n    return code * 1', main: 'print(f(), f(3))' },
    keyword: {
      role: 'property',
      declare: 'def f(status):\n    return status + 1',
      main: 'print(f(status=§), dict(code=§)["code"] + 0)',
    },
    printed: { role: 'argument', main: 'print(§)\nprint("%d" % §, str(1))' },
  },
  situations: [
    { name: 'none' },
    { name: 'docstring', head: '#!/usr/bin/env python3\n"""What it does."""\nfrom __future__ import annotations\n\n' },
    {
      name: 'imported',
      catalogs: ['http'],
      head: 'from http import HTTPStatus as Status, HTTPMethod if 0 else None\n'.replace(
        ', HTTPMethod if 0 else None',
        '',
      ),
    },
    { name: 'extended', catalogs: ['http'], head: 'from http import (\n    client,\n)\n' },
    { name: 'whole', catalogs: ['errno'], head: 'import errno as numbers\n' },
    { name: 'taken', head: 'HTTPStatus = errno = CortexError = AcmeError = None\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'acme_error.py': 'from enum import IntEnum\n\n\nclass AcmeError(IntEnum):\n    OTHER = 5\n' },
    },
    { name: 'here', catalogs: ['acme'], head: 'class AcmeError:\n    NONE = 7003\n\n' },
  ],
};

export const ruby: Bench = {
  language: 'ruby',
  needs: { command: 'ruby', package: 'ruby' },
  file: 'main.rb',
  families: [...families, { catalog: 'errno', digits: '2' }],
  provedBy: 'ruby',
  prove: interpreted('ruby', 'main.rb'),
  text: ({ head, declare, main }) => `${head}${declare}\n${main}\n`,
  roles: {
    comparison: { role: 'comparison', declare: 'def test(code)\n  code == §\nend', main: 'p test(%N), test(1)' },
    argument: { role: 'argument', main: 'p(Integer(§))' },
    returned: { role: 'return', declare: 'def give\n  return §\nend', main: 'p give' },
    list: { role: 'element', main: 'p [1, §], [§].include?(%N)' },
    hash: { role: 'mapKey', main: 'p({ § => "text" }[%N])' },
    when: {
      role: 'caseLabel',
      declare: 'def kind(code)\n  case code\n  when § then "it"\n  else "other"\n  end\nend',
      main: 'p kind(%N), kind(1)',
    },
    keyword: { role: 'property', declare: 'def f(status:)\n  status + 1\nend', main: 'p f(status: §)' },
    default: { role: 'default', declare: 'def f(code = §)\n  code\nend', main: 'p f, f(3)' },
  },
  situations: [
    { name: 'none' },
    { name: 'comment', head: '#!/usr/bin/env ruby\n# frozen_string_literal: true\n\n' },
    { name: 'required', head: "require 'set'\n" },
    { name: 'module', catalogs: ['acme'], files: { 'acme_error.rb': 'module AcmeError\n  OTHER = 5\nend\n' } },
    {
      name: 'loaded',
      catalogs: ['acme'],
      head: "require_relative 'acme_error'\n",
      files: { 'acme_error.rb': 'module AcmeError\n  NONE = 7003\nend\n' },
    },
  ],
};

export const php: Bench = {
  language: 'php',
  needs: { command: 'php', package: 'php-cli' },
  file: 'main.php',
  families,
  provedBy: 'php',
  prove: interpreted('php', 'main.php'),
  text: ({ head, declare, main }) => `<?php\n${head}${declare}\n${main}\n`,
  roles: {
    comparison: {
      role: 'comparison',
      declare: 'function test(int $code): bool { return $code === §; }',
      main: 'var_dump(test(%N), test(1));',
    },
    argument: { role: 'argument', main: 'var_dump(abs(§));' },
    returned: {
      role: 'return',
      declare: 'function give(): int { return§; }'.replace('return§', 'return §'),
      main: 'var_dump(give());',
    },
    list: { role: 'element', main: 'var_dump([1, §], in_array(%N, [§], true));' },
    key: { role: 'mapKey', main: 'var_dump([§ => "text"]);' },
    case: { role: 'caseLabel', main: 'switch (%N) { case §: echo "it"; break; default: echo "other"; }' },
    match: { role: 'caseLabel', main: 'echo match (%N) { § => "it", default => "other" };' },
    default: {
      role: 'default',
      declare: 'function f(int $code = §): int { return $code; }',
      main: 'var_dump(f(), f(3));',
    },
  },
  situations: [
    { name: 'none' },
    { name: 'strict', head: '\ndeclare(strict_types=1);\n\n' },
    { name: 'commented', head: '/**\n * Copyright Example.\n */\n\n' },
    {
      name: 'module',
      catalogs: ['acme'],
      files: { 'AcmeError.php': '<?php\n\nfinal class AcmeError\n{\n    public const OTHER = 5;\n}\n' },
    },
    {
      name: 'loaded',
      catalogs: ['acme'],
      head: "require_once __DIR__ . '/AcmeError.php';\n",
      files: { 'AcmeError.php': '<?php\n\nfinal class AcmeError\n{\n    public const NONE = 7003;\n}\n' },
    },
  ],
};
