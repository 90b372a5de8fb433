import { expect, test } from 'vitest';
import { memoryHost } from '../support/memoryHost';
import { draw, picture, type Mark } from '../support/fixture';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

const acme = (name: string): string => `
id: acme
title: Acme
entries:
  - { code: 7001, name: ${name} }
`;

const client = 'if (error.code === 7001) retry();';
const onCode = { line: 0, character: 20 };

/** Opens a client of the catalog's and waits until the hover over its code says this. */
const untilHover = async (session: LspSession, path: string, expected: string | undefined): Promise<void> => {
  await session.open(path, client);
  await session.until(async () => {
    const hover = await session.hover(path, onCode);
    return expected === undefined ? hover === undefined : (hover?.includes(expected) ?? false);
  });
};

test('a catalog in YAML answers, and a saved change shows', async () => {
  const session = await start({ files: { 'codes/acme.errors.yaml': acme('ROOM_FULL') } });
  await untilHover(session, 'client.ts', 'ROOM\\_FULL');
  await session.save('codes/acme.errors.yaml', acme('ROOM_LOCKED'));
  await session.until(async () => (await session.hover('client.ts', onCode))?.includes('ROOM\\_LOCKED') ?? false);
});

test('a typed change shows before it is saved, and saving nothing takes it back', async () => {
  const session = await start({ files: { 'acme.errors.yaml': acme('ROOM_FULL') } });
  await untilHover(session, 'client.ts', 'ROOM\\_FULL');
  await session.open('acme.errors.yaml', acme('ROOM_FULL'), 'yaml');
  await session.change('acme.errors.yaml', 2, [{ text: acme('ROOM_TYPED') }]);
  await session.hints('acme.errors.yaml');
  session.host.advance(200);
  await session.until(async () => (await session.hover('client.ts', onCode))?.includes('ROOM\\_TYPED') ?? false);
  await session.close('acme.errors.yaml');
  await session.until(async () => (await session.hover('client.ts', onCode))?.includes('ROOM\\_FULL') ?? false);
});

test('while its text is broken the last catalog answers', async () => {
  const session = await start({ files: { 'acme.errors.json': '{}' } });
  const whole = JSON.stringify({ id: 'acme', title: 'Acme', entries: [{ code: 7001, name: 'ROOM_FULL' }] });
  await session.open('acme.errors.json', whole, 'json');
  session.host.advance(200);
  await untilHover(session, 'client.ts', 'ROOM\\_FULL');
  await session.change('acme.errors.json', 2, [{ text: whole.replace('"entries"', '"entries') }]);
  await session.hints('acme.errors.json');
  session.host.advance(200);
  await session.until(() => problemsIn(session, 'acme.errors.json').length > 0);
  expect(await session.hover('client.ts', onCode)).toContain('ROOM\\_FULL');
});

const problemsIn = (session: LspSession, path: string) =>
  session.published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics ?? [];

const severities = ['', 'error', 'warning'];

/** Marks under what is wrong in a catalog file, whether it is open or not: `^^^ severity code`. */
const checkProblems = async (drawn: string, path = 'acme.errors.json'): Promise<void> => {
  const { text, marks } = picture(drawn);
  const session = await start({ files: { [path]: text } });
  await session.until(() => session.published.length > 0);
  const starts = text.split('\n').map((_, line, lines) => lines.slice(0, line).join('\n').length + Math.min(1, line));
  const found = problemsIn(session, path).map(({ range, severity, code }): Mark => {
    const offsetOf = ({ line, character }: { line: number; character: number }): number =>
      (starts[line] ?? 0) + character;
    const span = { start: offsetOf(range.start), end: offsetOf(range.end) };
    return { span, label: `${severities[severity ?? 0] ?? ''} ${code ?? ''}` };
  });
  expect(draw(text, found)).toBe(draw(text, marks));
};

test('problems are marked in the catalog', () =>
  checkProblems(`
{
  "id": "acme", "title": "Acme",
  "entries": [
    { "code": 7001, "name": "ROOM_FULL" },
    { "code": 7002, "group": "rooms" },
                             ^^^^^^^ warning unknown-group
    { "code": 7001, "nmae": "ROOM_LOCKED" }
              ^^^^ error duplicate-code
                    ^^^^^^ warning unknown-property
  ]
}`));

test('mended problems go', async () => {
  const session = await start({ files: { 'acme.errors.yaml': `${acme('A')}  - { code: 7001 }\n` } });
  await session.until(() => problemsIn(session, 'acme.errors.yaml').length === 1);
  await session.save('acme.errors.yaml', acme('A'));
  await session.until(() => problemsIn(session, 'acme.errors.yaml').length === 0);
});

test('of two files with one id one answers, and both say so', async () => {
  const session = await start({ files: { 'a.errors.yaml': acme('FIRST'), 'b.errors.yaml': acme('SECOND') } });
  await session.until(() => problemsIn(session, 'b.errors.yaml').length === 1);
  expect(problemsIn(session, 'a.errors.yaml').map(({ message }) => message)).toEqual([
    'Another file, b.errors.yaml, has the id "acme" too; only one of them answers. Change one id.',
  ]);
});

test('a catalog file has no hints and no magic numbers of its own', async () => {
  const text = JSON.stringify({ id: 'acme', title: 'Acme', entries: [{ code: -32021, name: 'ROOM_FULL' }] });
  const session = await start({ files: { 'acme.errors.json': text } });
  await session.open('acme.errors.json', text, 'json');
  expect(await session.hints('acme.errors.json')).toEqual([]);
  expect(await session.diagnostics('acme.errors.json')).toEqual([]);
});

const elsewhere = { 'file:///home/me/codes/acme.yaml': acme('FROM_HOME'), 'file:///srv/acme.json': '{}' };

test.each([
  [['~/codes/acme.yaml'], 'from the home folder'],
  [['/home/me/codes/*.yaml'], 'by an absolute glob'],
  [['/home/me/**/acme.yaml'], 'by a deep glob'],
  [['../home/me/codes/acme.yaml'], 'by a relative path'],
])('the settings name catalogs outside the workspace %s: %s', async (catalogs) => {
  const session = await start({ host: memoryHost({ files: elsewhere }), settings: { catalogs } });
  await untilHover(session, 'client.ts', 'FROM\\_HOME');
  await session.setSettings({ catalogs: [] });
  await session.until(async () => (await session.hover('client.ts', onCode)) === undefined);
});

test('a catalog of any name in the workspace is read when the settings name it', async () => {
  const session = await start({ files: { 'docs/codes.yaml': acme('NAMED') }, settings: { catalogs: ['docs/*.yaml'] } });
  await untilHover(session, 'client.ts', 'NAMED');
});
