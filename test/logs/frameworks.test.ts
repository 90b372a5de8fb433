import { test } from 'vitest';
import { checkLog } from './checkLog';

test('request lines of web frameworks', () => {
  checkLog(String.raw`
GET /users/404 500 12.345 ms - 1024
               ^^^ http
  --> GET /users 404 5ms 9b
                 ^^^ http
[GIN] 2026/11/21 - 10:00:00 | 404 |     120.5µs |       127.0.0.1 | GET      "/missing"
                              ^^^ http
2026/11/21 10:00:00 "GET http://localhost:3000/x HTTP/1.1" from [::1]:51234 - 404 19B in 12.3µs
                                                                              ^^^ http
[12:00:00] 404 -    1ms GET    /x
           ^^^ http
 GET /api/users 500 in 404ms
                ^^^ http
Completed 404 Not Found in 5ms (ActiveRecord: 0.0ms | Allocations: 404)
          ^^^ http
Completed 500 Internal Server Error in 404ms
          ^^^ http
I, [2026-11-21T10:00:00.123456 #404]  INFO -- : [abc] Completed 422 Unprocessable Entity in 500ms
                                                                ^^^ http
info: Microsoft.AspNetCore.Hosting.Diagnostics[2]
      Request finished HTTP/1.1 GET http://localhost:5000/x - 404 0 - 12.3456ms
                                                              ^^^ http
[10:00:00 INF] HTTP GET /x responded 404 in 12.3456 ms
                                     ^^^ http
[21/Nov/2026 10:00:00] "GET /x/ HTTP/1.1" 404 179
                                          ^^^ http
INFO:     127.0.0.1:51234 - "GET /x HTTP/1.1" 404 Not Found
                                              ^^^ http
Not Found: /x/404
2026-11-21 10:00:00 +0000 [9] [INFO] Worker exiting (pid: 404)
[2026-11-21 10:00:00 +0000] [1] [ERROR] Worker (pid:404) was sent SIGKILL! Perhaps out of memory?
[2026-11-21 10:00:00 +0000] [1] [ERROR] Worker (pid:404) exited with code 3
                                                                          ^ exit-code
[2026-11-21 10:00:00] local.ERROR: SQLSTATE[42S02]: Base table or view not found: 1146 Table 'a.b' doesn't exist (SQL: select * from 'b' where 'id' = 404)
                                            ^^^^^ sqlstate                        ^^^^ mysql
[2026-11-21 10:00:01] production.ERROR: Client error: 'GET http://x/y' resulted in a '404 Not Found' response:
                                                                                      ^^^ http
[21-Nov-2026 10:00:00] WARNING: [pool www] child 404 exited on signal 11 (SIGSEGV - core dumped) after 500.123 seconds from start
                                                                      ^^ signal
[21-Nov-2026 10:00:00] WARNING: [pool www] child 404 exited with code 255 after 1.5 seconds from start
                                                                      ^^^ exit-code
[2026-11-21T10:00:00.000Z] ERROR  Request failed with status code 404
                                                                  ^^^ http
    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)
2026-11-21 10:00:00.123 ERROR 404 --- [nio-8080-exec-1] o.a.c.c.C.[.[.[/].[dispatcherServlet]    : Servlet.service() threw exception
2026-11-21 10:00:00.123  WARN 1 --- [main] o.s.web.client.RestTemplate : org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found: "x"
                                                                                                                                           ^^^ http
Caused by: org.springframework.web.client.HttpServerErrorException: 503 Service Unavailable
                                                                    ^^^ http
`);
});
