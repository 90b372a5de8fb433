import { test } from 'vitest';
import { checkInsights } from './checkInsights';

test('a variable is what it was last given', () =>
  checkInsights(
    `
#include <sqlite3.h>
#include <curl/curl.h>
int store(sqlite3_stmt *row, CURL *to) {
  int rc = sqlite3_step(row);
  if (rc == 5) return later(row);
//          ^ sqlite SQLITE_BUSY certain
  rc = curl_easy_perform(to);
  if (rc == 28) return later(to);
//          ^^ curl CURLE_OPERATION_TIMEDOUT certain
  int width = measure(row);
  return width == 28;
}
`,
    { language: 'c' },
  ));

test('a call is what it answers', () =>
  checkInsights(
    `
#include <sys/wait.h>
int ended(int how) {
  return WTERMSIG(how) == 9 || WEXITSTATUS(how) == 64;
//                        ^ signal SIGKILL certain
//                                                 ^^ exit-code EX_USAGE certain
}
`,
    { language: 'c' },
  ));

test('a file that takes in a library means its codes, where a name says code', () =>
  checkInsights(
    `
import io.grpc.StatusRuntimeException

fun again(code: Int, tries: Int) = code == 14 && tries < 14
//                                         ^^ grpc UNAVAILABLE certain
fun first(code: Int) = code == 1
fun last(tries: Int) = tries == 14
`,
    { language: 'kotlin' },
  ));

test('a header of the system makes an err an errno, but -1 is any failure', () =>
  checkInsights(
    `
#include <errno.h>
int fatal(int err) {
  if (err == -1) return 1;
  return err == -12;
//              ^^^ errno ENOMEM likely
}
`,
    { language: 'c' },
  ));

test('a name that begins with a family is that family’s', () =>
  checkInsights(`
if (kafkaErr === 7) retry();
//               ^ kafka REQUEST_TIMED_OUT certain
`));

test('a variable that was given a member is what the member is', () =>
  checkInsights(`
function handle(answer) {
  const known = answer.statusCode;
  if (known === 404) return;
//              ^^^ http NOT_FOUND certain
  const kept = answer.width;
  return kept === 404;
}
`));

test('a module under another name is still the module', () =>
  checkInsights(
    `
import sys as system
from http.client import HTTPException as Failure

system.exit(69)
#           ^^ exit-code EX_UNAVAILABLE certain
`,
    { language: 'python' },
  ));

test('two words of a path say more than the last alone', () =>
  checkInsights(`
socket.onclose = (event) => event.code === 1011;
//                                         ^^^^ websocket INTERNAL_ERROR certain
`));

test('in a kernel an error is given back negated', () =>
  checkInsights(
    `
#include <linux/module.h>
static int open(int busy) {
  int ret = 0, level;
  if (busy) return -16;
//                 ^^^ errno EBUSY likely
  ret = -12;
//      ^^^ errno ENOMEM likely
  level = -12;
  return -1;
}
`,
    { language: 'c' },
  ));

test('in a shell a variable is what the command before it answered', () =>
  checkInsights(
    `
code=$(curl -s -o /dev/null -w '%{http_code}' "$url")
[ "$code" -eq 200 ] && exit 0
#             ^^^ http OK certain
#                           ^ exit-code EXIT_SUCCESS likely
curl --fail \\
  "$url"
rc=$?
[ $rc -eq 28 ] && retry
#         ^^ curl CURLE_OPERATION_TIMEDOUT likely
make all
rc=$?
[ $rc -eq 2 ] && retry
#         ^ exit-code Wrong usage likely
`,
    { language: 'shellscript' },
  ));
