import { describe, test } from 'vitest';
import { checkFacts } from './checkFacts';

describe.each(['typescript', 'typescriptreact', 'javascript'])('%s', (language) => {
  test('comparisons, in either order of the operands', () =>
    checkFacts(
      language,
      `
if (err.code === -32021 || 404 != res.status()) retry();
//               ^^^^^^ comparison comparedWith=err.code
//                         ^^^ comparison comparedWith=res.status()
if (status >= 400 && status < 500) retry();
//            ^^^ rangeTest comparedWith=status
//                            ^^^ rangeTest comparedWith=status
if (Math.floor(status / 100) === 4) retry();
//                               ^ rangeTest comparedWith=status/100
`,
    ));

  test('labels of a switch name its subject, many lines up', () =>
    checkFacts(
      language,
      `
switch (error.response.status) {
  case 404:
//     ^^^ caseLabel switchOn=error.response.status
    return 1;
  default: {
    x = 2;
  }
  case 409:
  case 410:
//     ^^^ caseLabel switchOn=error.response.status
    return failed ? 5 : 6;
//                      ^ return
}
`,
    ));

  test('arguments with callee and position; outer calls after inner ones', () =>
    checkFacts(
      language,
      `
reject(createError(404, 'Not Found'));
//                 ^^^ argument argumentOf#0=createError argumentOf#0=reject
socket.close(code || 1000, 'done');
//                   ^^^^ argument alternativeTo=code argumentOf#0=socket.close
new WebSocketError(ws, 4001);
//                     ^^^^ argument argumentOf#1=WebSocketError
throw createError(500);
//                ^^^ argument argumentOf#0=createError
`,
    ));

  test('results of functions, arrows and branches', () =>
    checkFacts(
      language,
      `
function exitCode() {
  return ok ? 0 : 2;
//            ^ return alternativeTo=2 returnedFrom=exitCode
}
const status = () => 404;
//                   ^^^ return
`,
    ));

  test('objects, their keys, and what holds them', () =>
    checkFacts(
      language,
      `
send({ error: { code: -32601, message: 'no' } });
//                    ^^^^^^ property keyOf=code elementOf=error argumentOf#0=send
const names = { 404: 'Not Found', '500': 'Oops' };
//              ^^^ mapKey elementOf=names {tableRow:names.Not_Found}
//                                 ^^^ mapKey elementOf=names
const Codes = { NOT_FOUND: 404 };
//                         ^^^ property keyOf=NOT_FOUND elementOf=Codes {objectMember:Codes.NOT_FOUND}
ErrorCodes.ParseError = -32700;
//                      ^^^^^^ assignment assignedTo=ErrorCodes.ParseError {objectMember:ErrorCodes.ParseError}
`,
    ));

  test('lists that are tested for membership or named', () =>
    checkFacts(
      language,
      `
if ([401, 403].includes(err.status)) login();
//   ^^^ element testedFor=err.status
const RETRY = new Set([502, 503]);
//                          ^^^ element argumentOf#0=Set elementOf=RETRY
for (const status of [301, 302]) check(status);
//                    ^^^ element elementOf=status
`,
    ));

  test('declarations, assignments and defaults', () =>
    checkFacts(
      language,
      `
export const NOT_FOUND = 404;
//                       ^^^ declaration assignedTo=NOT_FOUND {constant:NOT_FOUND}
let status = 200;
//           ^^^ declaration assignedTo=status {variable:status}
res.statusCode = 404;
//               ^^^ assignment assignedTo=res.statusCode
function close(code = 1000) {}
//                    ^^^^ default defaultOf=code
class Closed extends Error {
  code = 4001;
//       ^^^^ declaration assignedTo=code memberOf=Closed {classMember:Closed.code}
}
`,
    ));

  test('what is never a code', () =>
    checkFacts(
      language,
      `
list[404];
//   ^^^ index
x = flags & 255;
//          ^^^ arithmetic
void 0;
//   ^ other
`,
    ));

  test('assertions of tests compare with what they are given', () =>
    checkFacts(
      language,
      `
it('fails', () => {
  assert.equal(res.status, 404);
//                         ^^^ argument expectedOf=res.status argumentOf#1=assert.equal inTest
  expect(res.statusCode).toBe(404);
//                            ^^^ argument expectedOf=res.statusCode inTest
});
`,
    ));

  test('templates hold code, strings and expressions in them do not run on', () =>
    checkFacts(
      language,
      `
log(´¤{res.status === 404 ? 'a' : "b"} it's´, 500);
//                    ^^^ comparison comparedWith=res.status
//                                            ^^^ argument argumentOf#1=log
const re = /[/"]'/.test(x), code = 404;
//                                 ^^^ declaration assignedTo=code
`
        .replaceAll('´', '`')
        .replace('¤', '$'),
    ));
});

test('types, enums and annotations of TypeScript', () =>
  checkFacts(
    'typescript',
    `
enum Close { Normal = 1000, Away = 1001 }
//                    ^^^^ declaration assignedTo=Normal memberOf=Close {enumMember:Close.Normal}
type Status = 404 | 500;
//            ^^^ type
interface Reply { status: 404 }
//                        ^^^ type
const code: StatusCode = 404 as const;
//                       ^^^ declaration assignedTo=code typedAs=StatusCode {constant:code}
declare function close(code: number): void;
`,
  ));

test('attributes of elements', () =>
  checkFacts(
    'typescriptreact',
    `
const page = <Route status={404} code="500">it's 404 {status === 403 && <b>x</b>}</Route>;
//                          ^^^ property keyOf=status
//                                     ^^^ property keyOf=code
//                                                               ^^^ comparison comparedWith=status
`,
  ));
