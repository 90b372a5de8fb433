import { expect, test } from 'vitest';
import { sessionsOfTests } from '../support/lspSession';
import { cursorIn, namesOf, navigating } from './navigating';

const start = sessionsOfTests();

const catalog = `{
  "id": "acme", "title": "Acme",
  "entries": [
    { "code": 7001, "name": "ROOM_FULL", "aliases": [7101] },
    { "code": 7002, "name": "ROOM_LOCKED" },
    { "code": 7003, "name": "NOBODY_HERE" }
  ],
  "ranges": [{ "from": 7200, "to": 7299, "name": "MEDIA" }]
}`;

const files = {
  'acme.errors.json': catalog,
  'src/enter.ts': 'if (error.code === 7001) wait();\nif (error.code === 7002) knock();\n',
  'src/leave.ts': 'const gone = error.code === 7001 || reply.errorCode === 7_001;\n',
};

const startReady = async (more: Readonly<Record<string, string>> = {}) => {
  const session = await start({ files: { ...files, ...more } });
  const moves = navigating(session);
  await session.until(async () => (await moves.symbols('ROOM_FULL')).length === 1);
  return { session, moves };
};

test.each([
  ['an entry', 'if (error.code === 70$001) wait();', ['acme.errors.json: 7001']],
  ['an alias', 'if (error.code === 71$001) wait();', ['acme.errors.json: 7001']],
  [
    'a range',
    'if (error.errorCode === 72$005) wait();',
    ['acme.errors.json: { "from": 7200, "to": 7299, "name": "MEDIA" }'],
  ],
  ['no code of the workspace', 'if (error.code === -32$0700) wait();', []],
  ['nothing', 'wait$0();', []],
])('a number leads to its entry: %s', async (_, drawn, places) => {
  const { session, moves } = await startReady();
  const { text, position } = cursorIn(drawn);
  await session.open('src/client.ts', text);
  expect(namesOf(await moves.definition('src/client.ts', position), files)).toEqual(places);
});

test('a built-in code leads to the constant that the workspace has for it', async () => {
  const constants = 'export const RpcErrors = {\n  PARSE_ERROR: -32700,\n  INVALID_REQUEST: -32600,\n};\n';
  const { session, moves } = await startReady({ 'src/rpc.ts': constants });
  const { text, position } = cursorIn('if (error.code === -32$0700) wait();');
  await session.open('src/client.ts', text);
  await session.until(async () => ((await moves.definition('src/client.ts', position)) ?? []).length > 0);
  const places = await moves.definition('src/client.ts', position);
  expect(namesOf(places, { 'src/rpc.ts': constants })).toEqual(['src/rpc.ts: PARSE_ERROR']);
});

test('references of an entry, from the entry and from a use', async () => {
  const { session, moves } = await startReady();
  await session.open('acme.errors.json', catalog, 'json');
  const expected = ['acme.errors.json: 7001', 'src/enter.ts: 7001', 'src/leave.ts: 7001', 'src/leave.ts: 7_001'];
  const atEntry = cursorIn(catalog.replace('"ROOM_FULL"', '"ROOM$0_FULL"')).position;
  expect(namesOf(await moves.references('acme.errors.json', atEntry), files)).toEqual(expected);
  await session.open('src/enter.ts', files['src/enter.ts']);
  const atUse = cursorIn(files['src/enter.ts'].replace('7001', '70$001')).position;
  expect(namesOf(await moves.references('src/enter.ts', atUse), files)).toEqual(expected);
});

test('the same code is highlighted in a file, in whatever spelling', async () => {
  const { session, moves } = await startReady();
  await session.open('src/leave.ts', files['src/leave.ts']);
  const { position } = cursorIn(files['src/leave.ts'].replace('7001', '70$001'));
  const found = await moves.highlights('src/leave.ts', position);
  expect(found?.map(({ range }) => files['src/leave.ts'].slice(range.start.character, range.end.character))).toEqual([
    '7001',
    '7_001',
  ]);
});

test('entries are symbols of the workspace, by name and number', async () => {
  const { moves } = await startReady();
  const namesFor = async (query: string) => (await moves.symbols(query)).map(({ name }) => name);
  expect(await namesFor('rmlock')).toEqual(['ROOM_LOCKED (7002)']);
  expect(await namesFor('7003')).toEqual(['NOBODY_HERE (7003)']);
  expect(await namesFor('')).toHaveLength(3);
  expect((await moves.symbols('ROOM_FULL'))[0]).toMatchObject({ containerName: 'Acme' });
});

test('over each entry stands how often it is used, and a change is counted', async () => {
  const { session, moves } = await startReady();
  await session.open('acme.errors.json', catalog, 'json');
  session.host.advance(200);
  expect(await moves.lenses('acme.errors.json')).toEqual(['3: used 3 times', '4: used once', '5: not used']);
  const before = session.refreshes.length;
  await session.save('src/late.ts', 'if (error.code === 7003) wait();');
  await session.hints('acme.errors.json');
  session.host.advance(600);
  await session.until(() => session.refreshes.slice(before).includes('lenses'));
  expect(await moves.lenses('acme.errors.json')).toEqual(['3: used 3 times', '4: used once', '5: used once']);
});

test('other files have no lenses', async () => {
  const { session, moves } = await startReady();
  await session.open('src/enter.ts', files['src/enter.ts']);
  expect(await moves.lenses('src/enter.ts')).toEqual([]);
});
