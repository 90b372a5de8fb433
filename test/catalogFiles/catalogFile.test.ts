import { expect, test } from 'vitest';
import { readCatalogFile, type CatalogFile } from '../../server/src/catalogFiles/catalogFile';
import { draw, picture } from '../support/fixture';

const read = (drawn: string, path: string): CatalogFile => readCatalogFile(picture(drawn).text, path);

/** The marks under what is wrong: `^^^ kind`. Returns what the catalog holds all the same. */
const checkProblems = (drawn: string, path = 'acme.errors.json'): readonly string[] => {
  const { text, marks } = picture(drawn);
  const { problems, catalog } = readCatalogFile(text, path);
  expect(
    draw(
      text,
      problems.map(({ span, kind }) => ({ span, label: kind })),
    ),
  ).toBe(draw(text, marks));
  return (catalog?.entries ?? []).map(({ code, name }) => `${code} ${name ?? ''}`);
};

test('rows that disagree with each other are marked, the good ones answer', () => {
  const rows = checkProblems(`
{
  "id": "acme",
  "title": "Acme",
  "groups": [{ "id": "session", "title": "Sessions" }],
  "entries": [
    { "code": 7001, "name": "SESSION_CLOSED" },
    { "code": 7001, "name": "SESSION_ENDED" },
              ^^^^ duplicate code
    { "code": 7002, "name": "session_closed" },
                            ^^^^^^^^^^^^^^^^ duplicate name
    { "code": 7003, "aliases": [7001] },
                                ^^^^ alias of another entry
    { "code": 7004, "group": "sesion" },
                             ^^^^^^^^ unknown group
    { "code": 99999999999 },
              ^^^^^^^^^^^ code too wide
    { "code": 7005, "name": "GOOD" }
  ],
  "ranges": [
    { "from": 7100, "to": 7199 },
    { "from": 7150, "to": 7250 },
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range overlap
    { "from": 7400, "to": 7300 }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range upside down
  ]
}`);
  expect(rows).toEqual(['7001 SESSION_CLOSED', '7002 session_closed', '7003 ', '7004 ', '7005 GOOD']);
});

test('an unknown property is marked with what was meant', () => {
  const drawn = `
{
  "id": "acme", "title": "Acme",
  "entries": [{ "code": 1, "descripton": "Closed." }]
                           ^^^^^^^^^^^^ unknown property
}`;
  checkProblems(drawn);
  expect(read(drawn, 'acme.errors.json').problems[0]?.message).toContain('Did you mean "description"?');
});

test('a pattern that may take for ever is marked', () => {
  checkProblems(`
{
  "id": "acme", "title": "Acme",
  "codes": { "kind": "string", "pattern": "(a+)+" },
                                          ^^^^^^^ explosive pattern
  "entries": []
}`);
});

test('values that cannot be are marked', () => {
  const rows = checkProblems(`
{
  "id": "acme", "title": "Acme",
  "scope": "projct",
           ^^^^^^^^ bad value
  "url": "acme.example",
         ^^^^^^^^^^^^^^ bad value
  "codes": { "kind": "string", "pattern": "[A-Z]\\\\d+" },
  "groups": "sessions",
            ^^^^^^^^^^ wrong type
  "entries": [
    { "code": "A1" },
    { "code": "1A" },
              ^^^^ code outside pattern
    { "code": 7 },
              ^ code outside pattern
    { "code": "A2", "messages": [{ "text": "Gone", "pattern": "(?=a)" }] },
                                                              ^^^^^^^ unsupported pattern
    7
    ^ wrong type
  ],
  "fields": [{ "name": "Facility", "high": 3, "low": 7 }]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bad bit field
}`);
  expect(rows).toEqual(['A1 ', 'A2 ']);
});

test('an object of many lines is marked on its first', () => {
  checkProblems(`
{
  "id": "acme", "title": "Acme",
  "entries": [
    {
    ^ missing property
      "name": "NAMELESS"
    }
  ]
}`);
});

test.each([
  ['a comma', '{ "id": "acme", "title": "Acme" "entries": [{ "code": 1, "name": "A" }] }', ['1 A']],
  ['a bracket', '{ "id": "acme", "title": "Acme", "entries": [{ "code": 1, "name": "A" }', ['1 A']],
  [
    'hexadecimal',
    '{ "id": "acme", "title": "Acme", "entries": [{ "code": 0x10 }, { "code": 2, "name": "B" }] }',
    ['2 B'],
  ],
])('rows around a mistake in the JSON are read: %s', (_, text, rows) => {
  const { catalog, problems } = readCatalogFile(text, 'acme.errors.json');
  expect(problems.some(({ kind }) => kind === 'syntax')).toBe(true);
  expect(catalog?.entries.map(({ code, name }) => `${code} ${name ?? ''}`)).toEqual(expect.arrayContaining(rows));
});

test('comments and trailing commas are forgiven', () => {
  expect(
    checkProblems(`{ "id": "acme", "title": "Acme", /* ours */ "entries": [{ "code": 1, "name": "A" },], }`),
  ).toEqual(['1 A']);
});

test('YAML is read like JSON', () => {
  const rows = checkProblems(
    `
id: acme
title: Acme
groups: [{ id: session, title: Sessions }]
entries:
  - code: 7001 # closed by the peer
    name: SESSION_CLOSED
    group: sesion
           ^^^^^^ unknown group
  - { code: 7001, group: sesion }
            ^^^^ duplicate code
  - code: 0x1B5A
    nme: SESSION_ENDED
    ^^^ unknown property
  - name: NO_CODE
    ^^^^^^^^^^^^^ missing property
ranges:
  - { from: 1, to: 5 }
  - from: 3
    ^^^^^^^ range overlap
    to: 9
`,
    'acme.errors.yaml',
  );
  expect(rows).toEqual(['7001 SESSION_CLOSED', '7002 ']);
});

test('a mistake in the YAML is marked', () => {
  checkProblems(
    `
id: acme
title: [Acme
entries:
^ syntax
  - code: 1
`,
    'acme.errors.yml',
  );
});

const wide = (code: string): string =>
  `{ "id": "a", "title": "A", "codes": { "kind": "integer", "width": 64 }, "entries": [{ "code": ${code} }] }`;

test.each([
  ['a.errors.json', wide('9223372036854775807')],
  ['a.errors.yaml', wide('9223372036854775807')],
])('integers of 64 bits stay exact in %s', (path, text) => {
  expect(readCatalogFile(text, path).catalog?.entries[0]?.code).toBe('9223372036854775807');
});

test('textual codes in YAML keep their zeros', () => {
  const { catalog } = read(
    `
id: sql
title: SQL
codes: { kind: string, pattern: '[0-9A-Z]{5}' }
entries:
  - code: 08001
  - code: 42P01
`,
    'sql.errors.yaml',
  );
  expect(catalog?.entries.map(({ code }) => code)).toEqual(['08001', '42P01']);
});

test('an alias stands for what it names', () => {
  const { catalog } = read(
    `
id: acme
title: Acme
entries:
  - { code: 1, remedies: &again [Try again.] }
  - { code: 2, remedies: *again }
`,
    'acme.errors.yaml',
  );
  expect(catalog?.entries.map(({ remedies }) => remedies)).toEqual([['Try again.'], ['Try again.']]);
});

test('aliases of aliases do not grow without bound', () => {
  const level = (name: string, inner: string): string =>
    `x-${name}: &${name} [${Array(10).fill(`*${inner}`).join(', ')}]`;
  const levels = 'bcdefghij'.split('').map((name, index) => level(name, 'abcdefghi'.charAt(index)));
  const text = ['id: acme', 'title: Acme', 'x-a: &a [1]', ...levels, 'entries: []'].join('\n');
  const started = performance.now();
  const { problems } = readCatalogFile(text, 'acme.errors.yaml');
  expect(performance.now() - started).toBeLessThan(2000);
  expect(problems[0]?.message).toMatch(/^The aliases of this file stand for more than/);
});

test.each([
  ['acme.errors.json', ''],
  ['acme.errors.yaml', ''],
  ['acme.errors.json', '[]'],
  ['acme.errors.yaml', '- 1'],
  ['acme.errors.json', '['.repeat(100_000)],
  ['acme.errors.yaml', '['.repeat(20_000)],
  ['acme.errors.yaml', 'a: &a [*a]'],
])('what is no catalog is said, not thrown: %s %#', (path, text) => {
  const { catalog, problems } = readCatalogFile(text, path);
  expect(catalog).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('every entry knows where it stands', () => {
  const { text } = picture(`
{ "id": "acme", "title": "Acme",
  "entries": [{ "code": "bad" }, { "code": -5, "name": "GOOD" }],
  "ranges": [{ "from": 1, "to": 9 }] }`);
  const { entries, ranges, idSpan } = readCatalogFile(text, 'acme.errors.json');
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(
    entries.map(({ code, span, codeSpan, nameSpan }) => [code, cut(span), cut(codeSpan), nameSpan && cut(nameSpan)]),
  ).toEqual([[-5, '{ "code": -5, "name": "GOOD" }', '-5', '"GOOD"']]);
  expect(ranges.map(({ from, to, span }) => [from, to, cut(span)])).toEqual([[1, 9, '{ "from": 1, "to": 9 }']]);
  expect(idSpan && cut(idSpan)).toBe('"acme"');
});
