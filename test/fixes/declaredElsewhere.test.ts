import { expect, test } from 'vitest';
import { textAfter } from './linesAfter';

type Files = readonly [path: string, text: string][];

/** The first file of a small program, after its fix. */
const checkFixed = (language: string, files: Files, wanted: string): void => {
  expect(textAfter({ language, files: Object.fromEntries(files) })).toBe(`\n${wanted}`);
};

const typescript = 'if (error.code === -7001) retry();\n';
const fromFailures = "import { Failure } from './failures';\n\nif (error.code === Failure.SESSION_CLOSED) retry();\n";

test.for([
  ['export enum Failure { SESSION_CLOSED = -7001 }\n'],
  ['export const enum Failure {\n  SESSION_CLOSED = -7001,\n}\n'],
  ['enum Failure { SESSION_CLOSED = -7001 }\n\nexport { Failure };\n'],
  ['export const Failure = { SESSION_CLOSED: -7001 } as const;\n'],
  ['const Failure = { SESSION_CLOSED: -7001 } as const;\nexport { other, Failure };\n'],
])('TypeScript: what a file hands out is used: %s', ([failures = '']) => {
  checkFixed(
    'typescript',
    [
      ['src/a.ts', typescript],
      ['src/failures.ts', failures],
    ],
    fromFailures,
  );
});

test.for([
  ['enum Failure { SESSION_CLOSED = -7001 }\n'],
  ['const Failure = { SESSION_CLOSED: -7001 } as const;\nexport { Failure as Other };\n'],
])('TypeScript: what it keeps is not: %s', ([failures = '']) => {
  checkFixed(
    'typescript',
    [
      ['src/a.ts', typescript],
      ['src/failures.ts', failures],
    ],
    fromFailures.replaceAll('Failure', 'AcmeError').replace('failures', 'acmeError'),
  );
});

test('JavaScript: an object of `module.exports`', () => {
  checkFixed(
    'javascript',
    [
      ['src/a.js', typescript],
      ['src/failures.js', 'const Failure = { SESSION_CLOSED: -7001 };\nmodule.exports = { Failure };\n'],
    ],
    "const { Failure } = require('./failures');\n\nif (error.code === Failure.SESSION_CLOSED) retry();\n",
  );
});

test('Python: a class of another file, and a name', () => {
  const python = 'if error.code == -7001: pass\n';
  checkFixed(
    'python',
    [
      ['a.py', python],
      ['failures.py', 'class Failure(IntEnum):\n    SESSION_CLOSED = -7001\n'],
    ],
    'from failures import Failure\n\nif error.code == Failure.SESSION_CLOSED: pass\n',
  );
  checkFixed(
    'python',
    [
      ['a.py', python],
      ['failures.py', 'SESSION_CLOSED = -7001\n'],
    ],
    'from failures import SESSION_CLOSED\n\nif error.code == SESSION_CLOSED: pass\n',
  );
});

test('Go: a constant of the package', () => {
  checkFixed(
    'go',
    [
      ['a.go', 'package a\n\nfunc failed(code int) bool { return code == -7001 }\n'],
      ['failures.go', 'package a\n\nconst ErrSessionClosed = -7001\n'],
    ],
    'package a\n\nfunc failed(code int) bool { return code == ErrSessionClosed }\n',
  );
});

test.for([['#define ACME_SESSION_CLOSED (-7001)\n'], ['enum acme { ACME_SESSION_CLOSED = -7001 };\n']])(
  'C: a macro or an enum of a header: %s',
  ([header = '']) => {
    checkFixed(
      'c',
      [
        ['a.c', 'int failed(int code) { return code == -7001; }\n'],
        ['failures.h', header],
      ],
      '#include "failures.h"\n\nint failed(int code) { return code == ACME_SESSION_CLOSED; }\n',
    );
  },
);
