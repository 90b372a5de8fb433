import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { sessionsOfTests, type SessionOptions } from '../support/lspSession';

const start = sessionsOfTests();

type Case = { readonly path: string; readonly text: string; readonly language: string; readonly code: string };

/** The quick fixes at a code, one line each; `✗` and the reason behind what cannot be done. */
const offers = async ({ path, text, language, code }: Case, options?: SessionOptions): Promise<string> => {
  const session = await start(options);
  await session.until(() => session.statuses.at(-1)?.level === 'ok');
  await session.open(path, text, language);
  const cursor = TextDocument.create('', '', 0, text).positionAt(text.lastIndexOf(code));
  const actions = await session.actions(path, { start: cursor, end: cursor }, ['quickfix']);
  const lines = actions.map((action) =>
    'disabled' in action ? `${action.title} ✗ ${action.disabled.reason}` : action.title,
  );
  return `\n${lines.filter((line) => !line.startsWith('Ignore')).join('\n')}\n`;
};

test('a library that the project lacks is named, and the module offered', async () => {
  const text = "import express from 'express';\n\nresponse.status(404);\n";
  expect(await offers({ path: 'src/a.ts', text, language: 'typescript', code: '404' })).toMatchInlineSnapshot(`
    "
    Replace with HttpStatus.NOT_FOUND (new file httpStatus.ts)
    Name it NOT_FOUND at the top of this file
    Replace with StatusCodes.NOT_FOUND ✗ Not possible here: http-status-codes is not among the project's dependencies.
    "
  `);
});

test('a library of an older version too', async () => {
  const text = 'render json: {}, status: 422\n';
  const files = { Gemfile: "gem 'rails'\ngem 'rack', '~> 2.2'\n" };
  const at = { path: 'app/a_controller.rb', text, language: 'ruby', code: '422' };
  expect(await offers(at, { files })).toMatchInlineSnapshot(`
    "
    Replace with HttpStatus::UNPROCESSABLE_ENTITY (new file http_status.rb)
    Name it UNPROCESSABLE_ENTITY at the top of this file
    Replace with :unprocessable_content ✗ Not possible here: rack has this name only since version 3.1.
    "
  `);
  expect(await offers(at, { files: { Gemfile: "gem 'rack', '~> 3.1'\n" } })).toMatchInlineSnapshot(`
    "
    Replace with :unprocessable_content
    Replace with HttpStatus::UNPROCESSABLE_ENTITY (new file http_status.rb)
    Name it UNPROCESSABLE_ENTITY at the top of this file
    "
  `);
});

test('a shadowed name', async () => {
  const text =
    "import 'package:http/http.dart';\n\nclass HttpStatus {}\n\nbool failed(Response response) => response.statusCode == 404;\n";
  expect(await offers({ path: 'lib/a.dart', text, language: 'dart', code: '404' })).toMatchInlineSnapshot(`
    "
    Name it notFound at the top of this file
    Replace with HttpStatus.notFound ✗ Not possible here: its name is taken in this file.
    "
  `);
});

test('a number that differs by system', async () => {
  const text = 'import errno\n\nif error.errno == 110:\n    retry()\n';
  const at = { path: 'src/wait.py', text, language: 'python', code: '110' };
  expect(await offers(at)).toMatchInlineSnapshot(`
    "
    Replace with Errno.ETIMEDOUT (new file errno_codes.py)
    Name it ETIMEDOUT at the top of this file
    Replace with errno.ETIMEDOUT ✗ Not possible here: its number differs by system, and the setting "errorCodeInsight.platform" names none.
    "
  `);
  expect(await offers(at, { settings: { platform: 'darwin' } })).toMatchInlineSnapshot(`
    "
    Replace with Errno.ETIMEDOUT (new file errno_codes.py)
    Name it ETIMEDOUT at the top of this file
    Replace with errno.ETIMEDOUT ✗ Not possible here: macOS has another number for it.
    "
  `);
});

test('a type of which nothing is known', async () => {
  const text = 'package main\n\nimport "syscall"\n\nfunc failed(errno uintptr) bool { return errno == 2 }\n';
  expect(await offers({ path: 'main.go', text, language: 'go', code: '2' })).toMatchInlineSnapshot(`
    "
    Replace with ErrnoEnoent (new file errno_codes.go)
    Name it enoent at the top of this file
    Replace with int(syscall.ENOENT) ✗ Not possible here: the type of what it meets is not known, and syscall.Errno is no integer.
    "
  `);
});

test('two catalogs that fit equally well', async () => {
  const catalog = (id: string): string =>
    JSON.stringify({ id, title: `The ${id} API`, scope: 'vendor', entries: [{ code: -7101, name: `${id}_DOWN` }] });
  const files = { 'north.errors.json': catalog('north'), 'south.errors.json': catalog('south') };
  const text = 'if (error.code === -7101) retry();\n';
  const settings = { activate: ['north', 'south'], confidence: { possible: -100, likely: -100, certain: -100 } };
  expect(await offers({ path: 'src/a.ts', text, language: 'typescript', code: '-7101' }, { files, settings }))
    .toMatchInlineSnapshot(`
    "
    Replace with a named constant ✗ Not possible here: The north API and The south API fit equally well: pin the one that is meant.
    Read it as The north API
    Read it as The south API
    "
  `);
});

test('a language without constants', async () => {
  const text = '#!/bin/sh\nif [ $? -eq 127 ]; then\n  exit 127\nfi\n';
  expect(await offers({ path: 'run.sh', text, language: 'shellscript', code: '127' })).toMatchInlineSnapshot(`
    "
    Replace with a named constant ✗ Not possible here: files of this language have no constants.
    "
  `);
});
