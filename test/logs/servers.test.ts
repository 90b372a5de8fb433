import { test } from 'vitest';
import { checkLog } from './checkLog';

test('nginx error', () => {
  checkLog(String.raw`
2026/11/21 10:00:00 [error] 1234#1234: *57 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1, server: example.com, request: "GET /api/404 HTTP/1.1", upstream: "http://127.0.0.1:8080/api/404"
                                                             ^^^ errno
2026/11/21 10:00:01 [error] 1234#1234: *58 open() "/usr/share/nginx/html/500.html" failed (2: No such file or directory), client: 10.0.0.1
                                                                                           ^ errno
2026/11/21 10:00:02 [alert] 1233#1233: worker process 1299 exited on signal 11 (core dumped)
                                                                            ^^ signal
2026/11/21 10:00:03 [crit] 1234#1234: *60 SSL_do_handshake() failed (SSL: error:14094416:SSL routines:ssl3_read_bytes:sslv3 alert certificate unknown:SSL alert number 46) while SSL handshaking
                                                                                                                                                                       ^^ tls
2026/11/21 10:00:04 [emerg] 1#1: bind() to 0.0.0.0:80 failed (98: Address already in use)
                                                              ^^ errno
2026/11/21 10:00:05 [notice] 1#1: worker process 31 exited with code 2
                                                                     ^ exit-code
2026/11/21 10:00:06 [warn] 30#30: *2 upstream server temporarily disabled while reading response header from upstream
`);
});

test('apache error', () => {
  checkLog(String.raw`
[Sat Nov 21 10:00:00.123456 2026] [proxy:error] [pid 1234:tid 140001] (111)Connection refused: AH00957: HTTP: attempt to connect to 127.0.0.1:8080 (localhost) failed
                                                                       ^^^ errno
[Sat Nov 21 10:00:01.123456 2026] [core:error] [pid 1234] (13)Permission denied: [client 10.0.0.1:51234] AH00035: access to /x denied
                                                           ^^ errno
[Sat Nov 21 10:00:02.123456 2026] [core:notice] [pid 1] AH00052: child pid 4321 exit signal Segmentation fault (11)
                                                                                                                ^^ signal
[Sat Nov 21 10:00:03.123456 2026] [mpm_prefork:notice] [pid 1] AH00169: caught SIGTERM, shutting down
[Sat Nov 21 10:00:04.123456 2026] [php:error] [pid 99] PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /var/www/x.php:12
                                                                                                         ^^^^^ sqlstate
                                                                                                                 ^^^^ mysql
[Sat Nov 21 10:00:05.123456 2026] [authz_core:error] [pid 99] [client 1.2.3.4:500] AH01630: client denied by server configuration: /var/www/404
`);
});

test('IIS: the columns that #Fields names', () => {
  checkLog(String.raw`
#Software: Microsoft Internet Information Services 10.0
#Version: 1.0
#Date: 2026-11-21 00:00:01
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken
2026-11-21 00:00:01 10.0.0.4 GET /index.html code=500 443 - 10.0.0.9 Mozilla/5.0+(Windows+NT+10.0) - 200 0 0 15
                                                                                                     ^^^ http
                                                                                                           ^ win32
2026-11-21 00:00:02 10.0.0.4 GET /missing - 443 - 10.0.0.9 curl/7.68 - 404 0 2 3
                                                                       ^^^ http
                                                                             ^ win32
2026-11-21 00:00:03 10.0.0.4 POST /api - 443 user 10.0.0.9 - - 500 19 5 404
                                                               ^^^ http
                                                                      ^ win32
2026-11-21 00:00:04 10.0.0.4 POST /api - 443 user 10.0.0.9 - - 401 2 2148074254 31
                                                               ^^^ http
                                                                     ^^^^^^^^^^ hresult
`);
});

test('HTTP.sys', () => {
  checkLog(String.raw`
#Software: Microsoft HTTP API 2.0
#Version: 1.0
#Date: 2026-11-21 00:00:01
#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename
2026-11-21 00:00:01 10.0.0.9 51234 10.0.0.4 80 HTTP/1.1 GET /app - 503 1 AppOffline DefaultAppPool
                                                                   ^^^ http
`);
});

test('CloudFront', () => {
  checkLog(String.raw`
#Version: 1.0
#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)
2026-11-21	00:00:01	FRA2-C1	412	10.0.0.9	GET	d1.cloudfront.net	/404.png	403	-	Mozilla/5.0
                                                                        ^^^ http
`);
});

test('tomcat', () => {
  checkLog(String.raw`
21-Nov-2026 10:00:00.123 SEVERE [http-nio-8080-exec-5] org.apache.catalina.core.StandardWrapperValve.invoke Servlet.service() for servlet [x] threw exception
java.net.ConnectException: Connection refused (Connection refused)
	at java.base/java.net.PlainSocketImpl.socketConnect(Native Method)
	at com.example.Http404.error(Http404.java:404)
	at com.example.status.Code.exit(Code.java:503)
21-Nov-2026 10:00:01.123 WARNING [main] com.example.Client.call Server returned HTTP response code: 502 for URL: http://x/y?status=404
                                                                                                    ^^^ http
10.0.0.1 - - [21/Nov/2026:10:00:01 +0000] "GET /manager/html HTTP/1.1" 401 2550
                                                                       ^^^ http
`);
});

test('AWS load balancer', () => {
  checkLog(String.raw`
https 2026-11-21T10:00:00.123456Z app/my-lb/abc 10.0.0.1:51234 10.0.0.2:80 0.001 0.002 0.000 502 - 404 500 "GET https://example.com:443/x?code=500 HTTP/1.1" "curl/7.68" ECDHE-RSA TLSv1.2 arn:aws:x "Root=1-abc" "example.com" "-" 0 2026-11-21T10:00:00.120000Z "forward" "-" "-" "10.0.0.2:80" "502" "-" "-"
                                                                                             ^^^ http
`);
});

test('envoy', () => {
  checkLog(String.raw`
[2026-11-21T10:00:00.123Z] "GET /api/x HTTP/1.1" 503 UH no_healthy_upstream - "-" 0 19 0 - "10.0.0.1" "curl/7.68" "abc" "example.com" "-"
                                                 ^^^ http
[2026-11-21T10:00:01.123Z] "- - HTTP/1.1" 400 DPE 0 11 0 -
                                          ^^^ http
`);
});

test('traefik / caddy json', () => {
  checkLog(String.raw`
{"ClientAddr":"10.0.0.1:1","DownstreamStatus":404,"OriginStatus":404,"Duration":500,"RequestPath":"/x","level":"info","msg":"","time":"2026-11-21T10:00:00Z"}
                                              ^^^ http           ^^^ http
{"level":"error","ts":1732183200.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"10.0.0.1","uri":"/404"},"duration":0.01,"size":404,"status":502}
                                                                                                                                                                            ^^^ http
{"httpRequest":{"requestMethod":"GET","requestUrl":"http://x/500","status":429,"responseSize":"404"},"severity":"WARNING"}
                                                                           ^^^ http
{"@timestamp":"2026-11-21T10:00:00Z","http":{"response":{"status_code":503}},"message":"upstream failed"}
                                                                       ^^^ http
{"level":30,"time":1732183200123,"pid":404,"hostname":"h","reqId":"req-1","res":{"statusCode":500},"responseTime":404.5,"msg":"request completed"}
                                                                                              ^^^ http
{"timestamp":"2026-11-21T10:00:00Z","level":"ERROR","fields":{"message":"query failed","error.code":"23505"},"target":"app"}
                                                                                                     ^^^^^ sqlstate
`);
});

test('squid', () => {
  checkLog(String.raw`
1732183200.123    404 10.0.0.1 TCP_MISS/503 4012 GET http://example.com/ - HIER_DIRECT/10.0.0.2 text/html
                                        ^^^ http
1732183201.123      0 10.0.0.1 TCP_DENIED/407 3985 CONNECT example.com:443 user HIER_NONE/- text/html
                                          ^^^ http
`);
});
