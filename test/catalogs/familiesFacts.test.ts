import { expect, test } from 'vitest';
import { cell, readFacts } from '../../scripts/families/facts';
import { buildFamilies } from '../../scripts/families/index';
import { readTexts } from '../../scripts/families/texts';

const families = await buildFamilies();

const familyOf = (id: string) => {
  const family = families.find((candidate) => candidate.id === id);
  if (family === undefined) throw new Error(`No family ${id}.`);
  return family;
};

/** `code name` of every row of the tables, and of every entry with each of its names. */
const written = async (tables: readonly string[], code: string): Promise<readonly string[]> => {
  const rows = (await Promise.all(tables.map(readFacts))).flat();
  return rows.map((row) => `${Number(cell(row, code))} ${cell(row, 'name')}`);
};
const built = (id: string): readonly string[] =>
  familyOf(id).entries.flatMap(({ code, name, altNames = [] }) =>
    [...(name === undefined ? [] : [name]), ...altNames].map((each) => `${code} ${each}`),
  );

const tables = [
  ['grpc', 'code', ['grpc']],
  ['websocket', 'code', ['websocket']],
  ['sqlite', 'code', ['sqlite']],
  ['curl', 'code', ['curl']],
  ['dns', 'code', ['dns-rcode']],
  ['tls', 'code', ['tls-alert']],
  ['http2', 'code', ['http2-error']],
  ['mqtt', 'code', ['mqtt5']],
  ['win32', 'code', ['win32', 'win32-more']],
  ['hresult', 'hex', ['hresult', 'hresult-more']],
  ['ntstatus', 'hex', ['ntstatus', 'ntstatus-more']],
] as const;

test.each(tables)('%s has exactly the numbers and names of its table', async (id, code, names) => {
  expect([...new Set(built(id))].sort()).toEqual([...new Set(await written(names, code))].sort());
});

test('errno has the number of every system, for every name', async () => {
  const entries = new Map(familyOf('errno').entries.map((entry) => [entry.name, entry]));
  for (const row of await readFacts('errno')) {
    const name = cell(row, 'name');
    if (name === 'ELAST') continue;
    const entry = entries.get(name);
    const known = new Set([entry?.code, ...Object.values(entry?.platforms ?? {})].map(String));
    const systems = Object.entries(row).filter(([system, written]) => system !== 'name' && written !== '');
    expect({ name, missing: systems.filter(([, written]) => !known.has(written)) }).toEqual({ name, missing: [] });
  }
});

test('errno also answers to the numbers of Node on Windows', async () => {
  const entries = familyOf('errno').entries;
  for (const row of await readFacts('libuv-win')) {
    const code = Number(cell(row, 'code'));
    const found = entries.find((entry) => entry.code === code || entry.aliases?.includes(code));
    expect({ code, name: found?.name }).toEqual({ code, name: cell(row, 'name') });
  }
});

test('signals carry the number of every system', async () => {
  const entries = familyOf('signal').entries;
  for (const row of await readFacts('signals')) {
    const name = cell(row, 'name');
    const entry = entries.find((candidate) => candidate.name === name || candidate.altNames?.includes(name));
    const known = new Set([entry?.code, ...Object.values(entry?.platforms ?? {})].map(String));
    const systems = Object.entries(row).filter(([system, written]) => system !== 'name' && written !== '');
    expect({ name, missing: systems.filter(([, written]) => !known.has(written)) }).toEqual({ name, missing: [] });
  }
});

test('SQLSTATE has every state of PostgreSQL under a name of its own', async () => {
  const entries = new Map(familyOf('sqlstate').entries.map((entry) => [entry.code, entry]));
  const facts = await readFacts('sqlstate-postgres');
  const conditions = facts.filter((row) => cell(row, 'condition') !== '');
  const known = (code: string): readonly string[] => [
    entries.get(code)?.name ?? '',
    ...(entries.get(code)?.altNames ?? []),
  ];
  expect(conditions.filter((row) => !known(cell(row, 'sqlstate')).includes(cell(row, 'condition')))).toEqual([]);
  expect(new Set(facts.map((row) => cell(row, 'sqlstate'))).size).toBe(261);
});

test('MariaDB has the numbers and names of its headers', async () => {
  const expected = await written(['mariadb', 'mysql-client'], 'code');
  const bounds = /_(MIN_ERROR|MAX_ERROR|FIRST|LAST)$/;
  expect([...new Set(built('mariadb'))].sort()).toEqual(
    [...new Set(expected.filter((row) => !bounds.test(row)))].sort(),
  );
});

test('MySQL has the constants of mysql2 and the client errors', () => {
  expect(built('mysql').filter((row) => !row.includes(' CR_')).length).toBe(1969);
  expect(built('mysql')).toEqual(
    expect.arrayContaining(['1062 ER_DUP_ENTRY', '1 EE_CANTCREATEFILE', '2006 CR_SERVER_GONE_ERROR']),
  );
});

test('HTTP offers only the constants that the libraries have', async () => {
  const names = new Set(
    (await readFacts('http-constants')).flatMap((row) => Object.values(row).flatMap((name) => name.split('|'))),
  );
  const offered = familyOf('http').entries.flatMap(({ constants = {} }) => Object.values(constants));
  const symbols = offered.filter((symbol) => typeof symbol === 'string');
  expect(symbols.length).toBeGreaterThan(700);
  expect(symbols.filter((symbol) => !names.has(symbol.replace(/^\w+(\.|::)/, '')))).toEqual([]);
});

test.each(families.map((family) => family.id).filter((id) => id !== 'mariadb'))(
  'every text of %s belongs to a code',
  async (id) => {
    const family = familyOf(id);
    const known = new Set(family.entries.flatMap(({ code, name, altNames = [] }) => [String(code), name, ...altNames]));
    const texts = await readTexts(id);
    expect([...texts.keys()].filter((key) => !known.has(key))).toEqual([]);
  },
);

test('HTTP has every status that Node knows, under its phrase', async () => {
  const titles = new Map(familyOf('http').entries.map((entry) => [String(entry.code), entry.title]));
  for (const row of await readFacts('http-status')) expect(titles.get(cell(row, 'code'))).toBe(cell(row, 'phrase'));
});

test('exit codes have the names of sysexits.h and systemd', async () => {
  const expected = await written(['sysexits', 'systemd-exit'], 'code');
  expect(expected.filter((row) => !built('exit-code').includes(row))).toEqual([]);
});

test('JSON-RPC and LSP share the codes of their libraries, bounds of ranges left out', async () => {
  const names = (await written(['jsonrpc-lsp'], 'code')).filter((row) => !/(Start|End)$/.test(row));
  expect([...built('json-rpc'), ...built('lsp')].sort()).toEqual(names.sort());
});

test('every facility of an HRESULT has a label', async () => {
  const facility = JSON.stringify(familyOf('hresult')['fields']);
  const numbers = (await readFacts('hresult-facility')).map((row) => cell(row, 'value'));
  expect(numbers.filter((number) => !facility.includes(`"${number}":"`))).toEqual([]);
});
