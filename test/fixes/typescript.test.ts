import { expect, test } from 'vitest';
import { allFixed, fixed, offered, type Scene } from './scene';

const typescript = (text: string, more: Partial<Scene> = {}): Scene => ({
  language: 'typescript',
  ...more,
  files: { 'src/api/client.ts': text, ...more.files },
});

test('offers the module, a constant of its own, and ways to ignore', () => {
  const scene = typescript(`
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`);
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with AcmeError.SESSION_CLOSED (new file acmeError.ts)
    Name it SESSION_CLOSED at the top of this file
    Ignore -7001 on this line
    Ignore acme/-7001 in this workspace"
  `);
});

test('creates a constants module and imports it', () => {
  const scene = typescript(`
import { connect } from './connect';

if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`);
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import { connect } from './connect';
    import { AcmeError } from '../acmeError';

    if (err.code === AcmeError.SESSION_CLOSED) retry();
    --- src/acmeError.ts
    /** Acme API codes. */
    export const AcmeError = {
      /** The session was closed. */
      SESSION_CLOSED: -7001,
      /** The session is full (see or ). */
      SESSION_FULL: -7002,
      None: 7003,
    } as const;

    /** Any code of {@link AcmeError}. */
    export type AcmeError = (typeof AcmeError)[keyof typeof AcmeError];
    "
  `);
});

test('extends a module that has some of the constants', () => {
  const scene = typescript(
    `
response.status(404);
//              ^^^ http argument
`,
    { files: { 'src/httpStatus.ts': `export const HttpStatus = {\n  OK: 200\n} as const;\n` } },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import { HttpStatus } from '../httpStatus';

    response.status(HttpStatus.NOT_FOUND);
    --- src/httpStatus.ts
    export const HttpStatus = {
      OK: 200,
      /** Not Found */
      NOT_FOUND: 404,
    } as const;
    "
  `);
});

test('uses the constant of the file, not one declared later', () => {
  const scene = typescript(`
const SESSION_CLOSED = -7001;
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
const CLOSED_SESSION = -7001;
`);
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    const SESSION_CLOSED = -7001;
    if (err.code === SESSION_CLOSED) retry();
    const CLOSED_SESSION = -7001;
    "
  `);
});

test('leaves a constant of another scope alone', () => {
  const scene = typescript(`
function a() { const SESSION_CLOSED = -7001; }
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`);
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with AcmeError.SESSION_CLOSED (new file acmeError.ts)
    Name it SESSION_CLOSED_CODE at the top of this file
    Ignore -7001 on this line
    Ignore acme/-7001 in this workspace"
  `);
});

test('uses the constant that another file exports, under the name this file gives it', () => {
  const scene = typescript(
    `
import { Failure as Oops, type Other } from '../failures';

if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`,
    { files: { 'src/failures.ts': `export const Failure = {\n  SESSION_CLOSED: -7001,\n} as const;\n` } },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import { Failure as Oops, type Other } from '../failures';

    if (err.code === Oops.SESSION_CLOSED) retry();
    "
  `);
});

test('extends an import of values, in order, but none of types', () => {
  const files = { 'src/failures.ts': `export enum Failure { SESSION_CLOSED = -7001 }\n` };
  const sorted = typescript(
    `
import type { Failure } from '../failures'
import {
  Alpha,
  Omega
} from '../failures.js'

if (err.code === -7001) retry()
//               ^^^^^ acme comparison
`,
    { files },
  );
  expect(fixed(sorted)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import type { Failure } from '../failures'
    import {
      Alpha,
      Failure as FailureCode,
      Omega
    } from '../failures.js'

    if (err.code === FailureCode.SESSION_CLOSED) retry()
    "
  `);
});

test('takes the name from a library that the project depends on', () => {
  const scene = typescript(
    `
response.status(413);
//              ^^^ http argument
`,
    { dependencies: [{ ecosystem: 'npm', name: 'http-status-codes', version: '2.3.0' }] },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import { StatusCodes } from 'http-status-codes';

    response.status(StatusCodes.REQUEST_TOO_LONG);
    "
  `);
});

test('gives another name where the file has the name already', () => {
  const scene = typescript(`
class AcmeError extends Error {}
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`);
  expect(fixed(scene).split('\\n--- ')[0]).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    import { AcmeError as AcmeErrorCode } from '../acmeError';

    class AcmeError extends Error {}
    if (err.code === AcmeErrorCode.SESSION_CLOSED) retry();
    --- src/acmeError.ts
    /** Acme API codes. */
    export const AcmeError = {
      /** The session was closed. */
      SESSION_CLOSED: -7001,
      /** The session is full (see or ). */
      SESSION_FULL: -7002,
      None: 7003,
    } as const;

    /** Any code of {@link AcmeError}. */
    export type AcmeError = (typeof AcmeError)[keyof typeof AcmeError];
    "
  `);
});

test('computes object keys, spaces keywords, casts where a type would be set', () => {
  const scene = typescript(`
const AcmeError = { SESSION_CLOSED: -7001, SESSION_FULL: -7002, None: 7003 } as const;
const texts = { 7003: 'none' };
//              ^^^^ acme mapKey
switch (code) { case-7001: break; }
//                  ^^^^^ acme caseLabel
let last = -7002;
//         ^^^^^ acme declaration
const retryable = [-7001, -7002].includes(code);
//                 ^^^^^ acme element
const typed: number[] = [-7001];
//                       ^^^^^ acme element
`);
  expect(allFixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    const AcmeError = { SESSION_CLOSED: -7001, SESSION_FULL: -7002, None: 7003 } as const;
    const texts = { [AcmeError.None]: 'none' };
    switch (code) { case AcmeError.SESSION_CLOSED: break; }
    let last = AcmeError.SESSION_FULL as number;
    const retryable = [AcmeError.SESSION_CLOSED as number, -7002].includes(code);
    const typed: number[] = [AcmeError.SESSION_CLOSED];
    "
  `);
});

test('replaces several codes of several catalogs at once', () => {
  const scene = typescript(`
'use strict'
// Copyright Example

if (err.code === -7001) retry()
//               ^^^^^ acme comparison
if (response.status === 404) retry()
//                      ^^^ http comparison
if (response.status === 404) retry()
//                      ^^^ http comparison
`);
  expect(allFixed(scene)).toMatchInlineSnapshot(`
    "
    --- src/api/client.ts
    'use strict'
    // Copyright Example

    import { AcmeError } from '../acmeError'
    import { HttpStatus } from '../httpStatus'

    if (err.code === AcmeError.SESSION_CLOSED) retry()
    if (response.status === HttpStatus.NOT_FOUND) retry()
    if (response.status === HttpStatus.NOT_FOUND) retry()
    --- src/acmeError.ts
    /** Acme API codes. */
    export const AcmeError = {
      /** The session was closed. */
      SESSION_CLOSED: -7001,
      /** The session is full (see or ). */
      SESSION_FULL: -7002,
      None: 7003,
    } as const

    /** Any code of {@link AcmeError}. */
    export type AcmeError = (typeof AcmeError)[keyof typeof AcmeError]
    --- src/httpStatus.ts
    /** HTTP status codes. */
    export const HttpStatus = {
      /** Not Found */
      NOT_FOUND: 404,
    } as const

    /** Any code of {@link HttpStatus}. */
    export type HttpStatus = (typeof HttpStatus)[keyof typeof HttpStatus]
    "
  `);
});

test('puts the module where the setting says', () => {
  const scene = typescript(
    `
if (err.code === -7001) retry();
//               ^^^^^ acme comparison
`,
    { settings: { modules: { typescript: 'lib/codes/{catalog}.ts' } } },
  );
  expect(offered(scene).split('\n')[0]).toMatchInlineSnapshot(
    `"* Replace with AcmeError.SESSION_CLOSED (new file acme.ts)"`,
  );
});
