import { test } from 'vitest';
import { checkLog } from './checkLog';

test('dates, times, versions, floats and addresses are no codes', () => {
  checkLog(`
    2026-11-21 04:04:04.404 error at 500:00 status 4.04 code 1.2.3
    server error 10.0.0.1 status 404-page code 404/405
    error 50% status=404kB code 404:12
  `);
});

test('numbers of a list that no catalog has are no codes of another', () => {
  checkLog(`
    [404:500:1121/070001.123456:ERROR:ssl_client_socket_impl.cc(404)] handshake failed; SSL error code 1, net_error -101
  `);
});

test('counts and measures are no codes, whatever word stands in front', () => {
  checkLog(`
    error 5 times, failed: 3 tests, status 404 bytes
    retrying after error: 30 seconds
    returned 500 rows
    ok=404 changed=500 failed=1
  `);
});

test('processes, threads and lines of source are no codes', () => {
  checkLog(`
    Nov 21 10:00:00 host error[404]: started
    2026-11-21 10:00:00 ERROR [22647] job started
    2026-11-21 10:00:00.123 ERROR 404 --- [main] started
    	at com.example.Status.code(Status.java:404)
    #0 Command line code(1): ReflectionClass->__construct()
      File "/app/status.py", line 404, in code
  `);
});

test('words that end in code or error and mean something else', () => {
  checkLog(`
    keyCode=404 opcode: 500 zip code 404 country code: 49
    language code 404, scan code: 500, mean error 0.5, key error: 404
    expected status 404
  `);
});

test('a kind of page fault is no error number', () => {
  checkLog(`
    app[12]: segfault at 0 ip 00007f12 sp 00007ffd error 4 in libc.so
  `);
});

test('addresses and masks are no HRESULTs', () => {
  checkLog(`
    failed: flags 0xc0000700, handle=0x80001234, lr 0xc00045a4
    error in block at 0x80070005
  `);
});

test('arguments of system calls are data', () => {
  checkLog(`
    01:14:30.05 write(1, "exit 1; status 404", 18) = 18
    01:14:30.06 mmap(NULL, 8192, PROT_READ, MAP_PRIVATE, -1, 0) = 0x7f49b0912000
    01:14:30.07 exit_group(2) = ?
                           ^ exit-code
    01:14:30.08 +++ exited with 2 +++
                                ^ exit-code
  `);
});

test('statements that a database logs are data', () => {
  checkLog(`
    2026-11-21 01:14:29.267 UTC [9] a@b 23505 ERROR:  duplicate key
                                        ^^^^^ sqlstate
    2026-11-21 01:14:29.267 UTC [9] a@b 23505 STATEMENT:  insert into t values ('status 404')
                                        ^^^^^ sqlstate
  `);
});

test('what a shell echoes is source', () => {
  checkLog(`
    $ exit 3
    + kill -9 1; status=404
    > node -e "process.exit(1)"
    exit code: 3
               ^ exit-code
  `);
});

test('parts of addresses are no codes', () => {
  checkLog(`
    GET https://example.com/?code=404&status=500 failed
  `);
});
