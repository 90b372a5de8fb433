import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('syslog of RFC 3164', () =>
  checkFormat(
    'syslog (RFC 3164)',
    `
    <34>Oct 11 22:14:15 web01 su[404]: 'su root' failed for lonvick on /dev/pts/8: error 13
                                                                                         ^^ errno
    Oct 11 22:14:16 web01 app[500]: worker exited with status 137
                                                              ^^^ exit-code
    Oct 11 22:14:17 web01 error[404]: nothing to see
  `,
  ));

test('what cron is going to run is no outcome', () =>
  checkFormat(
    'syslog (RFC 3164)',
    `
    Nov 21 07:00:01 web CRON[404]: (root) CMD (exit 3)
    Nov 21 07:00:02 web CRON[404]: (root) END, exit status 3
                                                           ^ exit-code
  `,
  ));

test('syslog of RFC 5424', () =>
  checkFormat(
    'syslog (RFC 5424)',
    `
    <165>1 2026-10-11T22:14:15.003Z web01 app 404 ID47 [exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"] open failed: errno 13
                                                                                                                                               ^^ errno
    <13>1 2026-10-11T22:14:15.003Z web01 error 500 - - service exited with code 137
                                                                                ^^^ exit-code
  `,
  ));

test("journalctl's short forms", () =>
  checkFormat(
    'syslog (RFC 3164)',
    `
    Nov 21 07:00:01 web01 systemd[1]: foo.service: Main process exited, code=exited, status=203/EXEC
                                                                                            ^^^ exit-code
    Nov 21 07:00:01 web01 systemd[1]: foo.service: Main process exited, code=killed, status=9/KILL
                                                                                            ^ signal
    Nov 21 07:00:01 web01 systemd[1]: foo.service: Main process exited, code=exited, status=1/FAILURE
                                                                                            ^ exit-code
    2026-11-21T07:00:01+0000 web01 kernel[404]: ata1: failed command: -5
                                                                      ^^ errno
  `,
  ));

test('journalctl -o export', () =>
  checkFormat(
    'journal export',
    `
    __REALTIME_TIMESTAMP=1700000000000000
    PRIORITY=3
    _PID=404
    ERRNO=13
          ^^ errno
    CODE_LINE=404
    EXIT_CODE=exited
    EXIT_STATUS=137
                ^^^ exit-code
    MESSAGE=mount failed: exit code 32
                                    ^^ exit-code
  `,
  ));

test('journalctl -o json', () =>
  checkFormat(
    'journal JSON',
    `
    {"__REALTIME_TIMESTAMP":"1700000000000000","PRIORITY":"3","_PID":"404","CODE_LINE":"404","ERRNO":"13","EXIT_CODE":"exited","EXIT_STATUS":"137","MESSAGE":"foo.service: Failed with result 'exit-code'."}
                                                                                                      ^^ errno                                ^^^ exit-code
  `,
  ));

test('dmesg, times since the start or of the clock', () =>
  checkFormat(
    'kernel log',
    `
    [    1.234567] usb 1-1: device descriptor read/64, error -71
                                                             ^^^ errno
    [  404.500000] EXT4-fs error (device sda1): ext4_find_entry:1455: inode #2: comm ls: reading directory lblock 0
    [  404.500001] foo: probe of 0000:00:1f.3 failed with error -110
                                                                ^^^^ errno
    [  404.500002] iwlwifi 0000:00:14.3: Error sending STATISTICS_CMD: enqueue_hcmd failed: -5
                                                                                            ^^ errno
    [Sat Nov 21 07:00:01 2026] blk_update_request: I/O error, dev sda, sector 404
    <3>[   12.000000] random: failed (-12)
                                      ^^^ errno
  `,
  ));

test('klog: thread and line number are skipped', () =>
  checkFormat(
    'klog',
    `
    E1121 07:01:02.123456    4711 reflector.go:404] Failed to watch: the server responded with status code 503
                                                                                                           ^^^ http
    W1121 07:01:02.123456     404 controller.go:500] "Request failed" err="rpc error: code = Unavailable desc = x" status=503 pod="a/b-404"
                                                                                                                          ^^^ http
    I1121 07:01:02.123456       1 httplog.go:89] "HTTP" verb="GET" URI="/api/v1/x?status=500" latency="2ms" userAgent="kubectl/500" audit-ID="4f" srcIP="10.0.0.1:404" resp=404
                                                                                                                                                                            ^^^ http
  `,
  ));

test('logcat: threadtime, brief, time, long', () =>
  checkFormat(
    'logcat',
    `
    11-21 07:01:02.123   404   500 E WifiHAL : failed to get scan result: -5
                                                                          ^^ errno
    11-21 07:01:02.123  1000  1000 I ActivityManager: Process com.a (pid 404) has died: exit code 137
                                                                                                  ^^^ exit-code
    E/Tag     (  404): open failed: ENOENT (errno 2)
                                                  ^ errno
    11-21 07:01:02.123 D/error(  404): nothing
    11-21 07:01:02.123   404   500 E libc    : Fatal signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0 in tid 404 (a), pid 500 (b)
                                                            ^^ signal
    [ 11-21 07:01:02.123   404:  500 E/Tag      ]
  `,
  ));

test('strace: only ends of processes', () =>
  checkFormat(
    'strace',
    `
    404   openat(AT_FDCWD, "/a/500", O_RDONLY) = -1 ENOENT (No such file or directory)
    [pid   404] write(1, "status 500", 10) = 10
    500   exit_group(137)                     = ?
                     ^^^ exit-code
    404   +++ exited with 1 +++
                          ^ exit-code
    404   +++ killed by SIGKILL +++
    --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=404, si_uid=500, si_status=2, si_utime=0} ---
                                                                                         ^ exit-code
  `,
  ));
