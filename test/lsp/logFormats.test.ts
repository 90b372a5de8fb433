import { expect, test } from 'vitest';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

const acme = (pattern: string): string => `
id: acme
title: Acme
logFormats:
  - { title: Acme's gateway, pattern: '${pattern}' }
entries:
  - { code: 7001, name: ROOM_FULL }
  - { code: 7002, name: ROOM_LOCKED }
`;

const log = ['12:00 gw 7001 4711 a', '12:01 gw 7002 4712 b', '12:02 gw 7001 4713 c', ''].join('\n');

const hoverAt = (session: LspSession, character: number) => session.hover('gateway.log', { line: 0, character });

const byPlace = '^\\S+ gw (?<code>\\d{4}) ';

test('a catalog says where codes stand in a log, and a change of it shows', async () => {
  const session = await start({ files: { 'acme.errors.yaml': acme(byPlace) } });
  await session.open('gateway.log', log, 'log');
  await session.until(async () => (await hoverAt(session, 10))?.includes('ROOM\\_FULL') ?? false);
  await session.save('acme.errors.yaml', acme('^\\S+ other (?<code>\\d{4}) '));
  await session.until(async () => (await hoverAt(session, 10)) === undefined);
});

test('a pattern that cannot run is marked, and the codes of the catalog answer all the same', async () => {
  const session = await start({ files: { 'acme.errors.yaml': acme('^(?<code>\\d+)(?=x)') } });
  await session.until(() => session.published.some(({ uri }) => uri === uriOf('acme.errors.yaml')));
  const { diagnostics = [] } = session.published.findLast(({ uri }) => uri === uriOf('acme.errors.yaml')) ?? {};
  expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([['unsupported-pattern', 4]]);
  await session.open('client.ts', 'if (error.code === 7001) retry();');
  await session.until(async () =>
    ((await session.hover('client.ts', { line: 0, character: 20 })) ?? '').includes('ROOM\\_FULL'),
  );
});
