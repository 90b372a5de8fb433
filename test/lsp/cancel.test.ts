import { CancellationTokenSource, HoverRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSession, type LspSession } from '../support/lspSession';

const failed = 'ERROR: request got an HTTP status 404';
const position = { line: 0, character: failed.indexOf('404') };

let session: LspSession;
beforeEach(async () => {
  session = await startSession();
});
afterEach(() => session.end());

test('a cancelled request is dropped, the next is answered', async () => {
  const uri = await session.open('app.log', failed);
  const source = new CancellationTokenSource();
  const answer = session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await session.hover('app.log', position)).toContain('404');
});

test('an answer for an old version is never sent', async () => {
  await session.open('app.log', failed);
  const answer = session.hover('app.log', position);
  await session.change('app.log', 2, [{ text: 'all is well' }]);
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  expect(await session.hover('app.log', position)).toBeUndefined();
});

test('a document closed in the middle of a request harms nothing', async () => {
  await session.open('app.log', failed);
  await session.open('other.log', failed);
  const answer = session.hover('app.log', position);
  await session.close('app.log');
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  expect(await session.hover('other.log', position)).toContain('404');
  expect(session.messages).toEqual([]);
});
