import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('GitHub Actions: what is going to be run is no outcome', () =>
  checkFormat(
    'GitHub Actions',
    `
    2026-11-21T07:01:02.1234567Z ##[group]Run exit 3
    2026-11-21T07:01:02.1234567Z exit 3
    2026-11-21T07:01:02.1234567Z shell: /usr/bin/bash -e {0}
    2026-11-21T07:01:02.1234567Z ##[endgroup]
    2026-11-21T07:01:02.1234567Z ##[error]Process completed with exit code 127.
                                                                           ^^^ exit-code
    2026-11-21T07:01:02.1234567Z ##[command]/usr/bin/curl --fail --retry 500 error 404
    2026-11-21T07:01:02.1234567Z curl: (22) The requested URL returned error: 404
                                        ^^ curl                               ^^^ http
    2026-11-21T07:01:02.1234567Z ##[warning]Failed to save: Unable to reserve cache, HTTP status 503
                                                                                                 ^^^ http
  `,
  ));

test('GitLab jobs', () =>
  checkFormat(
    'GitLab job',
    `
    section_start:1700000404:build_script
    2026-11-21T07:01:02.123456Z 00O $ exit 404
    2026-11-21T07:01:02.123456Z 00E make: *** [Makefile:404: all] Error 2
                                                                        ^ exit-code
    2026-11-21T07:01:02.123456Z 00O+ELIFECYCLE Command failed with exit code 1.
                                                                             ^ exit-code
    ERROR: Job failed: exit code 137
                                 ^^^ exit-code
    ERROR: Job failed (system failure): prepare environment: exit status 1
                                                                         ^ exit-code
  `,
  ));

test('compilers and linkers', () =>
  checkFormat(
    'compiler',
    `
    foo.c:404:12: error: expected ';' before '}' token
    src/a.ts(404,5): error TS2322: Type 'string' is not assignable to type 'number'.
    src/a.ts:404:5 - error TS2304: Cannot find name 'x'.
    error[E0404]: expected trait, found struct \`A\`
      --> src/main.rs:404:5
    foo.cpp(404): error C2065: 'x': undeclared identifier
    LINK : fatal error LNK1104: cannot open file 'a.lib'
    Program.cs(404,12): error CS0103: The name 'x' does not exist
    collect2: error: ld returned 1 exit status
                                 ^ exit-code
    make[2]: *** [CMakeFiles/a.dir/build.make:404: a.o] Error 1
                                                              ^ exit-code
    error: could not compile \`a\` (bin "a") due to 500 previous errors
    ninja: build stopped: subcommand failed.
    E: Sub-process /usr/bin/dpkg returned an error code (1)
                                                         ^ exit-code
  `,
  ));

test('test runners: counts and expectations', () =>
  checkFormat(
    'test run',
    `
    E       assert 404 == 200
    FAILED tests/test_a.py::test_b - assert 500 == 200
    404 failed, 500 passed in 3.21s
        a_test.go:404: got status 500, want 200
                                  ^^^ http
    --- FAIL: TestX (0.404s)
    exit status 2
                ^ exit-code
    FAIL	example.com/a	0.500s
    not ok 404 - status is 500
                           ^^^ http
    # tests 500
    # fail 404
      AssertionError: expected 404 to equal 200
    Tests:       404 failed, 500 passed, 904 total
        Expected: 200
        Received: 500
                  ^^^ http
    org.opentest4j.AssertionFailedError: expected: <200> but was: <404>
    test result: FAILED. 404 passed; 500 failed; 0 ignored
      left: 404
     right: 200
  `,
  ));

test('stack traces of Java and .NET', () =>
  checkFormat(
    'stack trace',
    String.raw`
    java.lang.RuntimeException: Failed : HTTP error code : 503
                                                           ^^^ http
    	at com.foo.Error.code(Error.java:404)
    Caused by: java.io.IOException: Server returned HTTP response code: 500 for URL: http://a
                                                                        ^^^ http
    	... 500 more
       at Foo.Error.Code() in C:\src\Error.cs:line 404
    System.ComponentModel.Win32Exception (5): Access is denied.
                                          ^ win32
    System.Runtime.InteropServices.COMException (0x80070005): Access is denied.
                                                 ^^^^^^^^^^ hresult
  `,
  ));

test('stack traces of JavaScript, Python, Ruby and PHP', () =>
  checkFormat(
    'stack trace',
    `
    Traceback (most recent call last):
      File "error.py", line 404, in status
        sys.exit(500)
    subprocess.CalledProcessError: Command '['a', '404']' returned non-zero exit status 2.
                                                                                        ^ exit-code
    OSError: [Errno 28] No space left on device
                    ^^ errno
    Error: connect ECONNREFUSED 127.0.0.1:404
        at status (/app/error.js:404:12) {
      errno: -111,
             ^^^^ errno
      code: 'ECONNREFUSED',
      port: 404
    }
    	from error.rb:404:in \`status'
    error.rb:404:in \`code': execution expired (Net::OpenTimeout)
    #0 /var/www/error.php(404): status(500)
    ** (MatchError) no match of right hand side value: {:error, 404}
        (app 0.1.0) lib/error.ex:404: App.status/500
  `,
  ));

test('stack traces of Go, Rust and C', () =>
  checkFormat(
    'stack trace',
    `
    panic: runtime error: index out of range [404] with length 500
    goroutine 404 [running]:
    main.status(0x404, 0x500)
    	/app/error.go:404 +0x1d
    [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x404500]
    thread 'main' panicked at src/main.rs:404:5:
    called \`Result::unwrap()\` on an \`Err\` value: Os { code: 2, kind: NotFound, message: "No such file or directory" }
                                                            ^ errno
      12: core::panicking::error
                 at ./src/error.rs:404:5
    #0  0x00007f404500 in raise (sig=6) at ../error.c:404
    Program terminated with signal SIGSEGV, Segmentation fault.
  `,
  ));
