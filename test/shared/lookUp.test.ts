import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedFor } from '../../shared/src/catalog/codes';
import { nameOf, severityOf, spellings, summaryOf, urlOf } from '../../shared/src/catalog/display';
import { libraryOfCatalogs, withCatalogs } from '../../shared/src/catalog/library';
import { parseCatalog } from '../../shared/src/catalog/parse';
import type { Hit } from '../../shared/src/catalog/hit';
import type { Catalog } from '../../shared/src/catalog/types';

const catalog = (json: object): Catalog => {
  const { catalog: parsed, problems } = parseCatalog({ title: 'Demo', entries: [], ...json });
  expect(problems).toEqual([]);
  if (!parsed) throw new Error('The fixture is no catalog.');
  return parsed;
};

const windows = { kind: 'integer', width: 32, signed: true, radix: 16 };

const library = libraryOfCatalogs([
  catalog({
    id: 'exit',
    scope: 'ambient',
    codes: { kind: 'integer', width: 8, signed: false },
    entries: [
      { code: 126, name: 'NOT_EXECUTABLE' },
      { code: 143, title: 'Asked to stop' },
    ],
    ranges: [{ from: 129, to: 165, title: 'Ended by a signal', offset: 128, catalog: 'signal' }],
  }),
  catalog({
    id: 'signal',
    scope: 'ambient',
    entries: [
      { code: 9, name: 'SIGKILL', title: 'Killed' },
      { code: 15, name: 'SIGTERM' },
    ],
  }),
  catalog({
    id: 'errno',
    scope: 'ambient',
    entries: [
      { code: 2, name: 'ENOENT' },
      { code: 35, name: 'EDEADLK', aliases: [58], platforms: { darwin: 11 } },
    ],
  }),
  catalog({ id: 'win32', codes: { ...windows, signed: false }, entries: [{ code: 5, name: 'ERROR_ACCESS_DENIED' }] }),
  catalog({
    id: 'hresult',
    codes: windows,
    entries: [{ code: '0x80004005', name: 'E_FAIL' }],
    ranges: [
      { from: '0x80070000', to: '0x8007FFFF', title: 'Win32 error', offset: 2147942400, catalog: 'win32' },
      { from: '0xD0000000', to: '0xDFFFFFFF', offset: 0x10000000, catalog: 'ntstatus' },
    ],
    fields: [
      { name: 'failed', high: 31, low: 31 },
      { name: 'facility', high: 26, low: 16, values: { 4: 'ITF', 7: 'WIN32' } },
      { name: 'code', high: 15, low: 0 },
    ],
  }),
  catalog({ id: 'ntstatus', codes: windows, entries: [{ code: '0xC0000005', name: 'STATUS_ACCESS_VIOLATION' }] }),
  catalog({
    id: 'json-rpc',
    scope: 'protocol',
    entries: [{ code: -32700, name: 'PARSE_ERROR' }],
    ranges: [{ from: -32099, to: -32000, name: 'SERVER_ERROR', title: 'Server error' }],
  }),
  catalog({
    id: 'vendor',
    scope: 'vendor',
    extends: ['json-rpc'],
    url: 'https://docs.example/{code}?name={name}',
    entries: [
      { code: -32021, name: 'A B'.replace(' ', '&') },
      { code: -32700, description: 'Bad JSON, e.g. a comma. Send it again.' },
    ],
  }),
]);

const describe = (hit: Hit | undefined): string =>
  hit ? `${hit.catalog.id} ${hit.code} ${hit.kind} ${hit.reading} ${nameOf(hit)}` : 'nothing';

const checkHit = (id: string, text: string, expected: string): void => {
  const asked = askedFor(text);
  expect(describe(library.lookUp(id, asked)), `${id} ${text}`).toBe(expected);
  if (expected !== 'nothing') expect(library.mayHold(asked.value ?? 0n), `mayHold ${text}`).toBe(true);
};

test('an entry is found by its code, its aliases and what it is elsewhere', () => {
  checkHit('errno', '35', 'errno 35 entry asWritten EDEADLK');
  checkHit('errno', '58', 'errno 35 entry asWritten EDEADLK');
  checkHit('errno', '11', 'errno 35 entry asWritten EDEADLK');
  checkHit('errno', '3', 'nothing');
  checkHit('no-such-catalog', '3', 'nothing');
});

test('four spellings of one HRESULT are one entry', () => {
  for (const text of ['0x80004005', '2147500037', '-2147467259', '0xFFFFFFFF80004005']) {
    expect(describe(library.lookUp('hresult', askedFor(text)))).toMatch(/^hresult -2147467259 entry .* E_FAIL$/);
  }
});

test('a range leads to what is inside', () => {
  checkHit('exit', '137', 'exit 137 range asWritten SIGKILL');
  checkHit('exit', '143', 'exit 143 entry asWritten SIGTERM');
  checkHit('exit', '150', 'exit 150 range asWritten Ended by a signal');
  checkHit('hresult', '0x80070005', 'hresult -2147024891 range twosComplement ERROR_ACCESS_DENIED');
  checkHit('hresult', '0xD0000005', 'hresult -805306363 range twosComplement STATUS_ACCESS_VIOLATION');
});

test('bits speak where no entry and no range does', () => {
  checkHit('hresult', '0x80041234', 'hresult -2147216844 decoded twosComplement ITF 0x1234');
  checkHit('hresult', '0x88881234', 'nothing');
  checkHit('hresult', '262148', 'nothing');
});

test('an extended catalog answers where the own one does not', () => {
  checkHit('vendor', '-32021', 'vendor -32021 entry asWritten A&B');
  checkHit('vendor', '-32700', 'vendor -32700 entry asWritten PARSE_ERROR');
  checkHit('vendor', '-32050', 'json-rpc -32050 range asWritten SERVER_ERROR');
});

test('a turned sign is forgiven where people turn it', () => {
  checkHit('errno', '-2', 'errno 2 entry negated ENOENT');
  checkHit('vendor', '32021', 'vendor -32021 entry minusDropped A&B');
  checkHit('json-rpc', '32050', 'nothing');
  checkHit('win32', '-5', 'nothing');
});

test('what is shown of a hit', () => {
  const shown = (id: string, text: string): readonly (string | undefined)[] => {
    const hit = library.lookUp(id, askedFor(text));
    return hit ? [summaryOf(hit), severityOf(hit), urlOf(hit), spellings(hit).join(' ')] : [];
  };
  expect(shown('vendor', '-32700')).toEqual([
    'Bad JSON, e.g. a comma.',
    'error',
    'https://docs.example/-32700?name=PARSE_ERROR',
    '-32700 0xFFFF8044 4294934596',
  ]);
  expect(shown('vendor', '-32021')[2]).toBe('https://docs.example/-32021?name=A%26B');
  expect(shown('exit', '137')[0]).toBe('Ended by a signal: Killed');
  expect(shown('exit', '126')[0]).toBe('Not executable');
  expect(shown('hresult', '0x80004005')[3]).toBe('0x80004005 -2147467259 2147500037');
});

test('a user catalog replaces one of its id and is added otherwise', () => {
  const errno = catalog({ id: 'errno', entries: [{ code: 1000, name: 'MINE' }] });
  const extra = catalog({ id: 'extra', extends: ['json-rpc'], entries: [{ code: -32700 }] });
  const changed = withCatalogs(library, [errno, extra]);
  expect(changed.heads.map(({ id }) => id)).toEqual(['extra', ...library.heads.map(({ id }) => id)]);
  expect(describe(changed.lookUp('errno', askedFor('2')))).toBe('nothing');
  expect(describe(changed.lookUp('errno', askedFor('1000')))).toBe('errno 1000 entry asWritten MINE');
  expect(describe(changed.lookUp('extra', askedFor('-32700')))).toBe('extra -32700 entry asWritten PARSE_ERROR');
  expect(changed.revision).not.toBe(library.revision);
  expect(describe(library.lookUp('errno', askedFor('2')))).toBe('errno 2 entry asWritten ENOENT');
});

test('catalogs that extend each other end', () => {
  const circle = libraryOfCatalogs([catalog({ id: 'a', extends: ['b'] }), catalog({ id: 'b', extends: ['a'] })]);
  expect(circle.lookUp('a', askedFor('1'))).toBeUndefined();
});

const code = fc.integer({ min: -200, max: 200 });
const rows = fc.uniqueArray(fc.record({ code, alias: fc.option(code) }), {
  selector: (row) => row.code,
  maxLength: 40,
});

test('the index finds what a linear search finds', () => {
  fc.assert(
    fc.property(rows, code, (list, wanted) => {
      const own = new Set(list.map((row) => row.code));
      const entries = list.map(({ code: each, alias }) => ({
        code: each,
        aliases: alias === null || own.has(alias) ? [] : [alias],
      }));
      const set = libraryOfCatalogs([catalog({ id: 'c', scope: 'vendor', entries })]);
      const linear =
        entries.find((entry) => entry.code === wanted) ?? entries.find((entry) => entry.aliases.includes(wanted));
      const hit = set.lookUp('c', { value: BigInt(wanted), text: '' });
      const found = hit?.reading === 'asWritten' ? hit.code : undefined;
      expect(found).toBe(linear?.code);
      expect(set.mayHold(BigInt(wanted)) || hit === undefined).toBe(true);
    }),
  );
});
