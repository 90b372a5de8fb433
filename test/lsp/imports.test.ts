import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ExportCatalog, ListCatalogs, PreviewImport, type ImportPreview } from '../../shared/src/protocol';
import { sessionsOfTests, uriOf } from '../support/lspSession';

const start = sessionsOfTests();
const folder = uriOf('').replace(/\/$/, '');
const seed = (name: string): string => readFileSync(`test/fixtures/seeds/${name}`, 'utf8');

const prepared = (preview: ImportPreview) => {
  if (preview.kind === 'refused') throw new Error(preview.why);
  return preview;
};

/** `line kind → first line of each row it became`. */
const marks = (preview: ImportPreview): readonly string[] => {
  const { json, notes } = prepared(preview);
  const lines = json.split('\n');
  return notes.map(({ line, kind, rows }) => [line, kind, ...rows.map((row) => lines[row]?.trim())].join(' '));
};

test('a preview has the file to write, and its doubts stand at rows of it', async () => {
  const session = await start();
  const preview = await session.ask(PreviewImport, { text: seed('blazeauth.txt'), name: 'blazeauth.txt', folder });
  expect(prepared(preview)).toMatchObject({ id: 'blazeauth', size: 49 });
  expect(prepared(preview).changes).toBeUndefined();
  expect(marks(preview)).toEqual(['14 doubtful "code": 2,', '38 doubtful "code": 209,', '43 doubtful "code": 303,']);
});

test('what was skipped or mended is told with the line of the document', async () => {
  const session = await start();
  const ask = (name: string) => session.ask(PreviewImport, { text: seed(name), name });
  expect(marks(await ask('netease-education.md'))).toEqual(['33 skipped']);
  expect(marks(await ask('videosdk.md'))).toEqual(['20 mended "code": 422,']);
});

const table = '| Code | Description |\n| - | - |\n| 1 | Disk full |\n';

test('a preview of another import into a file tells what changes there, as the editor holds the file', async () => {
  const session = await start();
  const first = prepared(await session.ask(PreviewImport, { text: table, id: 'disk', title: 'Disks', folder }));
  session.host.write(uriOf('.errorcodes/disk.errors.json'), first.json);
  const text = table.replace('Disk full', 'No space left');
  const again = prepared(await session.ask(PreviewImport, { text, id: 'disk', folder }));
  expect(again).toMatchObject({
    title: 'Disks',
    changes: ['~ 1 DISK_FULL: description "Disk full" → "No space left"'],
  });
  await session.open('.errorcodes/disk.errors.json', first.json.replace('Disk full', 'Mine'), 'json');
  expect(await session.ask(PreviewImport, { text, id: 'disk', folder })).toMatchObject({
    changes: ['= 1 DISK_FULL: the document says otherwise; what was written by hand stays'],
  });
});

test('nothing to import and a file in the way are said in a sentence', async () => {
  const session = await start({ files: { '.errorcodes/disk.errors.json': '{ "half": ' } });
  expect(await session.ask(PreviewImport, { text: '# Words\n', folder })).toMatchObject({ kind: 'refused', line: 0 });
  expect(await session.ask(PreviewImport, { text: table, id: 'disk', folder })).toEqual({
    kind: 'refused',
    why: expect.stringContaining('holds no catalog that can be read') as unknown,
  });
});

test('catalogs are exported, and what cannot be is said', async () => {
  const session = await start();
  expect(await session.ask(ExportCatalog, { catalog: 'videosdk', format: 'python' })).toMatchObject({
    fileName: 'video_sdk_error.py',
    text: expect.stringContaining('= 404') as unknown,
  });
  expect(await session.ask(ExportCatalog, { catalog: 'nope', format: 'csv' })).toEqual({
    why: 'There is no catalog "nope" any more.',
  });
});

test('catalogs are listed with their groups', async () => {
  const session = await start();
  const listed = await session.ask(ListCatalogs, {});
  expect(listed.find(({ id }) => id === 'sqlstate')?.groups).toContainEqual({
    id: '23',
    title: 'Class 23: Integrity constraint violation',
  });
});
