import { expect, test } from 'vitest';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { packCatalogs } from '../../shared/src/catalog/packed';

const catalogs = await builtInCatalogs(process.cwd());
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytes = packCatalogs(catalogs, (text) => encoder.encode(text));

test('the built index gives back every catalog, row by row', () => {
  const library = openIndex(bytes, (part) => decoder.decode(part));
  expect(library.heads.map(({ id }) => id)).toEqual(catalogs.map(({ id }) => id));
  for (const catalog of catalogs) {
    const ranges = [...catalog.ranges].sort((a, b) => a.from - b.from);
    expect(library.catalog(catalog.id)).toEqual({ ...catalog, ranges });
  }
});

test('a prefilter and a miss read no rows', () => {
  const read: string[] = [];
  const library = openIndex(bytes, (part) => {
    const text = decoder.decode(part);
    read.push(text.slice(0, 40));
    return text;
  });
  expect(library.mayHold(-32021n)).toBe(true);
  expect(library.mayHold(0x7fff_1234n)).toBe(false);
  expect(library.lookUp('emotiv-cortex', { value: 7n, text: '7' })).toBeUndefined();
  const rowsRead = (): number => read.filter((text) => text.startsWith('{"name"')).length;
  expect(rowsRead()).toBe(0);
  expect(library.lookUp('emotiv-cortex', { value: -32021n, text: '-32021' })).toBeDefined();
  expect(rowsRead()).toBe(1);
});

test('a damaged index says so', () => {
  expect(() => openIndex(bytes.subarray(1), (part) => decoder.decode(part))).toThrow(/catalogs\.bin.*damaged/);
});
