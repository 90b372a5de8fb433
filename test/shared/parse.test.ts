import { expect, test } from 'vitest';
import { parseCatalog } from '../../shared/src/catalog/parse';

const sound = {
  id: 'demo',
  title: 'Demo',
  entries: [
    { code: 1, name: 'ONE' },
    { code: 2, name: 'TWO' },
  ],
};

/** The problems of the sound catalog with some members changed, each as `path: message`. */
const problemsWith = (changes: object): readonly string[] =>
  parseCatalog({ ...sound, ...changes }).problems.map(({ path, at, kind, message }) => {
    const key = at === 'key' ? ' (key)' : '';
    return `${kind} at ${path.join('.')}${key}: ${message}`;
  });

const checkProblem = (changes: object, expected: string): void => {
  expect(problemsWith(changes)).toEqual([expected]);
};

/** Codes and names of what is left of the sound catalog with other entries. */
const kept = (changes: object): readonly string[] =>
  (parseCatalog({ ...sound, ...changes }).catalog?.entries ?? []).map(({ code, name }) => `${code} ${name ?? '-'}`);

test('a sound catalog has no problems and its defaults filled in', () => {
  const { catalog, problems } = parseCatalog(sound);
  expect(problems).toEqual([]);
  expect(catalog).toMatchObject({ scope: 'project', priority: 0, size: 2, codes: { width: 32, signed: true } });
  expect(catalog?.entries[0]).toMatchObject({
    code: 1,
    name: 'ONE',
    severity: 'error',
    messages: [],
    nameSource: 'source',
  });
});

test('good rows survive bad ones', () => {
  const entries = [
    { code: 1, name: 'ONE' },
    { name: 'NO_CODE' },
    7,
    { code: 'x' },
    { code: 4, name: 'FOUR', title: 5 },
  ];
  expect(kept({ entries })).toEqual(['1 ONE', '4 FOUR']);
  expect(problemsWith({ entries })).toHaveLength(4);
});

test('a document that is no catalog says what it lacks', () => {
  expect(parseCatalog([1]).catalog).toBeUndefined();
  expect(parseCatalog({ title: 'x', entries: [] }).problems.map(({ message }) => message)).toEqual([
    'A catalog needs the property "id".',
  ]);
  expect(parseCatalog({ id: 'demo', title: 'x' }).catalog).toBeUndefined();
});

test('a misspelt property gets a suggestion', () => {
  checkProblem(
    { entrys: [] },
    'unknown property at entrys (key): "entrys" is not a property of a catalog. Did you mean "entries"?',
  );
  checkProblem(
    { entries: [{ code: 1, serverity: 'error' }] },
    'unknown property at entries.0.serverity (key): "serverity" is not a property of an entry. Did you mean "severity"?',
  );
  expect(problemsWith({ 'x-team': 'core' })).toEqual([]);
});

test('a code stands once, unless the groups differ', () => {
  checkProblem(
    {
      entries: [
        { code: -1, name: 'A' },
        { code: '0xFFFFFFFF', name: 'B' },
      ],
    },
    'duplicate code at entries.1.code: The code -1 stands twice (entry 1 has it already); this row is left out.',
  );
  const groups = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  expect(
    problemsWith({
      groups,
      entries: [
        { code: 0, group: 'a' },
        { code: 0, group: 'b' },
      ],
    }),
  ).toEqual([]);
});

test('a name stands once, in whatever case', () => {
  checkProblem(
    {
      entries: [
        { code: 1, name: 'Ok' },
        { code: 2, name: 'OK' },
      ],
    },
    'duplicate name at entries.1.name: The name "OK" stands twice (entry 1 has it, upper and lower case being alike); rename one.',
  );
});

test('an alias is no code of another entry', () => {
  checkProblem(
    { entries: [{ code: 1 }, { code: 2, aliases: [1] }] },
    'alias of another entry at entries.1.aliases.0: 1 is the code of another entry; remove the alias.',
  );
});

test('a group must exist', () => {
  checkProblem(
    { entries: [{ code: 1, group: 'media' }] },
    'unknown group at entries.0.group: There is no group "media"; add it to "groups" or correct it.',
  );
});

test('a code fits the width', () => {
  checkProblem(
    { codes: { kind: 'integer', width: 8 }, entries: [{ code: 404 }] },
    'code too wide at entries.0.code: The code 404 does not fit the catalog\'s 8 bits; correct it or set a larger "width" in "codes".',
  );
});

test('a textual code matches the pattern', () => {
  checkProblem(
    { codes: { kind: 'string', pattern: '[0-9A-Z]{5}' }, entries: [{ code: '23505' }, { code: '2350' }] },
    'code outside pattern at entries.1.code: The code "2350" does not match the catalog\'s pattern "[0-9A-Z]{5}".',
  );
});

test('ranges lie the right way round and side by side', () => {
  checkProblem(
    { ranges: [{ from: 9, to: 3 }] },
    'range upside down at ranges.0: The range ends (3) before it begins (9); swap "from" and "to".',
  );
  checkProblem(
    {
      ranges: [
        { from: 10, to: 20 },
        { from: 20, to: 30 },
      ],
    },
    'range overlap at ranges.1: The range 20 to 30 overlaps 10 to 20; this range is left out.',
  );
});

test('bit fields lie the right way round and name each other', () => {
  checkProblem(
    { fields: [{ name: 'code', high: 0, low: 15 }] },
    "bad bit field at fields.0: The field's highest bit (0) lies below its lowest (15); swap them.",
  );
  checkProblem(
    { fields: [{ name: 'code', high: 15, low: 0, when: { facility: 7 } }] },
    'bad bit field at fields.0.when.facility (key): There is no bit field "facility"; correct the condition.',
  );
});

test('a wrong value names what is allowed', () => {
  checkProblem(
    { scope: 'vendors' },
    'bad value at scope: "scope" must be one of ambient, protocol, platform, vendor, project, not "vendors". Did you mean "vendor"?',
  );
  checkProblem({ title: 'two\nlines' }, 'bad value at title: "title" must be one line of text, not "two lines".');
  checkProblem(
    { url: 'javascript:alert(1)' },
    'bad value at url: "url" must be an address that begins with http:// or https://, not "javascript:alert(1)".',
  );
});

const patternProblem = (pattern: string): string | undefined =>
  parseCatalog({ ...sound, entries: [{ code: 1, messages: [{ text: 'x', pattern }] }] }).problems[0]?.kind;

test('a pattern that could run for ever, or that no engine here reads, is refused', () => {
  for (const pattern of ['(a+)+', '(a|a)*', '(?:x*)*b', '((ab?)c){2,}', '(a{1,9}){20}']) {
    expect(patternProblem(pattern), pattern).toBe('explosive pattern');
  }
  for (const pattern of ['(?=a)b', '(?<!a)b', '(a)\\1', '[z-a]', '(']) {
    expect(patternProblem(pattern), pattern).toBe('unsupported pattern');
  }
  for (const pattern of ['user .* not found', '(?:ab)+', '[0-9A-Z]{5}', 'code \\d+', '(a|b)c?', '\\\\1', '[(+]+']) {
    expect(patternProblem(pattern), pattern).toBeUndefined();
  }
});

test('any JSON whatever is read without an exception', () => {
  for (const json of [
    undefined,
    10n,
    null,
    1,
    'x',
    [],
    { id: 1 },
    { id: 'a', title: 'A', entries: {} },
    { id: 'a', title: 'A', entries: [null], codes: 4 },
  ]) {
    expect(() => parseCatalog(json)).not.toThrow();
  }
});
