import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Use } from '../../shared/src/protocol';
import { startSession, uriOf, type LspSession } from '../support/lspSession';

const line = 'ERROR: got HTTP status 404';

let session: LspSession;
beforeEach(async () => {
  session = await startSession({
    files: { 'a.log': `one\n${line}\n`, 'deep/b.log': line, 'c.log': 'ERROR: got HTTP status 503', 'd.bin': '\0404' },
  });
});
afterEach(() => session.end());

const findUses = (code: number, token = CancellationToken.None): Promise<readonly Use[]> =>
  session.client.sendRequest('errorCodeInsight/findUses', { catalog: 'http', code }, token);

test('uses are found in all files of the workspace', async () => {
  const uses = await findUses(404);
  expect(uses.map(({ uri, range, line: text, role }) => [uri, range.start.line, text, role])).toEqual([
    [uriOf('a.log'), 1, line, 'log'],
    [uriOf('deep/b.log'), 0, line, 'log'],
  ]);
});

test('an open document counts as the editor holds it', async () => {
  await session.open('a.log', 'all is well');
  expect((await findUses(404)).map(({ uri }) => uri)).toEqual([uriOf('deep/b.log')]);
});

test('the search can be cancelled', async () => {
  const source = new CancellationTokenSource();
  const uses = findUses(404, source.token);
  source.cancel();
  await expect(uses).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('a code that nobody knows is used nowhere', async () => {
  expect(await findUses(4)).toEqual([]);
});
