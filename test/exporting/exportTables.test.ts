import { expect, test } from 'vitest';
import { csvOf, markdownOf } from '../../server/src/exporting/exportTables';
import { importCatalog } from '../../server/src/importing/importCatalog';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { Catalog } from '../../shared/src/catalog/types';

const { catalog } = parseCatalog({
  id: 'disk',
  title: 'Disk *errors*',
  groups: [
    { id: 'a', title: 'Space' },
    { id: 'b', title: 'Locks' },
  ],
  entries: [
    {
      code: 1,
      name: 'E_FULL',
      group: 'a',
      description: 'a | b_c <d> `x|y`\nsecond *line*',
      messages: ['No space', 'Really'],
    },
    { code: -2, name: 'E_GONE', group: 'b', causes: ['one, "two"', '=three'], severity: 'warning' },
  ],
});

const disk = (): Catalog => {
  if (!catalog) throw new Error('The fixture is no catalog.');
  return catalog;
};

test('as a Markdown table for each group', () => {
  expect(markdownOf(disk())).toBe(
    [
      '# Disk \\*errors\\*',
      '',
      '## Space',
      '',
      '| Code | Name | Description | Message |',
      '| --- | --- | --- | --- |',
      '| 1 | E\\_FULL | a \\| b\\_c \\<d\\> `x\\|y`<br>second \\*line\\* | <ul><li>No space</li><li>Really</li></ul> |',
      '',
      '## Locks',
      '',
      '| Code | Name | Causes |',
      '| --- | --- | --- |',
      '| -2 | E\\_GONE | <ul><li>one, "two"</li><li>=three</li></ul> |',
      '',
    ].join('\n'),
  );
});

test('as comma-separated values that no spreadsheet runs', () => {
  expect(csvOf(disk())).toBe(
    [
      'Code,Name,Description,Message,Causes,Severity,Group',
      '1,E_FULL,"a | b_c <d> `x|y`\nsecond *line*","No space\nReally",,error,Space',
      '-2,E_GONE,,,"one, ""two""\n=three",warning,Locks',
      '',
    ].join('\r\n'),
  );
  const formula = parseCatalog({
    id: 'x',
    title: 'X',
    entries: [{ code: 1, name: 'A', description: '=cmd()' }],
  }).catalog;
  expect(formula && csvOf(formula)).toContain("1,A,'=cmd(),error");
});

test.each(['a.md', 'a.csv'])('%s: what was exported is imported again', (name) => {
  const text = name === 'a.md' ? markdownOf(disk()) : csvOf(disk());
  const rows = importCatalog(text, { name, find: () => undefined }).catalog?.entries ?? [];
  expect(
    rows.map(({ code, name: symbol, description, messages, causes }) => ({
      code,
      symbol,
      description,
      messages,
      causes,
    })),
  ).toEqual(
    disk().entries.map(({ code, name: symbol, description, messages, causes }) => ({
      code,
      symbol,
      description,
      messages: messages.length > 0 ? messages.map(({ text: words }) => words) : undefined,
      causes: causes.length > 0 ? causes : undefined,
    })),
  );
});
