import { expect, test } from 'vitest';
import { checkDiagnostics, messagesOf } from '../support/check';

test('a magic number of a general family is a hint, of a vendor an information', () =>
  checkDiagnostics(`
    import { connect } from 'emotiv';
    if (error.code === -32021) retry();
                       ^^^^^^ information emotiv-cortex/-32021
    if (response.status === 404) retry();
                            ^^^ hint http/404`));

test('severities go by scope, and by catalog before that', () =>
  checkDiagnostics(
    `
    import { connect } from 'emotiv';
    if (error.code === -32021) retry();
                       ^^^^^^ warning emotiv-cortex/-32021
    if (response.status === 404) retry();`,
    { settings: { diagnostics: { severity: { vendor: 'error', 'emotiv-cortex': 'warning', http: 'off' } } } },
  ));

test('definitions, classes of codes, successes, comments and strings are never marked', () =>
  checkDiagnostics(`
    const HTTP_NOT_FOUND = 404;
    enum Status { NotFound = 404, Gone = 410 }
    if (response.status >= 400 && response.status < 500) retry();
    if (response.status === 200) done();
    throw new Error('HTTP status 404'); // status 404`));

test('tests are quiet unless the settings say otherwise', async () => {
  const path = 'test/client.test.ts';
  await checkDiagnostics('if (response.status === 404) retry();', { path });
  await checkDiagnostics(
    `
    if (response.status === 404) retry();
                            ^^^ hint http/404`,
    { path, settings: { tests: 'same' } },
  );
});

test('logs have no marks', () => checkDiagnostics('ERROR: got HTTP status 404', { path: 'app.log', language: 'log' }));

test('an ignore comment silences its line, and is marked where it silences nothing', () =>
  checkDiagnostics(`
    if (response.status === 404) retry(); // error-code-insight-ignore: known
    let other = 5; // error-code-insight-ignore: reason
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint idle-ignore`));

test('who only wants hints gets no marks', () =>
  checkDiagnostics('if (response.status === 404) retry();', { settings: { style: 'hint-only' } }));

test('a file that is too long is not analysed, and says so', async () => {
  const settings = { maxFileSize: 0.01 };
  const text = `if (response.status === 404) retry();\n${'// filler\n'.repeat(2000)}`;
  expect(await messagesOf(text, { settings })).toMatchInlineSnapshot(`
    [
      "This file has 0.02 million characters, more than the 0.01 of errorCodeInsight.maxFileSize: it is not analysed as a whole, only where you hover.",
    ]
  `);
});

test('the message is one readable line', async () => {
  const messages = await messagesOf(`
    import { connect } from 'emotiv';
    if (error.code === -32021) retry();
    if (response.status === 404) retry();`);
  expect(messages).toMatchInlineSnapshot(`
    [
      "-32021 is INVALID_CLIENT_ID_OR_SECRET_KEY in EMOTIV Cortex API: Invalid client ID or client secret key.",
      "404 is NOT_FOUND in HTTP status codes.",
    ]
  `);
});

test('a near miss in a certain place is a warning that says what is amiss', async () => {
  const drawn = `
    import { connect } from 'emotiv';
    if (err.code === 32021) retry();
                     ^^^^^ warning emotiv-cortex/-32021
    if (err.code === -32090) retry();
                     ^^^^^^ warning json-rpc/-32090
    const INVALID_PARAMS = -32600;
                           ^^^^^^ warning emotiv-cortex/-32600`;
  await checkDiagnostics(drawn);
  expect(await messagesOf(drawn)).toMatchInlineSnapshot(`
    [
      "32021 is no code of EMOTIV Cortex API; -32021 (INVALID_CLIENT_ID_OR_SECRET_KEY) is. Is the minus missing?",
      "-32090 is SERVER_ERROR in JSON-RPC 2.0 error codes: Server error (reserved range). -32090 is undocumented in emotiv-cortex (EMOTIV Cortex API).",
      "INVALID_PARAMS has the value of INVALID_REQUEST; INVALID_PARAMS is -32602 in EMOTIV Cortex API.",
    ]
  `);
});

test('what is only likely is no near miss', () =>
  checkDiagnostics(`
    import { connect } from 'emotiv';
    const size = 32021;
    send(32021);`));
