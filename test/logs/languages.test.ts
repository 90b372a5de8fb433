import { test } from 'vitest';
import { checkLog } from './checkLog';

test('exceptions and their neighbours', () => {
  checkLog(String.raw`
Traceback (most recent call last):
  File "/app/x.py", line 404, in <module>
    sys.exit(500)
OSError: [Errno 28] No space left on device
                ^^ errno
PermissionError: [WinError 5] Access is denied: 'C:\\x'
                           ^ win32
ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host
                                ^^^^^ win32
subprocess.CalledProcessError: Command '['x', '404']' returned non-zero exit status 2.
                                                                                    ^ exit-code
subprocess.CalledProcessError: Command 'x' died with <Signals.SIGSEGV: 11>.
                                                                       ^^ signal
SystemExit: 2
            ^ exit-code
botocore.exceptions.ClientError: An error occurred (403) when calling the HeadObject operation: Forbidden
                                                    ^^^ http
An error occurred (404) when calling the GetObject operation: Not Found
                   ^^^ http
ValueError: invalid literal for int() with base 10: '404'
KeyError: 404
Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException: Index 404 out of bounds for length 3
java.sql.SQLException: ORA-01017: invalid username/password; logon denied
                           ^^^^^ oracle
Caused by: java.sql.SQLSyntaxErrorException: Table 'a.b' doesn't exist, error code 1146, SQLState 42S02
                                                                                   ^^^^ mysql     ^^^^^ sqlstate
java.io.IOException: Server returned HTTP response code: 403 for URL: https://x
                                                         ^^^ http
java.io.IOException: Cannot run program "x" (in directory "/y"): error=13, Permission denied
                                                                       ^^ errno
# SIGSEGV (0xb) at pc=0x00007f1234567890, pid=404, tid=500
# There is insufficient memory for the Java Runtime Environment to continue. errno=12
                                                                                   ^^ errno
node:internal/process/promises:288
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16) {
  errno: -111,
         ^^^^ errno
  code: 'ECONNREFUSED',
  syscall: 'connect',
  address: '127.0.0.1',
  port: 5432
}
    statusCode: 404,
                ^^^ http
    status: 503,
            ^^^ http
Errno::ECONNREFUSED: Connection refused - connect(2) for "localhost" port 404
#<Process::Status: pid 404 exit 1>
                                ^ exit-code
PHP Warning:  file_get_contents(http://x): failed to open stream: HTTP request failed! HTTP/1.1 403 Forbidden in /x.php on line 404
                                                                                                ^^^ http
PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /x.php on line 500
Guzzle: cURL error 28: Operation timed out after 5001 milliseconds
                   ^^ curl
** (exit) exited in: GenServer.call(#PID<0.404.0>, :x, 5000)
** (Mint.TransportError) connection refused
[error] Ranch listener X had connection process started with reason {{badmatch,{error,einval}},404}
dial tcp 10.0.0.1:404: connect: connection refused
2026/11/21 10:00:00 http: Server closed
Command terminated by signal 9
                             ^ signal
Segmentation fault (core dumped)
./x: line 404: 12345 Killed                  ./y
bash: line 1: foo: command not found
child process exited with code 3221225786
                               ^^^^^^^^^^ ntstatus
tar: Exiting with failure status due to previous errors
ffmpeg: Server returned 404 Not Found
                        ^^^ http
Error number -138 occurred
             ^^^^ unknown
Exiting normally, received signal 15.
                                  ^^ signal
qemu-system-x86_64: terminating on signal 15 from pid 404 (/usr/bin/libvirtd)
                                          ^^ signal
postfix/smtp[404]: ABC: to=<x@y>, relay=mx.y[10.0.0.1]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=5.1.1, status=bounced (host mx.y[10.0.0.1] said: 550 5.1.1 <x@y>: Recipient address rejected: User unknown (in reply to RCPT TO command))
                                                                                                ^^^^^ smtp                                       ^^^ smtp
                                                                                                                                                     ^^^^^ smtp
postfix/smtpd[404]: lost connection after AUTH from unknown[10.0.0.1]
2026-11-21 10:00:00 1abc-000001-2X ** x@y R=dnslookup T=remote_smtp H=mx.y [10.0.0.1]: SMTP error from remote mail server after RCPT TO:<x@y>: 550 No such user here
                                                                                                                                               ^^^ smtp
2026-11-21 10:00:00 1abc-000001-2X == x@y R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server: 451 4.7.1 Greylisting in action
                                                                                                                     ^^^ smtp
                                                                                                                         ^^^^^ smtp
sendmail[404]: abc: to=<x@y>, ctladdr=<z@w> (500/500), delay=00:00:01, mailer=esmtp, pri=120404, relay=mx.y., dsn=4.0.0, stat=Deferred: Connection refused by mx.y.
                                                                                                                  ^^^^^ smtp
dovecot: imap-login: Disconnected: Too many invalid commands (no auth attempts in 404 secs): user=<>, rip=10.0.0.1
mosquitto: Client x disconnected, not authorised.
MQTT CONNACK return code 4
                         ^ mqtt
named[404]: client 10.0.0.1#53: query failed (SERVFAIL) for x/IN/A
unbound: [404:0] info: resolving x. A IN, rcode: 2
                                                 ^ dns
openvpn[404]: TCP: connect to [AF_INET]10.0.0.1:1194 failed: Connection refused (errno=111)
                                                                                       ^^^ errno
openvpn[404]: read UDPv4 [ECONNREFUSED]: Connection refused (code=111)
                                                                  ^^^ errno
`);
});
