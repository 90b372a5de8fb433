import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import type { Use } from '../../shared/src/protocol';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const line = 'ERROR: got HTTP status 404';

const start = sessionsOfTests();
const startInWorkspace = (): Promise<LspSession> =>
  start({
    files: { 'a.log': `one\n${line}\n`, 'deep/b.log': line, 'c.log': 'ERROR: got HTTP status 503', 'd.bin': '\x00404' },
  });

const findUses = (session: LspSession, code: number, token = CancellationToken.None): Promise<readonly Use[]> =>
  session.client.sendRequest('errorCodeInsight/findUses', { catalog: 'http', code }, token);

test('uses are found in all files of the workspace', async () => {
  const session = await startInWorkspace();
  const uses = await findUses(session, 404);
  expect(uses.map(({ uri, range, line: text, role }) => [uri, range.start.line, text, role])).toEqual([
    [uriOf('a.log'), 1, line, 'log'],
    [uriOf('deep/b.log'), 0, line, 'log'],
  ]);
});

test('an open document counts as the editor holds it', async () => {
  const session = await startInWorkspace();
  await session.open('a.log', 'all is well');
  expect((await findUses(session, 404)).map(({ uri }) => uri)).toEqual([uriOf('deep/b.log')]);
});

test('a log is searched by the prefixes that catalogs name too', async () => {
  const session = await start({ files: { 'build.log': 'ERROR build TS2322 was not expected' } });
  const uses = await session.client.sendRequest<readonly Use[]>('errorCodeInsight/findUses', {
    catalog: 'typescript',
    code: 2322,
  });
  expect(uses.map(({ uri, range }) => [uri, range.start.character])).toEqual([[uriOf('build.log'), 14]]);
});

test('the search can be cancelled', async () => {
  const session = await startInWorkspace();
  const source = new CancellationTokenSource();
  const uses = findUses(session, 404, source.token);
  source.cancel();
  await expect(uses).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('a code that nobody knows is used nowhere', async () => {
  const session = await startInWorkspace();
  expect(await findUses(session, 4)).toEqual([]);
});
