import { expect, test } from 'vitest';
import { createScanner } from '../../server/src/syntax/scanner';
import { checkFacts, everything } from './checkFacts';
import { grammarHost } from './grammarHost';

test('JSON: values, keys, lists', () =>
  checkFacts(
    'json',
    `
{
  "error": { "code": -32601, "message": "Method not found" },
//                   ^^^^^^ dataValue keyOf=code elementOf=error
  "responses": { "404": {} },
//                ^^^ mapKey elementOf=responses
  "retryOn": [502, 503],
//            ^^^ element elementOf=retryOn
  "status": "500"
//           ^^^ dataValue keyOf=status
}
`,
  ));

test('YAML: values, keys of responses, lists, flow collections; not parts of longer texts', () =>
  checkFacts(
    'yaml',
    `
paths:
  /users/{id}:
    get:
      responses:
        '404':
#        ^^^ mapKey elementOf=responses elementOf=get elementOf=/users/{} elementOf=paths
          description: Not found 404
        500: { $ref: x }
#       ^^^ mapKey elementOf=responses
retry:
  codes: [502, 503]
#         ^^^ element elementOf=codes elementOf=retry
  on:
    - 429
#     ^^^ element elementOf=on elementOf=retry
  error: { code: -32000 }
#                ^^^^^^ dataValue keyOf=code elementOf=error elementOf=retry
status: 204 # fine
#       ^^^ dataValue keyOf=status
`,
  ));

test('TOML, INI and environment files: sections own their keys', async () => {
  await checkFacts(
    'toml',
    `
[retry]
status = 503
#        ^^^ dataValue keyOf=status elementOf=retry
codes = [502, 504]
#        ^^^ element elementOf=codes elementOf=retry
`,
  );
  await checkFacts(
    'dotenv',
    `
EXIT_CODE=3
#         ^ dataValue keyOf=EXIT_CODE
`,
  );
});

const spellings = async (language: string, text: string): Promise<readonly string[]> => {
  const scanned = await createScanner(grammarHost).scan({ uri: 'a', version: 1, language, text }, everything);
  return scanned.literals.map(({ spelling, place }) =>
    place.kind === 'code' ? `${spelling} ${place.role}` : place.kind,
  );
};

test('elements and attributes hold data, text between them does not', async () => {
  expect(await spellings('xml', `<a code="404">don't 7 <b>500</b></a>`)).toEqual([
    '404 dataValue',
    '7 other',
    '500 dataValue',
  ]);
});

test('scripts in pages, components and notes are read in their own language', async () => {
  const inPage = `<p title='x'>it's</p><script>if (e.code === 404) exit(1)</script>`;
  expect(await spellings('html', inPage)).toEqual(['404 comparison', '1 argument']);
  const component = `<template><p v-if="status === 404">{{ code || 500 }}</p></template><script lang="ts">const x: T = 7;</script>`;
  expect(await spellings('vue', component)).toEqual(['404 comparison', '500 other', '7 declaration']);
  expect(await spellings('markdown', 'Exit 5\n\n```py\nsys.exit(3)\n```\n')).toEqual(['3 argument']);
  expect(await spellings('php', `<b>it's</b><?php if ($a === 404): ?><i>7</i><?php endif; exit(2);`)).toEqual([
    '404 comparison',
    '7 dataValue',
    '2 argument',
  ]);
});
