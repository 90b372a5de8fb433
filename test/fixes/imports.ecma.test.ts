import { expect, test } from 'vitest';
import { textAfter } from './linesAfter';
import type { Scene } from './scene';

const at = (language: string, path: string, text: string, dependencies: Scene['dependencies'] = []): Scene => ({
  language,
  files: { [path]: text },
  dependencies,
});

const statusCodes: Scene['dependencies'] = [{ ecosystem: 'npm', name: 'http-status-codes', version: '2.3.0' }];

test('TypeScript: an import of names grows', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import { ReasonPhrases } from 'http-status-codes'

if (code === 404) retry()
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import { ReasonPhrases, StatusCodes } from 'http-status-codes'

    if (code === StatusCodes.NOT_FOUND) retry()
    "
  `);
});

test('TypeScript: one of many lines too, unsorted as it is', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import {
  ReasonPhrases,
  getReasonPhrase,
} from "http-status-codes";

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import {
      ReasonPhrases,
      getReasonPhrase,
      StatusCodes,
    } from "http-status-codes";

    if (code === StatusCodes.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: an alias is the name', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import { StatusCodes as SC } from 'http-status-codes';

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import { StatusCodes as SC } from 'http-status-codes';

    if (code === SC.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: a namespace has it', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import * as codes from 'http-status-codes';

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import * as codes from 'http-status-codes';

    if (code === codes.StatusCodes.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: a name for types is none for values', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import type { StatusCodes } from 'http-status-codes';

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import type { StatusCodes } from 'http-status-codes';
    import { StatusCodes as StatusCodesCode } from 'http-status-codes';

    if (code === StatusCodesCode.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: a default import stays by itself', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import codes from 'http-status-codes';

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import codes from 'http-status-codes';
    import { StatusCodes } from 'http-status-codes';

    if (code === StatusCodes.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: sorted imports stay so', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import a from 'a';
import z from 'z';

import { b } from './b';

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import a from 'a';
    import { StatusCodes } from 'http-status-codes';
    import z from 'z';

    import { b } from './b';

    if (code === StatusCodes.NOT_FOUND) retry();
    "
  `);
});

test('TypeScript: a shadowed name gets another, behind what opens the file', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `'use strict';
// @ts-check

function f(StatusCodes) {
	if (code === 404) retry();
}
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    'use strict';
    // @ts-check

    import { StatusCodes as StatusCodesCode } from 'http-status-codes';

    function f(StatusCodes) {
    	if (code === StatusCodesCode.NOT_FOUND) retry();
    }
    "
  `);
});

test('TypeScript: single and double quotes, with and without semicolons', () => {
  const scene = at(
    'typescript',
    'src/a.ts',
    `import a from "a"

if (code === 404) retry()
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import a from "a"
    import { StatusCodes } from "http-status-codes"

    if (code === StatusCodes.NOT_FOUND) retry()
    "
  `);
});

test('JavaScript: a destructured require grows', () => {
  const scene = at(
    'javascript',
    'src/a.js',
    `const { ReasonPhrases } = require('http-status-codes')

if (code === 404) retry()
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    const { ReasonPhrases, StatusCodes } = require('http-status-codes')

    if (code === StatusCodes.NOT_FOUND) retry()
    "
  `);
});

test('JavaScript: a required module has it', () => {
  const scene = at(
    'javascript',
    'src/a.js',
    `const codes = require("http-status-codes");

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    const codes = require("http-status-codes");

    if (code === codes.StatusCodes.NOT_FOUND) retry();
    "
  `);
});

test('JavaScript: a renamed member is the name', () => {
  const scene = at(
    'javascript',
    'src/a.js',
    `const { StatusCodes: SC } = require("http-status-codes");

if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    const { StatusCodes: SC } = require("http-status-codes");

    if (code === SC.NOT_FOUND) retry();
    "
  `);
});

test('JavaScript: the extension tells the kind of module', () => {
  const scene = at(
    'javascript',
    'src/a.mjs',
    `if (code === 404) retry();
`,
    statusCodes,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import { StatusCodes } from 'http-status-codes';

    if (code === StatusCodes.NOT_FOUND) retry();
    "
  `);
});
