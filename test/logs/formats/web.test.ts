import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('common log format: the status behind the request, not what address and bytes say', () =>
  checkFormat(
    'access log',
    `
    10.0.0.1 - alice [10/Oct/2026:13:55:36 -0700] "GET /error/500?code=404 HTTP/1.0" 404 2326
                                                                                     ^^^ http
    10.0.0.1 - - [10/Oct/2026:13:55:36 -0700] "GET /a HTTP/1.0" 200 500
                                                                ^^^ http
  `,
  ));

test('combined log format, with a host in front and a time behind', () =>
  checkFormat(
    'access log',
    `
    10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "POST /api HTTP/1.1" 503 404 "https://example.com/status/500" "Mozilla/5.0 (error 404)" 0.502
                                                                   ^^^ http
    vhost.example.com:443 10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "GET / HTTP/1.1" 502 0 "-" "-"
                                                                                     ^^^ http
  `,
  ));

test("Caddy's JSON", () =>
  checkFormat(
    'Caddy',
    `
    {"level":"info","ts":1700000000.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"10.0.0.1","remote_port":"500","method":"GET","uri":"/status/404"},"bytes_read":404,"duration":0.500,"size":503,"status":404,"resp_headers":{"Content-Length":["500"]}}
                                                                                                                                                                                                                                           ^^^ http
    {"level":"error","ts":1700000000.123,"logger":"http.log.error","msg":"dial tcp 10.0.0.2:500: connect: connection refused","status":502,"err_id":"5e3","err_trace":"reverseproxy.statusError (reverseproxy.go:404)"}
                                                                                                                                       ^^^ http
  `,
  ));

test('Envoy, flags behind the status', () =>
  checkFormat(
    'Envoy access log',
    `
    [2026-04-15T20:17:00.310Z] "POST /api/v1/locations HTTP/2" 503 UF 154 0 226 100 "10.0.35.28" "client/500" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "locations" "tcp://10.0.2.1:80"
                                                               ^^^ http
    [2026-04-15T20:17:00.310Z] "GET /a HTTP/1.1" 404 - via_upstream - "-" 0 500 3 2 "-" "curl/7.0" "id" "host" "10.0.0.1:8080" outbound|80||svc 127.0.0.6:4041 10.0.0.1:404 10.0.0.9:500 - default
                                                 ^^^ http
  `,
  ));

test('load balancers of AWS, application and classic', () =>
  checkFormat(
    'AWS load balancer',
    `
    h2 2026-07-02T22:23:00.186641Z app/my-lb/50dc6c495c0c9188 10.0.1.252:48160 10.0.0.66:9000 0.000 0.002 0.000 502 500 5 257 "GET https://10.2.3.4:443/ HTTP/2.0" "curl/7.46.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-targets/73e2d6bc24d8a067 "Root=1-58337327-72bd00b0343d75b906739c42" "-" "-" 1 2026-07-02T22:22:48.364000Z "redirect" "https://example.com:80/" "-" 10.0.0.1:80 500 "-" "-"
                                                                                                                ^^^ http
                                                                                                                    ^^^ http
    2026-05-13T23:39:43.945958Z my-lb 192.168.131.39:2817 10.0.0.1:80 0.000073 0.001048 0.000057 404 404 0 29 "GET http://www.example.com:80/500 HTTP/1.1" "curl/7.38.0" - -
                                                                                                 ^^^ http
                                                                                                     ^^^ http
  `,
  ));

test('S3: bytes and times behind the status are none', () =>
  checkFormat(
    'S3 access log',
    `
    79a59df900b949e5 mybucket [06/Feb/2026:00:00:38 +0000] 192.0.2.3 - 3E57427F3E REST.GET.OBJECT a404.jpg "GET /a404.jpg HTTP/1.1" 404 NoSuchKey 297 500 7 - "-" "agent/0.4" -
                                                                                                                                    ^^^ http
    79a59df900b949e5 mybucket [06/Feb/2026:00:00:38 +0000] 192.0.2.3 - 3E57427F3E BATCH.DELETE.OBJECT a500 - 204 - - 404 500 - - - -
                                                                                                             ^^^ http
  `,
  ));

test('IIS: columns by name, switched by a later line', () =>
  checkFormat(
    'W3C extended log',
    `
    #Software: Microsoft Internet Information Services 10.0
    #Version: 1.0
    #Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken
    2026-11-21 07:01:02 10.0.0.1 GET /a status=500 443 - 10.0.0.9 Mozilla/5.0 404 0 2 500
                                                                              ^^^ http
                                                                                    ^ win32
    2026-11-21 07:01:03 10.0.0.1 GET /b - 443 - 10.0.0.9 Mozilla/5.0 500 19 5 404
                                                                     ^^^ http
                                                                            ^ win32
    #Fields: date time sc-win32-status sc-status
    2026-11-21 07:01:03 64 503
                        ^^ win32
                           ^^^ http
  `,
  ));
