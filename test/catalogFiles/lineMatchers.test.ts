import { expect, test } from 'vitest';
import { readCatalogFile } from '../../server/src/catalogFiles/catalogFile';
import { lineMatchersOf } from '../../server/src/catalogFiles/lineMatchers';
import { draw, picture } from '../support/fixture';

/** The marks under patterns that are not taken: `^^^ kind`. */
const checkPatterns = async (drawn: string): Promise<void> => {
  const { text, marks } = picture(drawn);
  const { problems } = await lineMatchersOf(readCatalogFile(text, 'acme.errors.json').formats);
  const found = problems.map(({ span, kind }) => ({ span, label: kind }));
  expect(draw(text, found)).toBe(draw(text, marks));
};

test('patterns that cannot run, fit everything or lead nowhere are marked', () =>
  checkPatterns(String.raw`
{
  "id": "acme", "title": "Acme",
  "logFormats": [
    { "pattern": "^E(?<code>\\d+) (?<message>.*)$" },
    { "pattern": "^(?<code>\\d+" },
                 ^^^^^^^^^^^^^^^ unsupported pattern
    { "pattern": "^(?<code>\\d+)(?!x)" },
                 ^^^^^^^^^^^^^^^^^^^^^ unsupported pattern
    { "pattern": "(?<code>\\d*)" },
                 ^^^^^^^^^^^^^^^ pattern too wide
    { "pattern": "^E(\\d+)$" },
                 ^^^^^^^^^^^ bad value
    { "pattern": "^(?<status>\\d+)$", "codes": { "status": "http" } },
    { "pattern": "^((a{100}){100}){10}(?<code>\\d)" }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported pattern
  ],
  "entries": []
}`));

const matcherOf = async (pattern: string) => {
  const file = { id: 'acme', title: 'Acme', logFormats: [{ pattern }], entries: [] };
  const { matchers } = await lineMatchersOf(readCatalogFile(JSON.stringify(file), 'acme.errors.json').formats);
  return matchers[0];
};

test('fields have their places, whatever stands before them', async () => {
  const matcher = await matcherOf('^(?<user>\\S+) (?<level>!)?E(?<code>\\d{4})');
  expect(matcher?.fieldsIn('\u{1F600}ü E7001')).toEqual([
    { name: 'user', start: 0, end: 3 },
    { name: 'code', start: 5, end: 9 },
  ]);
  expect(matcher?.fieldsIn('nothing here')).toBeUndefined();
});

test('a pattern that backtracks for ever elsewhere is quick here', async () => {
  const matcher = await matcherOf('^(a+)+(?<code>\\d)$');
  const start = performance.now();
  expect(matcher?.fieldsIn('a'.repeat(4000))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
