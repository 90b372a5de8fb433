import { expect, test } from 'vitest';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { libraryOfCatalogs } from '../../shared/src/catalog/library';
import { search } from '../../shared/src/catalog/search';

const library = libraryOfCatalogs(await builtInCatalogs(process.cwd()));

const found = (query: string, preferred: readonly string[] = []): readonly string[] =>
  search(library, query, { limit: 20, preferred }).map(({ hit }) => `${hit.catalog.id}/${hit.code}`);

const checkBest = (query: string, best: string): void => {
  expect(found(query)[0], query).toBe(best);
};

const checkFound = (query: string, wanted: string): void => {
  expect(found(query), query).toContain(wanted);
};

test('a number in any spelling', () => {
  for (const query of ['-32021', '32021', '\u2212 32021', '4294935275', '0xFFFF82EB', '-32_021']) {
    checkBest(query, 'emotiv-cortex/-32021');
  }
  checkBest('404', 'http/404');
  checkFound('404', 'videosdk/404');
  checkFound('137', 'exit-code/137');
  checkFound('-32021', 'json-rpc/-32021');
});

test('a name in any style', () => {
  for (const query of ['session full', 'SESSION_IS_FULL', 'sessionIsFull', 'session-is-full', 'sesfull']) {
    checkBest(query, 'sceenic-watchtogether/206');
  }
  checkBest('InvalidAPIKey', 'blazeauth/2');
  checkBest('invalid api key', 'blazeauth/2');
});

test('words of a meaning', () => {
  checkFound('limit of streaming participants', 'sceenic-watchtogether/206');
  checkFound('streamKey', 'videosdk/422');
});

test('a number and words together', () => {
  checkBest('404 not found', 'http/404');
  checkBest('401 authentication failed', 'netease-education/401');
  checkBest('blazeauth 401', 'blazeauth/401');
});

test('digits while they are being typed', () => {
  checkFound('3202', 'emotiv-cortex/-32021');
});

test('a letter in front that no catalog knows leaves the number as a guess', () => {
  checkBest('Q0404', 'http/404');
});

test('catalogs of the open file come first where the fit is equal', () => {
  expect(found('404', ['netease-education'])[0]).toBe('netease-education/404');
});

test('each entry once, no more than asked for, nothing for nothing', () => {
  const all = found('404 404');
  expect(new Set(all).size).toBe(all.length);
  expect(search(library, 'e', { limit: 5, preferred: [] })).toHaveLength(5);
  expect(found('  ')).toEqual([]);
  expect(found('zzzqqq')).toEqual([]);
});
