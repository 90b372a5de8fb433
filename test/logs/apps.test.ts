import { test } from 'vitest';
import { checkLog } from './checkLog';

test('android', () => {
  checkLog(String.raw`
11-21 10:00:00.123  1234  5678 F libc    : Fatal signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0 in tid 5678 (RenderThread), pid 1234 (com.x)
                                                        ^^ signal
11-21 10:00:00.123  1234  5678 F DEBUG   : signal 6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------
                                                  ^ signal
11-21 10:00:00.124  1234  5678 F DEBUG   :     #00 pc 0000000000012345  /system/lib64/libc.so (abort+404)
11-21 10:00:00.124  1234  5678 F DEBUG   :     x0  0000000000000000  x1  0000000000001234  x2  0000000000000006
11-21 10:00:01.123  1234  5678 E MediaPlayer: Error (-38,0)
                                                     ^^^ errno
11-21 10:00:01.123  1234  5678 E AudioTrack: createTrack_l(0): AudioFlinger could not create track, status: -12
                                                                                                            ^^^ errno
11-21 10:00:02.123  1000  1100 I ActivityManager: Process com.x (pid 1234) has died: fg  TOP
11-21 10:00:02.123  1000  1100 I Zygote  : Process 1234 exited due to signal 9 (Killed)
                                                                             ^ signal
11-21 10:00:02.123  1000  1100 I Zygote  : Process 1234 exited cleanly (1)
11-21 10:00:03.123  1000  1100 W PackageManager: Failure [INSTALL_FAILED_VERSION_DOWNGRADE]
11-21 10:00:03.123  1000  1100 D WifiStateMachine: RSSI -67 linkSpeed=404 score=500 status=0
11-21 10:00:04.123  1000  1100 E SurfaceFlinger: captureScreen failed to readInt32: -129
                                                                                    ^^^^ errno
11-21 10:00:05.123  1000  1100 W System.err: java.net.ConnectException: failed to connect to /10.0.0.1 (port 443) from /10.0.0.2 (port 404) after 10000ms: isConnected failed: ECONNREFUSED (Connection refused)
11-21 10:00:05.123  1000  1100 E SQLiteLog: (1) no such table: x
                                             ^ sqlite
11-21 10:00:05.123  1000  1100 E SQLiteDatabase: android.database.sqlite.SQLiteConstraintException: UNIQUE constraint failed: t.id (code 1555 SQLITE_CONSTRAINT_PRIMARYKEY)
                                                                                                                                         ^^^^ sqlite
11-21 10:00:06.123  1000  1100 D NetworkMonitor/100: PROBE_HTTPS https://x/gen_204 time=404ms ret=204 headers={null=[HTTP/1.1 204 No Content]}
                                                                                                  ^^^ http                    ^^^ http
11-21 10:00:07.123  1000  1100 I am_proc_died: [0,1234,com.x,900,19]
11-21 10:00:07.123  1000  1100 W AccountManager: onError code=404 message=x
                                                              ^^^ http
`);
});

test('ios / macos', () => {
  checkLog(String.raw`
Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline." UserInfo={NSUnderlyingError=0x600 {Error Domain=kCFErrorDomainCFNetwork Code=-1009}}
                                   ^^^^^ unknown                                                                                                                       ^^^^^ unknown
Error Domain=NSPOSIXErrorDomain Code=61 "Connection refused"
                                     ^^ errno
Error Domain=NSCocoaErrorDomain Code=260 "The file couldn’t be opened"
                                     ^^^ unknown
The operation couldn’t be completed. (OSStatus error -10810.)
                                                     ^^^^^^ unknown
2026-11-21 10:00:00.123456+0100 MyApp[404:12345] [connection] nw_socket_handle_socket_event [C1:1] Socket SO_ERROR [61: Connection refused]
                                                                                                                    ^^ errno
2026-11-21 10:00:00.123 App[404:500] Task <x>.<1> finished with error [-1003] Error Domain=NSURLErrorDomain
com.apple.xpc.launchd[1] (com.x.agent[404]): Service exited with abnormal code: 1
                                                                                ^ exit-code
com.apple.xpc.launchd[1] (com.x.agent[404]): Service exited due to SIGKILL | sent by y[1]
SecKeyCreate failed: -34018
                     ^^^^^^ unknown
Exception Type:  EXC_BAD_ACCESS (SIGSEGV)
Exception Codes: KERN_INVALID_ADDRESS at 0x0000000000000000
Termination Reason: Namespace SIGNAL, Code 11 Segmentation fault: 11
Terminating Process: exc handler [404]
`);
});

test('electron / chromium', () => {
  checkLog(String.raw`
[1234:1121/100001.123456:ERROR:gpu_process_host.cc(991)] GPU process exited unexpectedly: exit_code=139
                                                                                                    ^^^ exit-code
[1234:1121/100002.123456:ERROR:network_service_instance_impl.cc(500)] Network service crashed, restarting service.
(node:404) electron: Failed to load URL: https://x/ with error: ERR_NAME_NOT_RESOLVED
Error: ERR_CONNECTION_REFUSED (-102) loading 'http://localhost:3000/'
render-process-gone { reason: 'crashed', exitCode: 5 }
                                                   ^ exit-code
[Extension Host] Error: read ECONNRESET
Extension host terminated unexpectedly. Code: 133, Signal: unknown
                                              ^^^ unknown
GET http://localhost:3000/x 404 (Not Found)
                            ^^^ http
Failed to load resource: the server responded with a status of 500 (Internal Server Error)
                                                               ^^^ http
WebSocket connection to 'ws://x/' failed: Error during WebSocket handshake: Unexpected response code: 403
                                                                                                      ^^^ http
WebSocket is closed before the connection is established.
ws closed: code=1006 reason=
                ^^^^ websocket
[ws] connection closed: 1011 (internal error)
                        ^^^^ websocket
websocket: close 1006 (abnormal closure): unexpected EOF
                 ^^^^ websocket
websockets.exceptions.ConnectionClosedError: received 1011 (unexpected error) keepalive ping timeout; then sent 1011 (unexpected error)
                                                      ^^^^ websocket                                            ^^^^ websocket
WebSocket closed with code 4001: unauthorized
                           ^^^^ websocket
socket disconnected, close code 4004
                                ^^^^ websocket
{"event":"ws_close","code":1008,"reason":"policy"}
                           ^^^^ websocket
Disconnected from gateway with code 4014
                                    ^^^^ websocket
`);
});
