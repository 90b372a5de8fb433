import { expect, test } from 'vitest';
import { analysed, checkInsights } from './checkInsights';

test('the same number is a code or not by the name beside it', () =>
  checkInsights(`
if (response.status === 404) retry();
//                      ^^^ http NOT_FOUND certain
if (image.width === 404) crop();
`));

test('an exit code is known by the call, zero too', () =>
  checkInsights(`
process.exit(2);
//           ^ exit-code Wrong usage certain
process.exit(0);
//           ^ exit-code EXIT_SUCCESS likely
`));

test('a longer name decides over its ending', () =>
  checkInsights(`
if (exitCode === 404) stop();
if (event.keyCode === 404) type();
if (postal_code === 404) post();
`));

test('a round number wants a name of a code', () =>
  checkInsights(`
await sleep(500);
setTimeout(tick, 1000);
res.status(500).end();
//         ^^^ http INTERNAL_SERVER_ERROR certain
`));

test('a text that is the entry’s own speaks for it', () =>
  checkInsights(`
return answer('Method Not Allowed', 405);
//                                  ^^^ http METHOD_NOT_ALLOWED certain
`));

test('a number with a name is a definition', () =>
  checkInsights(`
const NOT_FOUND = 404;
//                ^^^ http NOT_FOUND likely definition
export const Status = { NOT_FOUND: 404, GONE: 410 };
//                                 ^^^ http NOT_FOUND certain definition
//                                            ^^^ http GONE certain definition
const status = 404;
//             ^^^ http NOT_FOUND certain
`));

test('a test of the sign is no code', () =>
  checkInsights(
    `
if returncode < 0: stop()
if returncode > 128: killed()
#               ^^^ exit-code Invalid exit argument likely
`,
    { language: 'python' },
  ));

test('a count of errors is no code', () =>
  checkInsights(`
if (this.errors >= 404) stop();
`));

test('hexadecimal belongs to the families that write it so', () =>
  checkInsights(
    `
#include <windows.h>
if (hr == 0x80070005) return;
//        ^^^^^^^^^^ hresult E_ACCESSDENIED certain
if (status == 0x194) return;
`,
    { language: 'cpp' },
  ));

test('a close code is a WebSocket’s where the file has one', () => {
  checkInsights(`
import WebSocket from 'ws';
socket.on('close', (code) => {
  if (code === 1006) reconnect();
//             ^^^^ websocket ABNORMAL_CLOSURE certain
});
`);
});

test('a test of a class is told from a test for one code', () => {
  const [from, to] = analysed('if (res.status >= 400 && res.status < 500) fail();').insights;
  expect([from?.classTest, to?.classTest]).toEqual([true, true]);
  expect(analysed('if (res.status === 400) fail();').insights[0]?.classTest).toBe(false);
});
