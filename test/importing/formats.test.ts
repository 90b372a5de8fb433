import { expect, test } from 'vitest';
import { importCatalog, type ImportNote } from '../../server/src/importing/importCatalog';
import type { EntryDocument } from '../../shared/src/catalog/document';

const hints = (name: string) => ({ name, find: () => undefined });

/** A row as one line: code, name, texts; `~` marks a name that was derived, `@` a group. */
const shown = (entry: EntryDocument): string => {
  const {
    code,
    name = '',
    nameSource,
    description,
    title,
    messages = [],
    causes = [],
    remedies = [],
    altNames = [],
    group,
  } = entry;
  const parts = [
    `${code} ${nameSource === undefined ? '' : '~'}${[name, ...altNames].join('/')}${group === undefined ? '' : ` @${group}`}`,
    title === undefined ? '' : `title: ${title}`,
    description ?? '',
    ...messages.map((message) => `says: ${typeof message === 'string' ? message : message.text}`),
    ...causes.map((cause) => `cause: ${cause}`),
    ...remedies.map((remedy) => `do: ${remedy}`),
  ];
  return parts.filter((part) => part !== '').join(' | ');
};

const checkImport = (name: string, text: string, expected: readonly string[]): void => {
  expect((importCatalog(text, hints(name)).catalog?.entries ?? []).map(shown)).toEqual(expected);
};

const noted = ({ line, kind, message }: ImportNote): string => `${line} ${kind}: ${message}`;

const checkNotes = (name: string, text: string, expected: readonly string[]): void => {
  expect(importCatalog(text, hints(name)).notes.map(noted)).toEqual(expected);
};

test('Markdown: columns are known by their headings and by what they hold', () => {
  checkImport(
    'a.md',
    `
| Status | Reason | What to do |
| ------ | ------ | ---------- |
| 10     | The disk is full | Free some space |
| 11     | The *disk* is \`read-only\` | |`,
    [
      '10 ~DISK_FULL | cause: The disk is full | do: Free some space',
      '11 ~DISK_READ_ONLY | cause: The disk is `read-only`',
    ],
  );
  checkImport(
    'b.md',
    `
| A | B | C |
| - | - | - |
| E_FULL | 10 | The disk is full |
| E_LOCKED | 11 | The disk is locked |`,
    ['10 E_FULL | The disk is full', '11 E_LOCKED | The disk is locked'],
  );
});

test('Markdown: a bar in a cell, an escape, a list, a line break', () => {
  checkImport(
    'a.md',
    `
Code | Description
---- | -----------
1    | either a \\| b<br/>or c
2    | <ul><li>first</li><li>second</li></ul>
3    | see [the page](https://a.example/x_y) &amp; \\_this\\_`,
    [
      '1 ~EITHER_B | either a | b\nor c',
      '2 ~FIRST | cause: first | cause: second',
      '3 ~SEE_PAGE | see the page & _this_',
    ],
  );
});

test('Markdown: several codes in a cell, ranges, a name beside the code', () => {
  const text = `
| Code | Meaning |
| ---- | ------- |
| 401, 403 | Not allowed |
| 404 Not Found | Gone |
| -32099 to -32000 | Server errors |`;
  checkImport('a.md', text, [
    '401 ~NOT_ALLOWED | Not allowed',
    '403 ~NOT_ALLOWED_403 | Not allowed',
    '404 ~NOT_FOUND | title: Not Found | Gone',
  ]);
  expect(importCatalog(text, hints('a.md')).catalog?.ranges).toEqual([
    { from: -32099, to: -32000, title: 'Server errors' },
  ]);
  checkNotes('a.md', text, ['4 doubtful: The codes 401, 403 share one row and get the same texts.']);
});

test('Markdown: tables in code blocks are none, those in lists and quotes are', () => {
  checkImport(
    'a.md',
    `
\`\`\`
| Code | Description |
| ---- | ----------- |
| 1    | not this    |
\`\`\`

> | Code | Description |
> | ---- | ----------- |
> | 2    | but this    |`,
    ['2 ~BUT | but this'],
  );
});

test('HTML: tables, headings, lists, code', () => {
  checkImport(
    'a.html',
    `<h1>Things</h1><h2>Disk errors</h2>
     <table><thead><tr><th>Code<th>Name<th>Description</thead>
     <tr><td>1<td><code>E_FULL</code><td>The disk is <b>full</b>.<br>Free some &amp; retry.
     <tr><td>2<td><code>E_GONE</code><td><ul><li>unplugged</li><li>broken</li></ul>
     </table>
     <h2>Net errors</h2><table><tr><th>Code<th>Description<tr><td>1<td>No route</table>`,
    [
      '1 E_FULL @disk | The disk is full.\nFree some & retry.',
      '2 E_GONE @disk | cause: unplugged | cause: broken',
      '1 ~NO_ROUTE @net | No route',
    ],
  );
});

test('CSV and TSV, quotes and other separators', () => {
  const expected = ['10 E_FULL | full, really', '11 E_LOCKED | locked'];
  checkImport('a.csv', 'Code,Name,Description\n10,E_FULL,"full, really"\n11,E_LOCKED,locked\n', expected);
  checkImport('a.csv', 'Code;Name;Description\r\n10;E_FULL;"full, really"\r\n11;E_LOCKED;locked', expected);
  checkImport('a.tsv', 'Code\tName\tDescription\n10\tE_FULL\tfull, really\n11\tE_LOCKED\tlocked', expected);
  checkImport('pasted', 'Code\tName\tDescription\n10\tE_FULL\tfull, really\n11\tE_LOCKED\tlocked', expected);
});

test('JSON and YAML in the shapes people write', () => {
  const expected = ['404 ~NOT_THERE | not there', '500 ~BROKEN | broken'];
  checkImport('a.json', '{"404": "not there", "500": "broken"}', expected);
  checkImport('a.yaml', '404: not there\n500: broken\n', expected);
  const named = ['404 NOT_FOUND | says: not there', '500 BROKEN | says: broken'];
  checkImport(
    'a.json',
    '[{"code": 404, "name": "NOT_FOUND", "message": "not there"}, {"code": "500", "name": "BROKEN", "message": "broken"}]',
    named,
  );
  checkImport(
    'a.json',
    '{"data": {"errors": {"NOT_FOUND": {"code": 404, "message": "not there"}, "BROKEN": {"status": 500, "message": "broken"}}}}',
    named,
  );
  checkImport(
    'a.yaml',
    'errors:\n  - {errorCode: 404, error: NOT_FOUND, msg: not there}\n  - {errorCode: 500, error: BROKEN, msg: broken}\n',
    named,
  );
  checkImport('a.json', '{"NOT_FOUND": 404, "BROKEN": 500,} // trailing comma', ['404 NOT_FOUND', '500 BROKEN']);
  checkImport('a.yaml', 'NOT_FOUND: -16\nBROKEN: 0x20\n', ['-16 NOT_FOUND', '32 BROKEN']);
});

test('two lists under two keys are two groups', () => {
  checkImport('a.json', '{"disk": {"FULL": 1}, "net": {"DOWN": 1}}', ['1 FULL @disk', '1 DOWN @net']);
});

test('a catalog of our own is taken as it stands', () => {
  checkImport('a.json', '{"id": "mine", "title": "Mine", "entries": [{"code": 1, "name": "ONE"}]}', ['1 ONE']);
  checkNotes('a.json', '{"id": "mine", "title": "Mine",\n"entries": [{"code": 1},\n {"code": 1}]}', [
    '3 skipped: The code 1 stands twice (entry 1 has it already); this row is left out.',
  ]);
});

test('OpenRPC errors of components and methods', () => {
  checkImport(
    'api.json',
    JSON.stringify({
      openrpc: '1.2.6',
      info: { title: 'Pets', version: '2' },
      components: { errors: { NoPet: { code: -32000, message: 'No such pet' } } },
      methods: [{ errors: [{ $ref: '#/components/errors/NoPet' }, { code: -32001, message: 'The pet is asleep' }] }],
    }),
    ['-32000 NoPet | says: No such pet', '-32001 ~PET_ASLEEP | says: The pet is asleep'],
  );
});

test('OpenAPI responses that tell of errors, wordings as causes, listed codes', () => {
  checkImport(
    'api.yaml',
    `
openapi: 3.1.0
info: { title: Pets, version: '2' }
x-error-codes:
  - { code: 7001, name: PET_ASLEEP, message: Try later }
paths:
  /pets:
    get:
      responses:
        '200': { description: fine }
        '404': { description: No such pet }
        '500': { $ref: '#/components/responses/Broken' }
        default: { description: anything }
    post:
      responses:
        '404': { description: No such owner }
components:
  responses:
    Broken: { description: Disk broken }`,
    [
      '404 ~NO_SUCH_PET | cause: No such pet | cause: No such owner',
      '500 ~DISK_BROKEN | Disk broken',
      '7001 PET_ASLEEP | says: Try later',
    ],
  );
});

test('C: definitions, enums, expressions, comments', () => {
  checkImport(
    'errors.h',
    `
#ifndef ERRORS_H
#define ERRORS_H
#define ERR_BASE 1000
#define ERR_VERSION "1.0"
#define ERR_FULL (ERR_BASE + 1) /* The disk is full. */
// The disk is locked.
#define ERR_LOCKED ERR_BASE + 2
#define ERR_BUSY ERR_LOCKED
/** Everything about the net. */

enum NetError {
  NET_OK, // fine
  NET_DOWN = -5, ///< no carrier
  NET_SLOW,
};
#endif`,
    [
      '1001 ERR_FULL | The disk is full.',
      '1002 ERR_LOCKED/ERR_BUSY | The disk is locked.',
      '0 NET_OK @net | fine',
      '-5 NET_DOWN @net | no carrier',
      '-4 NET_SLOW @net',
    ],
  );
  checkImport('w.h', '#define E_FAIL _HRESULT_TYPEDEF_(0x80004005L)\n#define E_ABORT ((HRESULT)0x80004004L)\n', [
    '0x80004005 E_FAIL',
    '0x80004004 E_ABORT',
  ]);
});

test('protobuf enums, comments, deprecation', () => {
  checkImport(
    'a.proto',
    `
syntax = "proto3";
enum PetError {
  option allow_alias = true;
  PET_OK = 0;
  // The pet sleeps.
  PET_ASLEEP = 1 [deprecated = true];
  PET_GONE = -2; // ran away
  PET_LOST = -2;
}`,
    ['0 PET_OK', '1 PET_ASLEEP | The pet sleeps.', '-2 PET_GONE/PET_LOST | ran away'],
  );
});

test('plain text: a code at the beginning of each line', () => {
  checkImport('a.txt', 'Errors\n404 NOT_FOUND - No such thing\n405: Method not allowed\n500 - Broken\n', [
    '404 NOT_FOUND | No such thing',
    '405 ~METHOD_NOT_ALLOWED | Method not allowed',
    '500 ~BROKEN | Broken',
  ]);
  checkImport(
    'b.txt',
    'Code  Name     Meaning\n1     E_FULL   disk full\n2     E_GONE   disk gone\n3     E_BUSY   disk busy\n',
    ['1 E_FULL | disk full', '2 E_GONE | disk gone', '3 E_BUSY | disk busy'],
  );
});

test('codes with letters become texts, with one prefix numbers', () => {
  const table = (codes: readonly string[]): string =>
    `| Code | Meaning |\n| - | - |\n${codes.map((code) => `| ${code} | about ${code} |`).join('\n')}`;
  expect(importCatalog(table(['ORA-00942', 'ORA-01017']), hints('a.md')).catalog?.codes).toEqual({
    kind: 'integer',
    width: 32,
    signed: true,
    radix: 10,
    digits: 5,
    prefix: ['ORA-'],
  });
  const states = importCatalog(table(['08001', '42P01', '22012']), hints('a.md')).catalog;
  expect(states?.codes).toEqual({ kind: 'string', pattern: '[0-9A-Z]{5}' });
  expect(states?.entries.map(({ code }) => code)).toEqual(['08001', '42P01', '22012']);
});

test('a code that stands twice keeps all that is said of it', () => {
  const text = '| Code | Name | Description |\n| - | - | - |\n| 1 | A | first |\n| 1 | B | second |\n| 2 | A | third |';
  checkImport('a.md', text, ['1 A/B | first | cause: second', '2 ~THIRD | third']);
  checkNotes('a.md', text, [
    '4 doubtful: The code 1 stands already on line 3; both rows became one.',
    '5 doubtful: The name A stands already for 1; 2 gets another.',
  ]);
});

test('a document without codes says so, and where its tables are', () => {
  const advice = 'a table needs a column of codes, a list a code at the beginning of each line.';
  checkNotes('a.md', '# Nothing\n\nwords', [`1 skipped: There are no codes to import in this document: ${advice}`]);
  checkNotes('a.md', '# T\n\n| Name | Age |\n| - | - |\n| Bob | old |', [
    '3 skipped: The table with the columns Name, Age has no column of codes.',
    `3 skipped: There are no codes to import in this document: ${advice}`,
  ]);
  checkNotes('a.json', '{"a": ', [
    '1 skipped: This is no valid JSON here.',
    `1 skipped: There are no codes to import in this document: ${advice}`,
  ]);
  for (const name of ['a.html', 'a.csv', 'a.yaml', 'a.h', 'a.proto', 'a.txt', 'a']) {
    expect(importCatalog('', hints(name)).catalog, name).toBeUndefined();
  }
});
