import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedFor } from '../../shared/src/catalog/codes';
import { nameOf, severityOf, summaryOf, urlOf } from '../../shared/src/catalog/display';
import { documentOf } from '../../shared/src/catalog/document';
import { libraryOfCatalogs } from '../../shared/src/catalog/library';
import { openIndex } from '../../shared/src/catalog/openIndex';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { CatalogSet } from '../../shared/src/catalog/catalogSet';

const tickets = {
  id: 'tickets',
  title: 'Tickets',
  url: 'https://docs.example/tickets',
  codes: { kind: 'string', pattern: '[0-9A-Z]{4}', classLength: 1 },
  groups: [
    { id: 'p', title: 'Payment', description: 'The money did not come.', url: 'https://docs.example/payment' },
    { id: '9', title: 'Remarks', severity: 'info' },
  ],
  entries: [{ code: 'P001', name: 'CARD_EXPIRED', group: 'p' }],
};

const parsed = (json: unknown) => {
  const { catalog, problems } = parseCatalog(json);
  expect(problems).toEqual([]);
  return catalog ? [catalog] : [];
};

/** `kind · name · meaning · severity · page`, or nothing. */
const answer = (set: CatalogSet, id: string, text: string): string => {
  const hit = set.lookUp(id, askedFor(text));
  return hit ? [hit.kind, nameOf(hit), summaryOf(hit), severityOf(hit), urlOf(hit)].join(' · ') : 'nothing';
};

const library = libraryOfCatalogs(parsed(tickets));

test.each([
  ['P001', 'entry · CARD_EXPIRED · Card expired · error · https://docs.example/payment'],
  ['P999', 'class · Payment · The money did not come. · error · https://docs.example/payment'],
  ['9ABC', 'class · Remarks · Remarks · info · https://docs.example/tickets'],
  ['9000', 'class · Remarks · Remarks · info · https://docs.example/tickets'],
  ['X001', 'nothing'],
  ['P0001', 'nothing'],
])('a code of a textual catalog answers with its entry, else with its class: %s', (text, expected) => {
  expect(answer(library, 'tickets', text)).toBe(expected);
});

test('without a length of its classes a catalog has none', () => {
  const { classLength, ...codes } = tickets.codes;
  expect(classLength).toBe(1);
  expect(answer(libraryOfCatalogs(parsed({ ...tickets, codes })), 'tickets', 'P999')).toBe('nothing');
});

test('a catalog that extends one with classes answers with them', () => {
  const shop = { ...tickets, id: 'shop', groups: [], entries: [], extends: ['tickets'] };
  const set = libraryOfCatalogs([...parsed(tickets), ...parsed(shop)]);
  expect(answer(set, 'shop', 'P999')).toContain('class · Payment');
});

test('length and severity of classes are written as they are read', () => {
  const [catalog] = parsed(tickets);
  expect(catalog && parsed(documentOf(catalog))).toEqual([catalog]);
});

test.each([
  ['23999', 'class · Class 23: Integrity constraint violation', 'error'],
  ['0A999', 'class · Class 0A: Feature not supported', 'error'],
  ['08ABC', 'class · Class 08: Connection exception', 'error'],
  ['01999', 'class · Class 01: Warning', 'warning'],
  ['ZZ999', 'nothing', ''],
])('an SQLSTATE that is not listed answers with its class: %s', (state, expected, severity) => {
  const decoder = new TextDecoder();
  const builtIn = openIndex(readFileSync('dist/catalogs.bin'), (bytes) => decoder.decode(bytes));
  const said = answer(builtIn, 'sqlstate', state);
  expect(said.startsWith(expected), said).toBe(true);
  expect(said).toContain(severity);
});
