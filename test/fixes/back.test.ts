import { expect, test } from 'vitest';
import { allFixed, fixedAtCursor, type Scene } from './scene';

const named: Scene = {
  language: 'typescript',
  settings: { style: 'numeric' },
  files: {
    'src/client.ts': `
import { AcmeError as Acme } from './acmeError';
import { StatusCodes } from 'http-status-codes';

const local = { SESSION_FULL: -7002 } as const;
const late = code -Acme.SESSION_CLOSED;
if (status === StatusCodes.NOT_FOUND || code === local.SESSION_FULL) stop(Acme.other());
type Codes = typeof Acme;
`,
    'src/acmeError.ts': 'export const AcmeError = {\n  SESSION_CLOSED: -7001,\n} as const;\n',
  },
};

test('turns every constant of a catalog into its number where that is the style', () => {
  expect(allFixed(named)).toMatchInlineSnapshot(`
    "
    --- src/client.ts
    import { AcmeError as Acme } from './acmeError';

    const local = { SESSION_FULL: -7002 } as const;
    const late = code -(-7001);
    if (status === 404 || code === -7002) stop(Acme.other());
    type Codes = typeof Acme;
    "
  `);
});

test('offers the number of the constant under the cursor', () => {
  expect(fixedAtCursor(named, 'SESSION_CLOSED')).toMatchInlineSnapshot(`
    "Replace with the number -7001

    --- src/client.ts
    import { AcmeError as Acme } from './acmeError';
    import { StatusCodes } from 'http-status-codes';

    const local = { SESSION_FULL: -7002 } as const;
    const late = code -(-7001);
    if (status === StatusCodes.NOT_FOUND || code === local.SESSION_FULL) stop(Acme.other());
    type Codes = typeof Acme;
    "
  `);
});

test.for([
  ['rust', 'src/main.rs', 'fn f(s: u16) -> bool { s == StatusCode::NOT_FOUND.as_u16() }', 's == 404 '],
  ['csharp', 'A.cs', 'class A { bool F(int s) => s == (int)HttpStatusCode.NotFound; }', 's == 404;'],
  ['go', 'a.go', 'package a\n\nfunc f(e int) bool { return e == int(syscall.ENOENT) }', 'e == 2 '],
  ['c', 'a.c', 'int f(int e) { return e == -ENOENT; }', 'e == -2;'],
] as const)('takes the conversion with it, and the sign stays: %s', ([language, path, text, wanted]) => {
  const name = /NOT_FOUND|NotFound|ENOENT/.exec(text)?.[0] ?? '';
  expect(fixedAtCursor({ language, files: { [path]: `${text}\n` } }, name)).toContain(wanted);
});
