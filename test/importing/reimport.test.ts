import { expect, test } from 'vitest';
import { importCatalog } from '../../server/src/importing/importCatalog';
import type { CatalogDocument, EntryDocument } from '../../shared/src/catalog/document';

const hints = { name: 'disk.md', find: () => undefined };

const table = (rows: Readonly<Record<number, string>>): string =>
  ['| Code | Description |', '| - | - |', ...Object.entries(rows).map(([code, text]) => `| ${code} | ${text} |`)].join(
    '\n',
  );

const first = importCatalog(table({ 1: 'Disk full', 2: 'Disk locked', 3: 'Disk gone' }), hints).catalog;

const edited = (edit: (entry: EntryDocument) => EntryDocument): CatalogDocument => {
  if (!first) throw new Error('The first import failed.');
  return { ...first, title: 'Disks', entries: first.entries.map(edit) };
};

const again = (earlier: unknown, rows: Readonly<Record<number, string>>) =>
  importCatalog(table(rows), { ...hints, earlier: JSON.parse(JSON.stringify(earlier)) });

const shown = ({ code, name, nameSource, description, severity }: EntryDocument): string =>
  [code, name, `(${nameSource ?? 'source'})`, description, severity].filter((part) => part !== undefined).join(' ');

test('importing the same document again changes nothing', () => {
  const { catalog, changes } = again(first, { 1: 'Disk full', 2: 'Disk locked', 3: 'Disk gone' });
  expect(catalog).toEqual(first);
  expect(changes).toEqual([]);
});

test('a reworded row takes the new text and keeps its name', () => {
  const { catalog, changes } = again(first, { 1: 'No space left', 2: 'Disk locked', 4: 'Disk busy' });
  expect(catalog?.entries.map(shown)).toEqual([
    '1 DISK_FULL (kept) No space left',
    '2 DISK_LOCKED (derived) Disk locked',
    '4 DISK_BUSY (derived) Disk busy',
  ]);
  expect(changes).toEqual([
    { code: 1, kind: 'changed' },
    { code: 4, kind: 'added' },
    { code: 3, kind: 'removed' },
  ]);
});

test('what people changed or added stays, and the document differing from it is said', () => {
  const mine = edited((entry) => {
    if (entry.code === 1) return { ...entry, description: 'My words', severity: 'warning' };
    return entry.code === 2 ? { ...entry, name: 'LOCKED', severity: 'info' } : entry;
  });
  const own = { ...mine, entries: [...mine.entries, { code: 99, name: 'MINE' }] };
  const { catalog, changes } = again(own, { 1: 'No space left', 2: 'Disk is locked', 3: 'Disk gone' });
  expect(catalog?.title).toBe('Disks');
  expect(catalog?.entries.map(shown)).toEqual([
    '1 DISK_FULL (derived) My words warning',
    '2 LOCKED (kept) Disk is locked info',
    '3 DISK_GONE (derived) Disk gone',
    '99 MINE (source)',
  ]);
  expect(changes).toEqual([
    { code: 1, kind: 'kept' },
    { code: 2, kind: 'changed' },
  ]);
});
