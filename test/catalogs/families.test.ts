import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { buildFamilies } from '../../scripts/families/index';
import { parseCatalog } from '../../shared/src/catalog/parse';

const families = await buildFamilies();
const each = families.map((family) => [family.id, family] as const);

const ids = [
  ...['http', 'exit-code', 'signal', 'errno', 'grpc', 'json-rpc', 'lsp', 'websocket', 'sqlstate', 'mysql', 'mariadb'],
  ...['sqlite', 'curl', 'dns', 'tls', 'http2', 'smtp', 'mqtt', 'kafka', 'typescript', 'win32', 'hresult', 'ntstatus'],
];

test('every general family is built, with ten thousand codes in all', () => {
  expect(families.map((family) => family.id)).toEqual(ids);
  expect(families.reduce((sum, family) => sum + family.entries.length, 0)).toBeGreaterThan(10_000);
});

const schema: unknown = JSON.parse(readFileSync('shared/catalogs/error-catalog.schema.json', 'utf8'));

test.each(each)('%s fits the catalog schema', (_, family) => {
  const ajv = new Ajv2020({ strict: false, formats: { regex: true, date: true } });
  const validate = ajv.compile(typeof schema === 'object' && schema !== null ? schema : {});
  validate(family);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(each)('%s is read without a problem: codes, names, groups, ranges and aliases agree', (_, family) => {
  expect(parseCatalog(family).problems).toEqual([]);
});

test.each(each)('%s says where its rows come from and under which licence', (_, family) => {
  expect(family['license']).toMatch(/^[A-Z]/);
  const source = JSON.stringify(family['source']);
  expect(source).toContain('"url":"https:');
  expect(source).toMatch(/\bown\b/);
});

test.each(each)('every code of %s has words of its own or a readable name', (_, family) => {
  const mute = family.entries.filter((entry) => (entry.title ?? entry.description ?? entry.messages?.[0] ?? '') === '');
  expect(mute.map((entry) => entry.code)).toEqual([]);
});

test.each(each)('the sentences of %s are sentences', (_, family) => {
  const sentences = family.entries.flatMap((entry) => [entry.description ?? '', ...(entry.remedies ?? [])]);
  const broken = sentences.filter((sentence) => sentence !== '' && !/^[\p{Lu}\d`"].*[.)]$/su.test(sentence));
  expect(broken.filter((sentence) => !/^(libuv|inotify|systemd|sqlite3_|nginx|curl|git|fsck)/.test(sentence))).toEqual(
    [],
  );
});

test.each(each)('references from %s lead to codes that exist', (_, family) => {
  const targets = family.entries.flatMap((entry) => entry.see ?? []);
  const known = new Set(families.flatMap(({ id, entries }) => entries.map((entry) => `${id}/${entry.code}`)));
  expect(targets.filter((target) => !known.has(target))).toEqual([]);
});
