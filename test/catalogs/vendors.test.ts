import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { Catalog } from '../../shared/src/catalog/types';

const seed = (name: string): string => readFileSync(`test/fixtures/seeds/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(readFileSync(`shared/catalogs/${name}`, 'utf8'));

const vendor = (id: string): Catalog => {
  const { catalog, problems } = parseCatalog(json(`${id}.errors.json`));
  expect(problems).toEqual([]);
  if (!catalog) throw new Error(`${id} is no catalog.`);
  return catalog;
};

/** What a document says of one code, in its own order of columns. */
type Row = {
  readonly code: number;
  readonly name?: string;
  readonly description?: string;
  readonly messages?: readonly string[];
  readonly causes?: readonly string[];
};

/** The cells of every line with a bar, headings and rules included. */
const cellsOf = (document: string): readonly (readonly string[])[] =>
  document
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) =>
      line
        .replace(/^\|/, '')
        .replace(/\|\s*$/, '')
        .split('|')
        .map((cell) => cell.trim()),
    );

const isNumber = (text: string | undefined): boolean => /^-?\d+$/.test(text ?? '');

const given = (key: keyof Row, value: string | undefined): object =>
  value === undefined || value === '' ? {} : { [key]: value };

const emotiv = (): readonly Row[] =>
  cellsOf(seed('emotiv-cortex.md'))
    .filter(([code]) => isNumber(code))
    .map(([code, description]) => ({ code: Number(code), ...given('description', description) }));

const sceenic = (): readonly Row[] =>
  cellsOf(seed('sceenic-watchtogether.md'))
    .filter(([code]) => isNumber(code))
    .map(([code, name = '', text = '']) => {
      const items = [...text.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => item);
      const meaning = items.length > 0 ? { causes: items } : given('description', text);
      return { code: Number(code), name: name.replaceAll('\\_', '_'), ...meaning };
    });

/** The two bytes that stand for one sign were each read as a character of Windows-1252. */
const mended = (text: string): string => text.replace('\u00e2\u2030\u00a4', '\u2264');

const videosdk = (): readonly Row[] =>
  cellsOf(seed('videosdk.md'))
    .filter(([, code]) => isNumber(code))
    .map(([name = '', code, text = '']) => ({
      code: Number(code),
      name: name.replaceAll('*', ''),
      messages: mended(text).split(/(?<=\.) /),
    }));

const netease = (): readonly Row[] =>
  cellsOf(seed('netease-education.md'))
    .filter(([code]) => isNumber(code))
    .map(([code, description, messages = '']) => ({
      code: Number(code),
      ...given('description', description),
      messages: messages.split('<br/>').map((message) => message.trim()),
    }));

const checkRows = (id: string, rows: readonly Row[], count: number): void => {
  const entries = vendor(id).entries.map(({ code, name, nameSource, description, messages, causes }) => ({
    code,
    ...given('name', nameSource === 'source' ? name : undefined),
    ...given('description', description),
    ...(messages.length > 0 ? { messages: messages.map(({ text }) => text) } : {}),
    ...(causes.length > 0 ? { causes } : {}),
  }));
  expect(entries).toEqual(rows);
  expect(rows).toHaveLength(count);
};

describe('the vendor catalogs say what the vendors published', () => {
  test('emotiv-cortex', () => checkRows('emotiv-cortex', emotiv(), 52));
  test('sceenic-watchtogether', () => checkRows('sceenic-watchtogether', sceenic(), 15));
  test('videosdk', () => checkRows('videosdk', videosdk(), 6));
  test('netease-education', () => checkRows('netease-education', netease(), 32));

  test('blazeauth', () => {
    // The document's columns are glued together: a row printed without gaps must be its line, every one of them.
    const lines = seed('blazeauth.txt')
      .split('\n')
      .filter((line) => /^\d+\D/.test(line));
    const rows = vendor('blazeauth').entries.map(
      ({ code, name, description }) => `${code}${name ?? ''}${description ?? ''}`,
    );
    expect(rows).toEqual(lines);
    expect(rows).toHaveLength(49);
  });

  test('the standard codes of JSON-RPC keep their names in emotiv-cortex', () => {
    const inherited = vendor('emotiv-cortex').entries.filter(({ nameSource }) => nameSource === 'inherited');
    expect(inherited.map(({ code }) => code)).toEqual([-32700, -32600, -32601, -32602, -32603]);
  });
});

describe('the vendor catalogs fit the schema', () => {
  const validate = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats: { regex: true, date: true },
  }).compile(Object(json('error-catalog.schema.json')));
  test.each(['emotiv-cortex', 'sceenic-watchtogether', 'videosdk', 'netease-education', 'blazeauth'])('%s', (id) => {
    validate(json(`${id}.errors.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a misspelt property does not', () => {
    expect(validate({ id: 'x', title: 'X', entries: [], entires: [] })).toBe(false);
  });
});
