import { test } from 'vitest';
import { checkDiagnostics, checkHints } from '../support/check';

test('a magic number is named behind it', () =>
  checkHints(`
    if (response.status === 404) retry();
                              ^ NOT_FOUND`));

test('what already has a name, and what succeeded, is not named', () =>
  checkHints(`
    const HTTP_NOT_FOUND = 404;
    if (response.status === 200) done();`));

test('a bound of a class of codes is not named', () =>
  checkHints(`
    if (response.status >= 400 && response.status < 500) retry();`));

test('numbers in comments and strings are not named', () =>
  checkHints(`
    // The server answers with status 404.
    throw new Error('HTTP status 404');`));

test('what is ignored is not named', () =>
  checkHints(`
    if (response.status === 404) retry(); // error-code-insight-ignore: known`));

test('hints in tests are a setting', async () => {
  const path = 'test/client.test.ts';
  await checkHints(
    `
    if (response.status === 404) retry();
                              ^ NOT_FOUND`,
    { path },
  );
  await checkHints('if (response.status === 404) retry();', { path, settings: { tests: 'off' } });
});

test('the least confidence is a setting', () =>
  checkHints('if (response.status === 404) retry();', {
    settings: { inlayHints: { minimumConfidence: 'certain' }, confidence: { certain: 100 } },
  }));

const log = { path: 'app.log', language: 'log' };

test('in logs a failure is named on the first of a run of lines', () =>
  checkHints(
    `
    ERROR: got HTTP status 404
                             ^ NOT_FOUND
    ERROR: got HTTP status 404
    ERROR: got HTTP status 503
                             ^ SERVICE_UNAVAILABLE
    INFO: got HTTP status 200
    ERROR: got HTTP status 404
                             ^ NOT_FOUND`,
    log,
  ));

test('in logs every failure may be named', () =>
  checkHints(
    `
    ERROR: got HTTP status 404
                             ^ NOT_FOUND
    ERROR: got HTTP status 404
                             ^ NOT_FOUND`,
    { ...log, settings: { inlayHints: { inLogs: 'all' } } },
  ));

test('plain text that looks like a log is read as one', () =>
  checkHints(
    `
2026-11-21 01:14:29 ERROR got HTTP status 404
                                            ^ NOT_FOUND
2026-11-21 01:14:30 INFO done`,
    { path: 'notes.txt', language: 'plaintext' },
  ));

test('where two catalogs fit equally well both names are shown, the likelier first, and nothing is marked', async () => {
  const settings = { activate: ['sceenic-watchtogether', 'blazeauth'] };
  const drawn = `
    if (error.code === 103) retry();
                         ^ LicenseExpired or USER_CLOSED_ERROR_CODE`;
  await checkHints(drawn, { settings });
  await checkDiagnostics(drawn.replace(/\^.*/, ''), { settings });
});
