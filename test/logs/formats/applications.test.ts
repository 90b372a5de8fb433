import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('Log4j and Logback, with a stack trace', () =>
  checkFormat(
    'Log4j',
    `
    2026-11-21 07:01:02,123 ERROR [http-404] com.example.Foo (Foo.java:404) - Server returned HTTP response code: 503 for URL: http://a/500
                                                                                                                  ^^^ http
    2026-11-21 07:01:02,123 [pool-1-thread-500] WARN  c.e.Client - exit code 137
                                                                             ^^^ exit-code
    java.io.IOException: error=13, Permission denied
                               ^^ errno
    	at com.example.Foo.bar(Foo.java:404)
    	... 500 more
  `,
  ));

test('Spring Boot: the process behind the severity', () =>
  checkFormat(
    'Spring Boot',
    `
    2026-11-21T07:01:02.123Z ERROR 404 --- [nio-500-exec-1] c.e.Foo : Servlet.service() for servlet threw status 500
                                                                                                                 ^^^ http
    2026-11-21 07:01:02.123  WARN 500 --- [           main] o.s.Bar  : 404 Not Found from GET http://a/500
                                                                       ^^^ http
  `,
  ));

test('Python logging, gunicorn, Celery, Flask', () =>
  checkFormat(
    'Python logging',
    `
    2026-11-21 07:01:02,123 - app.404 - ERROR - Request failed with status 503
                                                                           ^^^ http
    ERROR:root:returned non-zero exit status 2.
                                             ^ exit-code
    CRITICAL:urllib3.connectionpool:500 Server Error: x for url: http://a/404
                                    ^^^ http
    [2026-11-21 07:01:02,123] ERROR in app: Exception on /status/404 [GET]
    [2026-11-21 07:01:02 +0000] [404] [ERROR] Worker (pid:500) exited with code 3
                                                                                ^ exit-code
    2026-11-21 07:01:02,123 ERROR app:404 [Errno 13] Permission denied: '/a'
                                                 ^^ errno
    [2026-11-21 07:01:02,123: ERROR/MainProcess] Task raised unexpected: HTTPError 502 Bad Gateway
                                                                                   ^^^ http
  `,
  ));

test("Rails: addresses and parameters are the caller's", () =>
  checkFormat(
    'Rails',
    `
    Started GET "/status/404?code=500" for 127.0.0.1 at 2026-11-21 07:01:02 +0000
    Processing by ErrorsController#show as HTML
      Parameters: {"status"=>"404", "code"=>"500"}
    Completed 500 Internal Server Error in 12ms (ActiveRecord: 1.0ms | Allocations: 404)
              ^^^ http
    Completed 404 Not Found in 500ms
              ^^^ http
    E, [2026-11-21T07:01:02.123456 #404] ERROR -- : exit status 127
                                                                ^^^ exit-code
    E, [2026-11-21T07:01:02.123456 #500] ERROR -- : [req-404] Faraday::ServerError (the server responded with status 503)
                                                                                                                     ^^^ http
  `,
  ));

test('Laravel: the statement and the frames are skipped', () =>
  checkFormat(
    'Laravel',
    `
    [2026-11-21 07:01:02] production.ERROR: SQLSTATE[42S02]: Base table or view not found: 1146 Table 'a.b' doesn't exist (SQL: select * from \`b\` where \`status\` = 404) {"exception":"[object] (Illuminate\\\\Database\\\\QueryException(code: 42S02): SQLSTATE[42S02]: Base table at /var/www/vendor/Connection.php:760)
                                                     ^^^^^ sqlstate                        ^^^^ mysql                                                                                                                                                       ^^^^^ sqlstate
    [stacktrace]
    #0 /var/www/vendor/laravel/Connection.php(404): Illuminate\\\\Database\\\\Connection->run('select', Array, 500)
    #1 {main}
    [2026-11-21 07:01:02] local.ERROR: cURL error 28: Operation timed out after 500 milliseconds {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ConnectException(code: 0): cURL error 28 at /a.php:404)
                                                  ^^ curl                                                                                                              ^ win32        ^^ curl
  `,
  ));

test("npm's debug log: lines are numbered", () =>
  checkFormat(
    'npm',
    `
    0 verbose cli /usr/bin/node /usr/bin/npm
    12 http fetch GET 404 https://registry.example.com/foo 123ms (cache skip)
                      ^^^ http
    13 verbose stack HttpErrorGeneral: 404 Not Found - GET https://registry.example.com/foo
                                       ^^^ http
    404 error code E404
    405 error errno -13
                    ^^^ errno
    406 verbose exit 1
                     ^ exit-code
    407 verbose code 1
                     ^ exit-code
    408 error command failed
    409 error 500 Internal Server Error - GET https://registry.example.com/bar
              ^^^ http
    1404 error syscall open
  `,
  ));
