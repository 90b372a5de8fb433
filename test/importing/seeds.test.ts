import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildFamilies } from '../../scripts/families/index';
import { importCatalog } from '../../server/src/importing/importCatalog';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { EntryDocument } from '../../shared/src/catalog/document';

const families = await buildFamilies();
const find = (id: string) => parseCatalog(families.find((family) => family.id === id)).catalog;

const documents = [
  ['emotiv-cortex', 'emotiv-cortex.md'],
  ['sceenic-watchtogether', 'sceenic-watchtogether.md'],
  ['videosdk', 'videosdk.md'],
  ['netease-education', 'netease-education.md'],
  ['blazeauth', 'blazeauth.txt'],
] as const;

const seed = (name: string): string => readFileSync(`test/fixtures/seeds/${name}`, 'utf8');

/** A row without what no document says: how bad it is. */
const said = ({ nameSource = 'source', ...row }: EntryDocument): object => ({ ...row, severity: 'judged', nameSource });

const readDocument: (json: string) => { readonly entries: readonly EntryDocument[] } = JSON.parse;

const shipped = (id: string): readonly EntryDocument[] =>
  readDocument(readFileSync(`shared/catalogs/${id}.errors.json`, 'utf8')).entries;

const imported = (name: string, contents: string) => importCatalog(contents, { name, find });

test.each(documents)('%s comes out of its document row for row', (id, name) => {
  expect(imported(name, seed(name)).catalog?.entries.map(said)).toEqual(shipped(id).map(said));
});

test.each(documents)('%s does so whatever the name of the file and the ends of its lines', (id, name) => {
  const windows = seed(name).replaceAll('\n', '\r\n');
  expect(importCatalog(windows, { find }).catalog?.entries.map(said)).toEqual(shipped(id).map(said));
});

const notes = (name: string): readonly string[] =>
  imported(name, seed(name)).notes.map(({ line, kind, message }) => `${line} ${kind}: ${message}`);

test('what was skipped, mended or is doubtful is said with its line', () => {
  expect(notes('emotiv-cortex.md')).toEqual([]);
  expect(notes('sceenic-watchtogether.md')).toEqual([
    '5 skipped: The table with the columns Methods, Parameters has no column of codes.',
  ]);
  expect(notes('videosdk.md')).toEqual(['21 mended: Garbled text was mended: "\u00e2\u2030\u00a4" is "\u2264".']);
  expect(notes('netease-education.md')).toEqual(['34 skipped: The row is empty.']);
  expect(notes('blazeauth.txt').map((note) => note.slice(0, 27))).toEqual([
    '15 doubtful: The name of 2 ',
    '39 doubtful: The name of 20',
    '44 doubtful: The name of 30',
  ]);
});

test('the groups and the protocol below are found', () => {
  expect(imported('sceenic-watchtogether.md', seed('sceenic-watchtogether.md')).catalog?.groups).toEqual([
    { id: 'session', title: 'Session error codes' },
    { id: 'media', title: 'Media error codes' },
    { id: 'token', title: 'Token error codes' },
  ]);
  expect(imported('emotiv-cortex.md', seed('emotiv-cortex.md')).catalog?.extends).toEqual(['json-rpc']);
});

test('what is written is a catalog without a problem', () => {
  for (const [, name] of documents) {
    const document: unknown = JSON.parse(JSON.stringify(imported(name, seed(name)).catalog));
    expect(parseCatalog(document).problems).toEqual([]);
  }
});
