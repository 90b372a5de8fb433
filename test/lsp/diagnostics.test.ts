import { DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { sessionsOfTests, uriOf, withoutPull } from '../support/lspSession';

const line = 'if (response.status === 404) retry();\n';

const start = sessionsOfTests();

test('a diagnostic says whose code it is and where to read on', async () => {
  const session = await start();
  await session.open('a.ts', line);
  expect(await session.diagnostics('a.ts')).toEqual([
    {
      range: {
        start: { line: 0, character: line.indexOf('404') },
        end: { line: 0, character: line.indexOf('404') + 3 },
      },
      severity: 4,
      source: 'error-code-insight',
      code: 'http/404',
      codeDescription: { href: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/404' },
      message: '404 is NOT_FOUND in HTTP status codes.',
    },
  ]);
});

test('what has not changed is not sent again', async () => {
  const session = await start();
  const uri = await session.open('a.ts', line);
  const pull = (previousResultId?: string) =>
    session.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const { resultId } = await pull();
  expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
  await session.change('a.ts', 2, [{ text: `${line}${line}` }]);
  expect(await pull(resultId)).toMatchObject({ kind: 'full', items: [{}, {}] });
});

test('a client that cannot ask is told, after a pause in typing, once for the newest version', async () => {
  const session = await start({ capabilities: withoutPull });
  expect(session.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await session.open('a.ts', 'nothing();\n');
  await session.change('a.ts', 2, [{ text: line }]);
  await session.hints('a.ts');
  expect(session.published).toEqual([]);
  session.host.advance(1000);
  await session.until(() => session.published.length > 0);
  expect(session.published).toMatchObject([{ uri: uriOf('a.ts'), version: 2, diagnostics: [{ code: 'http/404' }] }]);
});

test('a closed document has none', async () => {
  const session = await start({ capabilities: withoutPull });
  const uri = await session.open('a.ts', line);
  await session.close('a.ts');
  session.host.advance(1000);
  await session.until(() => session.published.length > 0);
  expect(session.published).toEqual([{ uri, diagnostics: [] }]);
});

test('settings take effect in what was pushed', async () => {
  const session = await start({ capabilities: withoutPull });
  await session.open('a.ts', line);
  await session.hints('a.ts');
  session.host.advance(1000);
  await session.until(() => session.published.length === 1);
  await session.setSettings({ diagnostics: { enabled: false } });
  await session.hints('a.ts');
  session.host.advance(1000);
  await session.until(() => session.published.length === 2);
  expect(session.published.at(-1)?.diagnostics).toEqual([]);
});
