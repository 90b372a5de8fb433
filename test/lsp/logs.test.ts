import { DocumentSymbolRequest, InlayHintRequest, type DocumentSymbol } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { FindInLog, type FindInLogParams } from '../../shared/src/protocol';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

/** Milliseconds: the first long log of a program waits for its line filter, longer on a busy machine. */
const patience = 60_000;

const quiet = 'INFO  all is well, nothing to see here\n';
const failed = 'ERROR request got an HTTP status 404\n';
const worse = 'ERROR request got an HTTP status 503\n';

const hintsOn = async (session: LspSession, from: number, to: number): Promise<readonly string[]> => {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  const hints = await session.client.sendRequest(InlayHintRequest.type, {
    textDocument: { uri: uriOf('app.log') },
    range,
  });
  return (hints ?? []).map(({ label, position }) => `${position.line}: ${typeof label === 'string' ? label : ''}`);
};

const outline = async (session: LspSession, file = 'app.log'): Promise<readonly string[]> => {
  const symbols = await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uriOf(file) } });
  return ((symbols ?? []) as DocumentSymbol[]).flatMap(({ name, detail = '', children = [] }) => [
    `${name} ${detail}`,
    ...children.map((child) => `  ${child.name}`),
  ]);
};

const findFrom = async (
  session: LspSession,
  line: number,
  how: Pick<FindInLogParams, 'direction' | 'wanted'>,
): Promise<string> => {
  const found = await session.ask(FindInLog, { uri: uriOf('app.log'), position: { line, character: 0 }, ...how });
  return found.kind === 'found' ? `${found.range.start.line}:${found.range.start.character}` : found.kind;
};

test('the Outline groups failures by code, with counts', async () => {
  const session = await start();
  await session.open('app.log', quiet + failed + worse + failed);
  expect(await outline(session)).toEqual([
    '404 NOT_FOUND ×2 HTTP status codes',
    '  ERROR request got an HTTP status 404',
    '  ERROR request got an HTTP status 404',
    '503 SERVICE_UNAVAILABLE ×1 HTTP status codes',
    '  ERROR request got an HTTP status 503',
  ]);
});

test('sources have no Outline of codes', async () => {
  const session = await start();
  await session.open('client.ts', 'if (response.status === 404) retry();\n');
  expect(await outline(session, 'client.ts')).toEqual([]);
});

test('the next failure, the previous one, and round the end', async () => {
  const session = await start();
  await session.open('app.log', quiet + failed + quiet + worse);
  const next = { direction: 'next', wanted: 'failure' } as const;
  const previous = { direction: 'previous', wanted: 'failure' } as const;
  expect(await findFrom(session, 0, next)).toBe('1:33');
  expect(await findFrom(session, 2, next)).toBe('3:33');
  expect(await findFrom(session, 4, next)).toBe('1:33');
  expect(await findFrom(session, 2, previous)).toBe('1:33');
  expect(await findFrom(session, 0, previous)).toBe('3:33');
});

test('the next place of the code in the line of the cursor', async () => {
  const session = await start();
  await session.open('app.log', failed + worse + failed + quiet);
  const next = { direction: 'next', wanted: 'sameCode' } as const;
  expect(await findFrom(session, 1, next)).toBe('1:33');
  expect(await findFrom(session, 2, { ...next, direction: 'previous' })).toBe('0:33');
  expect(await findFrom(session, 3, next)).toBe('noCode');
});

test('a search says where there is nothing, or no log', async () => {
  const session = await start();
  await session.open('app.log', quiet);
  const how = { direction: 'next', wanted: 'failure' } as const;
  expect(await findFrom(session, 0, how)).toBe('none');
  await session.open('client.ts', 'if (response.status === 404) retry();\n');
  const asked = { uri: uriOf('client.ts'), position: { line: 0, character: 0 }, ...how };
  expect(await session.ask(FindInLog, asked)).toEqual({ kind: 'noLog' });
});

test(
  'a log of many pieces: hints where one looks, the Outline of it all, and what is appended',
  async () => {
    const session = await start();
    const lines = 60_000;
    const log = quiet.repeat(lines) + failed + quiet.repeat(lines) + worse;
    await session.open('app.log', log);
    expect(await hintsOn(session, 0, 100)).toEqual([]);
    expect(await hintsOn(session, lines - 20, lines + 20)).toEqual([`${lines}: NOT_FOUND`]);
    expect(await session.hover('app.log', { line: lines, character: failed.indexOf('404') })).toContain('`404`');
    const last = 2 * lines + 2;
    const end = { line: last, character: 0 };
    await session.change('app.log', 2, [{ range: { start: end, end }, text: failed + worse }]);
    expect(await hintsOn(session, last - 5, last + 5)).toEqual([
      `${last - 1}: SERVICE_UNAVAILABLE`,
      `${last}: NOT_FOUND`,
      `${last + 1}: SERVICE_UNAVAILABLE`,
    ]);
    expect((await outline(session)).filter((line) => !line.startsWith(' '))).toEqual([
      '404 NOT_FOUND ×2 HTTP status codes',
      '503 SERVICE_UNAVAILABLE ×2 HTTP status codes',
    ]);
  },
  patience,
);

test('columns that a line named long before still count', async () => {
  const session = await start();
  const record = '/page 200 0\n';
  const lines = 30_000;
  await session.open('app.log', `#Fields: cs-uri sc-status sc-win32-status\n${record.repeat(lines)}/page 503 0\n`);
  expect(await hintsOn(session, lines - 3, lines + 5)).toEqual([`${lines + 1}: SERVICE_UNAVAILABLE`]);
});
