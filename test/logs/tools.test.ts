import { test } from 'vitest';
import { checkLog } from './checkLog';

test('wget curl git pip apt', () => {
  checkLog(String.raw`
HTTP request sent, awaiting response... 404 Not Found
                                        ^^^ http
2026-11-21 10:00:00 ERROR 404: Not Found.
                          ^^^ http
fatal: unable to access 'https://github.com/x/y/': The requested URL returned error: 403
                                                                                     ^^^ http
error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502
                        ^^^ http ^^ curl                              ^^^ http
error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.
                        ^^ curl               ^^ errno
fatal: the remote end hung up unexpectedly
ERROR: HTTP error 404 while getting https://x/y.whl
                  ^^^ http
ERROR: Command errored out with exit status 1: /usr/bin/python3 -c x
                                            ^ exit-code
  × python setup.py bdist_wheel did not run successfully.
  │ exit code: 1
               ^ exit-code
  ╰─> [404 lines of output]
requests.exceptions.HTTPError: 404 Client Error: Not Found for url: http://x/y
                               ^^^ http
urllib.error.HTTPError: HTTP Error 503: Service Unavailable
                                   ^^^ http
E: Failed to fetch http://deb.mirror.dev/x  404  Not Found [IP: 10.0.0.1 80]
                                            ^^^ http
Err:5 http://deb.mirror.dev/debian bookworm/main amd64 x amd64 1.2.3-404
  403  Forbidden [IP: 10.0.0.1 80]
  ^^^ http
E: Sub-process /usr/bin/dpkg returned an error code (1)
                                                     ^ exit-code
dpkg: error processing package x (--configure):
 installed x package post-installation script subprocess returned error exit status 127
                                                                                    ^^^ exit-code
curl: (22) The requested URL returned error: 404
       ^^ curl                               ^^^ http
curl: (60) SSL certificate problem: unable to get local issuer certificate
       ^^ curl
rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1207) [sender=3.1.2]
                                                                               ^^ unknown
rsync: connection unexpectedly closed (404 bytes received so far) [sender]
rsync error: error in rsync protocol data stream (code 12) at io.c(226)
                                                       ^^ unknown
ssh: connect to host x port 22: Connection refused
scp: exit status 1
                 ^ exit-code
https://download/repodata/repomd.xml: [Errno 14] HTTP Error 404 - Not Found
                                             ^^ errno       ^^^ http
Curl error (6): Couldn't resolve host name for http://x
            ^ curl
Status code: 404 for http://x/y (IP: 10.0.0.1)
             ^^^ http
warning: %post(x-1.2.3-4.x86_64) scriptlet failed, exit status 127
                                                               ^^^ exit-code
npm ERR! code E404
npm ERR! 404 Not Found - GET https://registry.acme.test/x - Not found
         ^^^ http
npm ERR! errno 1
               ^ errno
npm ERR! Exit status 1
                     ^ exit-code
npm error code 127
               ^^^ exit-code
error Command failed with exit code 1.
                                    ^ exit-code
 ELIFECYCLE  Command failed with exit code 2.
                                           ^ exit-code
ERR_PNPM_FETCH_404  GET https://registry.acme.test/x: Not Found - 404
                                                                  ^^^ http
`);
});

test('msbuild / vs', () => {
  checkLog(String.raw`
C:\x\y.csproj(12,5): error MSB3073: The command "copy a b" exited with code 4. [C:\x\y.csproj]
                                                                            ^ exit-code
Program.cs(404,17): error CS0246: The type or namespace name 'X' could not be found
main.cpp(12): error C2065: 'x': undeclared identifier
LINK : fatal error LNK1104: cannot open file 'x.lib'
Build FAILED.
    0 Warning(s)
    3 Error(s)
Time Elapsed 00:00:04.04
npm ERR! gyp ERR! stack Error: 'make' failed with exit code: 2
                                                             ^ exit-code
src/a.ts(12,5): error TS2345: Argument of type 'x' is not assignable
src/a.ts:404:5 - error TS7006: Parameter 'x' implicitly has an 'any' type.
Found 404 errors in 12 files.
error[E0308]: mismatched types
  --> src/main.rs:404:5
error: could not compile 'x' (bin "x") due to 3 previous errors
error: process didn't exit successfully: 'target/debug/x' (exit status: 101)
                                                                        ^^^ exit-code
error: process didn't exit successfully: 'target/debug/x' (signal: 11, SIGSEGV: invalid memory reference)
                                                                   ^^ signal
thread 'main' panicked at src/main.rs:4:10: called 'Result::unwrap()' on an 'Err' value: Os { code: 13, kind: PermissionDenied, message: "Permission denied" }
                                                                                                    ^^ errno
make: *** [Makefile:12: all] Error 2
                                   ^ exit-code
make[1]: *** [x.o] Error 1 (ignored)
                         ^ exit-code
make: *** [x] Segmentation fault (core dumped)
collect2: error: ld returned 1 exit status
                             ^ exit-code
gcc: internal compiler error: Killed (program cc1plus)
gmake: *** [all] Error 127
                       ^^^ exit-code
FAILURE: Build failed with an exception.
> Process 'command '/usr/bin/node'' finished with non-zero exit value 1
                                                                      ^ exit-code
Execution failed for task ':app:x'.
[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.0.0:exec (default-cli) on project x: Command execution failed.: Process exited with an error: 1 (Exit value: 1) -> [Help 1]
                                                                                                                                                                   ^ exit-code    ^ exit-code
[ERROR] Could not transfer artifact a:b:pom:1.0 from/to x (https://x): status code: 401, reason phrase: Unauthorized (401)
                                                                                    ^^^ http                          ^^^ http
[INFO] BUILD FAILURE
[INFO] Total time:  4.404 s
ninja: build stopped: subcommand failed.
FAILED: x.o
CMake Error at CMakeLists.txt:12 (find_package):
--- FAIL: TestX (0.00s)
    x_test.go:404: got 500, want 200
                       ^^^ http
FAIL	example.com/x	0.404s
exit status 2
            ^ exit-code
panic: runtime error: index out of range [5] with length 3
goroutine 1 [running]:
main.main()
	/tmp/x.go:5 +0x1d
signal: killed
The build failed because the process exited too early. (Exit 1)
                                                             ^ exit-code
Target //x:y failed to build
ERROR: Build did NOT complete successfully (Exit 34)
                                                 ^^ exit-code
Tests run: 12, Failures: 1, Errors: 2, Skipped: 0
1 failing
  AssertionError: expected 404 to equal 200
      Error: expected 200 "OK", got 500 "Internal Server Error"
                                    ^^^ http
    Expected: 200
    Received: 404
              ^^^ http
`);
});
