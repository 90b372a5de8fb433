import { expect, test } from 'vitest';
import { memoryHost } from '../support/memoryHost';
import { sessionsOfTests, uriOf } from '../support/lspSession';

const failed = 'ERROR: request got an HTTP status 404';
const position = { line: 0, character: failed.indexOf('404') };

const start = sessionsOfTests();

test('without its built-in catalogs the server says so once and lives', async () => {
  const session = await start({ host: memoryHost({ missing: (name) => name === 'catalogs.bin' }) });
  await session.open('app.log', failed);
  expect(await session.hover('app.log', position)).toBeUndefined();
  expect(await session.hover('app.log', position)).toBeUndefined();
  expect(session.messages).toEqual([
    'The built-in catalogs cannot be read; only catalogs of the workspace answer. Install the extension again.',
  ]);
});

test('a grammar that cannot be read is told once, its language is read without it', async () => {
  const session = await start({
    host: memoryHost({ files: { [uriOf('errors.py')]: 'GONE = 410\n' }, missing: (name) => name.includes('python') }),
  });
  await session.open('a.py', 'if response.status == 404: pass\n');
  await session.open('b.py', 'if response.status == 503: pass\n');
  await session.open('a.ts', 'if (response.status === 404) retry();\n');
  expect(await session.hints('a.py')).toEqual(['0: NOT_FOUND']);
  expect(await session.hints('b.py')).toEqual(['0: SERVICE_UNAVAILABLE']);
  expect(await session.hints('a.ts')).toEqual(['0: NOT_FOUND']);
  await session.until(() => session.messages.length > 0);
  expect(session.messages).toEqual([
    'The grammar of python cannot be read; its files are read without it. Install the extension again.',
  ]);
});

test('a feature that throws answers nothing, is told once, and the others go on', async () => {
  const host = memoryHost();
  const session = await start({ host: { ...host, namesIn: () => Promise.reject(new Error('The disk is on fire.')) } });
  await session.open('app.log', failed);
  expect(await session.hover('app.log', position)).toBeUndefined();
  expect(await session.hover('app.log', position)).toBeUndefined();
  expect(session.messages).toEqual([
    'Error Code Insight: Hover failed; everything else goes on. The output has the details.',
  ]);
  expect(await session.client.sendRequest('errorCodeInsight/card', { catalog: 'http', code: 404 })).toMatchObject({
    title: 'NOT_FOUND',
  });
});

test.each([
  ['NUL bytes', 'ERROR \0\0 \n'],
  ['lone surrogates', 'ERROR \ud800 \udc00 \n'],
  ['a very long line', `${'x'.repeat(1_000_000)}\n`],
])('%s do no harm to what follows', async (_, before) => {
  const session = await start();
  await session.open('app.log', before + failed);
  expect(await session.hover('app.log', { ...position, line: 1 })).toContain('404');
  expect(session.messages).toEqual([]);
});

test('an unknown language has no hovers and no messages', async () => {
  const session = await start();
  await session.open('thing.xyz', 'if err == 404 then', 'klingon');
  expect(await session.hover('thing.xyz', { line: 0, character: 12 })).toBeUndefined();
  expect(session.messages).toEqual([]);
});
