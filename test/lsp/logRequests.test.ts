import { CancellationTokenSource, DefinitionRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { ExplainLine, MakeReport } from '../../shared/src/protocol';
import { memoryHost } from '../support/memoryHost';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();

const explained = async (session: LspSession, line: string): Promise<readonly string[]> =>
  (await session.ask(ExplainLine, { line })).map(
    ({ start: from, end, catalog, name }) => `${line.slice(from, end)} ${catalog} ${name}`,
  );

test.each([
  ['make: *** [all] Error 127', ['127 exit-code Command not found']],
  ['curl: (22) The requested URL returned error: 404', ['22 curl CURLE_HTTP_RETURNED_ERROR', '404 http NOT_FOUND']],
  ['Error: connect ECONNREFUSED (errno -111)', ['-111 errno ECONNREFUSED']],
  ['failed: HRESULT 0x80070005', ['0x80070005 hresult E_ACCESSDENIED']],
  ['all 404 tests passed', []],
  ['', []],
])('output: %s', async (line, codes) => {
  expect(await explained(await start(), line)).toEqual(codes);
});

test('a vendor answers in output where the project has it', async () => {
  const line = 'authorize failed: code=-32021';
  expect(await explained(await start(), line)).toEqual(['-32021 json-rpc SERVER_ERROR']);
  const session = await start({ settings: { activate: ['emotiv-cortex'] } });
  expect(await explained(session, line)).toEqual(['-32021 emotiv-cortex INVALID_CLIENT_ID_OR_SECRET_KEY']);
});

test('a report on the logs of a folder', async () => {
  const session = await start({
    files: {
      'logs/a.log': 'HTTP status 404\nHTTP status 404\n',
      'logs/b.log': 'exit code 3\n',
      'logs/a.ts': 'f(404);',
    },
  });
  const { rows, ...totals } = await session.ask(MakeReport, { uris: [uriOf('logs'), uriOf('gone.log')] });
  expect(rows.map(({ catalog, code, count, first }) => `${catalog}/${code} ×${count} ${first.file}`)).toEqual([
    `http/404 ×2 ${uriOf('logs/a.log')}`,
    `exit-code/3 ×1 ${uriOf('logs/b.log')}`,
  ]);
  expect(totals).toMatchObject({
    files: 2,
    failures: 3,
    unread: [{ file: uriOf('gone.log'), why: 'no such file or folder' }],
  });
});

test('a report that is cancelled ends at once', async () => {
  const host = memoryHost({ files: { [uriOf('a.log')]: 'INFO all is well, HTTP status 404\n'.repeat(400_000) } });
  const clock = { now: 0 };
  const session = await start({ host: { ...host, now: () => (clock.now += 20) } });
  const source = new CancellationTokenSource();
  const asked = session.client.sendRequest(MakeReport.method, { uris: [uriOf('a.log')] }, source.token);
  await session.ask(ExplainLine, { line: '' });
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(session.messages).toEqual([]);
});

const placeOf = async (session: LspSession, line: string, column: number): Promise<string | undefined> => {
  await session.open('app.log', `${line}\n`);
  const found = await session.client.sendRequest(DefinitionRequest.type, {
    textDocument: { uri: uriOf('app.log') },
    position: { line: 0, character: column },
  });
  await session.close('app.log');
  if (found === null || Array.isArray(found)) return undefined;
  return `${found.uri.replace(uriOf(''), '')} ${found.range.start.line}:${found.range.start.character}`;
};

test.each([
  ['Error at handler (/app/src/net/client.ts:12:5)', 'src/net/client.ts 11:4'],
  ['  at net.Client.open(client.ts:7)', 'src/net/client.ts 6:0'],
  ['File "net/client.ts", line 3, in open', 'src/net/client.ts 2:0'],
  [String.raw`in C:\build\src\net\client.ts:line 9`, 'src/net/client.ts 8:0'],
  ['in /var/www/src/net/client.ts on line 4', 'src/net/client.ts 3:0'],
  [String.raw`from \\host\share\gone.ts:4`, undefined],
  ['see ../../gone.ts:4', undefined],
  ['2026-11-21 10:12:13 client.ts: nothing', undefined],
])('the source that a line names: %s', async (line, place) => {
  const session = await start({ files: { 'src/net/client.ts': 'export {};\n' } });
  const column = Math.max(line.indexOf('client.ts'), line.indexOf('gone.ts')) + 2;
  expect(await placeOf(session, line, column)).toBe(place);
});
