import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const failed = 'ERROR: request got an HTTP status 404';
const position = { line: 0, character: failed.indexOf('404') };

const start = sessionsOfTests();
const startWith = async (settings: unknown): Promise<LspSession> => {
  const session = await start({ settings });
  await session.open('app.log', failed);
  return session;
};

test('settings are asked for by resource and followed when they change', async () => {
  const session = await startWith({ enable: true });
  expect(await session.hover('app.log', position)).toContain('404');
  await session.setSettings({ enable: false });
  expect(await session.hover('app.log', position)).toBeUndefined();
  expect(session.refreshes).toEqual(['diagnostics', 'hints']);
});

test('a wrong setting is said once, in words, and its default holds', async () => {
  const session = await startWith({ inlayHints: { inLogs: 'loud' }, allowedValues: ['many'] });
  expect(await session.hints('app.log')).toEqual(['0: NOT_FOUND']);
  await session.setSettings({ inlayHints: { inLogs: 'loud' } });
  await session.hints('app.log');
  expect(session.messages).toEqual([
    'Setting errorCodeInsight.inlayHints.inLogs must be one of "first", "all", "off"; it is ignored until it is.',
    'Setting errorCodeInsight.allowedValues holds "many", which is neither a number nor a range like 200-299.',
  ]);
});

test('hints can be switched off in logs', async () => {
  const session = await startWith({ inlayHints: { inLogs: 'off' } });
  expect(await session.hints('app.log')).toEqual([]);
});

test('an allowed value is nothing', async () => {
  const session = await startWith({ allowedValues: ['400-410'] });
  expect(await session.hover('app.log', position)).toBeUndefined();
});

test('an ignored code is explained on hover only', async () => {
  const session = await startWith({ ignoredCodes: ['http/404'] });
  expect(await session.hints('app.log')).toEqual([]);
  expect(await session.hover('app.log', position)).toContain('*Ignored* by the settings: http/404');
});

const source = 'if (response.status === 404) retry();\n';
const severitiesOf = async (session: LspSession, path: string): Promise<readonly (number | undefined)[]> =>
  (await session.diagnostics(path)).map(({ severity }) => severity);

test('each part of a monorepo has the settings that lie nearest', async () => {
  const session = await start({
    files: {
      '.errorcodes/settings.json': '{ "diagnostics.severity": { "http": "error" } }',
      'packages/shop/.errorcodes/settings.json': '{ "diagnostics": { "severity": { "http": "warning" } } } // nearer',
    },
    settings: { diagnostics: { severity: { http: 'hint' } } },
  });
  await session.open('src/a.ts', source);
  await session.open('packages/shop/src/a.ts', source);
  expect(await severitiesOf(session, 'src/a.ts')).toEqual([1]);
  expect(await severitiesOf(session, 'packages/shop/src/a.ts')).toEqual([2]);
  await session.save('packages/shop/.errorcodes/settings.json', '{ "disabledCatalogs": ["http"] }');
  expect(await severitiesOf(session, 'packages/shop/src/a.ts')).toEqual([]);
  expect(await severitiesOf(session, 'src/a.ts')).toEqual([1]);
});

test('with its folder go the settings and the catalogs in it', async () => {
  const catalog = {
    id: 'rooms',
    title: 'Rooms',
    scope: 'project',
    codes: { kind: 'integer', width: 32, signed: true, radix: 10 },
    entries: [{ code: 7001, name: 'ROOM_LOCKED' }],
  };
  const files = {
    '.errorcodes/settings.json': '{ "diagnostics.severity": { "http": "error" } }',
    '.errorcodes/rooms.errors.json': JSON.stringify(catalog),
  };
  const session = await start({ files });
  await session.open('a.ts', `${source}if (error.code === 7001) wait();\n`);
  await session.until(async () => (await session.hints('a.ts')).includes('1: ROOM_LOCKED'));
  expect((await severitiesOf(session, 'a.ts'))[0]).toBe(1);
  for (const path of Object.keys(files)) session.host.remove(uriOf(path));
  const changes: FileEvent[] = [{ uri: uriOf('.errorcodes'), type: FileChangeType.Deleted }];
  await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await session.until(async () => (await session.hints('a.ts')).length === 1);
  expect(await severitiesOf(session, 'a.ts')).toEqual([4]);
});

test('overrides by glob and language change what a catalog may say', async () => {
  const settings = {
    overrides: [
      { files: 'legacy/**', settings: { diagnostics: { severity: { http: 'off' } } } },
      { languages: ['javascript'], settings: { 'diagnostics.severity': { http: 'error' } } },
    ],
  };
  const session = await start({ settings });
  for (const path of ['src/a.ts', 'src/a.js', 'legacy/a.ts']) await session.open(path, source);
  expect(await severitiesOf(session, 'src/a.ts')).toEqual([4]);
  expect(await severitiesOf(session, 'src/a.js')).toEqual([1]);
  expect(await severitiesOf(session, 'legacy/a.ts')).toEqual([]);
});

test('settings of a folder that cannot be read are said once', async () => {
  const session = await start({ files: { '.errorcodes/settings.json': '{ "tests": ' } });
  await session.open('a.ts', source);
  await session.open('b.ts', source);
  expect(await severitiesOf(session, 'a.ts')).toEqual([4]);
  expect(await severitiesOf(session, 'b.ts')).toEqual([4]);
  expect(session.messages).toEqual([
    'Some settings in workspace/.errorcodes/settings.json are not used: This is no valid JSON here: a value is missing.',
  ]);
});

test('each folder of a workspace has settings of its own', async () => {
  const severityIn = (uri: string): string => (uri.includes('/shop/') ? 'error' : 'warning');
  const settings = (uri: string): unknown => ({ diagnostics: { severity: { http: severityIn(uri) } } });
  const session = await start({ settings });
  for (const path of ['shop/a.ts', 'desk/a.ts']) await session.open(path, source);
  expect(await severitiesOf(session, 'shop/a.ts')).toEqual([1]);
  expect(await severitiesOf(session, 'desk/a.ts')).toEqual([2]);
});
