import { CancellationTokenSource, HoverRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { sessionsOfTests } from '../support/lspSession';

const failed = 'ERROR: request got an HTTP status 404';
const position = { line: 0, character: failed.indexOf('404') };

const start = sessionsOfTests();

test('a cancelled request is dropped, the next is answered', async () => {
  const session = await start();
  const uri = await session.open('app.log', failed);
  const source = new CancellationTokenSource();
  const answer = session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await session.hover('app.log', position)).toContain('404');
});

test('an answer for an old version is never sent', async () => {
  const session = await start();
  await session.open('app.log', failed);
  const answer = session.hover('app.log', position);
  await session.change('app.log', 2, [{ text: 'all is well' }]);
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  expect(await session.hover('app.log', position)).toBeUndefined();
});

test('a document closed in the middle of a request harms nothing', async () => {
  const session = await start();
  await session.open('app.log', failed);
  await session.open('other.log', failed);
  const answer = session.hover('app.log', position);
  await session.close('app.log');
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  expect(await session.hover('other.log', position)).toContain('404');
  expect(session.messages).toEqual([]);
});
