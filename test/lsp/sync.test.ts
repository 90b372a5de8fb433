import { expect, test } from 'vitest';
import { sessionsOfTests, type LspSession } from '../support/lspSession';

const at = (line: number, character: number) => ({ line, character });

const failed = 'ERROR: request got an HTTP status 404';

const start = sessionsOfTests();

const code = failed.indexOf('404');

/** First line of the hover where the code stands in a line. */
const title = async (session: LspSession, line: number): Promise<string | undefined> =>
  (await session.hover('app.log', at(line, code)))?.split('\n')[0];

test('a ranged edit moves what stands behind it', async () => {
  const session = await start();
  await session.open('app.log', `${failed}\n`);
  expect(await title(session, 0)).toContain('`404`');
  await session.change('app.log', 2, [{ range: { start: at(0, 0), end: at(0, 0) }, text: 'first\n' }]);
  expect(await title(session, 0)).toBeUndefined();
  expect(await title(session, 1)).toContain('`404`');
});

test('edits of one change count one after another', async () => {
  const session = await start();
  await session.open('app.log', `${failed}\n`);
  await session.change('app.log', 2, [
    { range: { start: at(0, code), end: at(0, code + 3) }, text: '5' },
    { range: { start: at(0, code + 1), end: at(0, code + 1) }, text: '03' },
  ]);
  expect(await title(session, 0)).toContain('`503`');
});

test('a whole new text replaces the old one', async () => {
  const session = await start();
  await session.open('app.log', `${failed}\n`);
  await session.change('app.log', 2, [{ text: 'all is well\n' }]);
  expect(await title(session, 0)).toBeUndefined();
});

test.each([
  ['CRLF', '\r\n'],
  ['a lone CR', '\r'],
])('%s ends a line', async (_, end) => {
  const session = await start();
  await session.open('app.log', `one${end}${failed}${end}`);
  expect(await title(session, 1)).toContain('`404`');
});

test('a closed document has no hovers', async () => {
  const session = await start();
  await session.open('app.log', failed);
  await session.close('app.log');
  await expect(title(session, 0)).rejects.toThrow('The document has changed.');
});

test('a document may be closed and opened again', async () => {
  const session = await start();
  await session.open('app.log', 'nothing');
  await session.close('app.log');
  await session.open('app.log', failed);
  expect(await title(session, 0)).toContain('`404`');
});
