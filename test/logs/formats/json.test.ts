import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('logfmt: keys of addresses, places and measures speak for their values', () =>
  checkFormat(
    'logfmt',
    `
    time=2026-11-21T07:01:02Z level=error msg="request failed" method=GET path=/status/500 status=503 duration=404ms bytes=500 caller=main.go:404
                                                                                                  ^^^ http
    ts=2026-11-21T07:01:02Z level=warn err="exit status 137" code=14 component=grpc
                                                        ^^^ exit-code
                                                                  ^^ grpc
    at=error code=H12 desc="Request timeout" method=GET path="/a?code=500" host=example.com dyno=web.1 connect=1ms service=30000ms status=503 bytes=500
                                                                                                                                          ^^^ http
    level=info line=404 pid=500 port=404 error=null status=200
                                                           ^^^ http
  `,
  ));

test('pino', () =>
  checkFormat(
    'pino',
    String.raw`
    {"level":50,"time":1700000000000,"pid":404,"hostname":"web01","req":{"id":500,"url":"/status/503","remotePort":404},"res":{"statusCode":500},"err":{"type":"Error","message":"connect ECONNREFUSED 10.0.0.1:404","code":"ECONNREFUSED","errno":-111,"stack":"Error: x\n    at a (/b.js:404:12)"},"msg":"request errored"}
                                                                                                                                            ^^^ http                                                                                               ^^^^ errno
  `,
  ));

test('bunyan', () =>
  checkFormat(
    'bunyan',
    `
    {"name":"app","hostname":"web01","pid":500,"level":50,"err":{"message":"boom","name":"Error","code":7,"signal":9},"exitCode":137,"msg":"child died","time":"2026-11-21T07:01:02Z","v":0}
                                                                                                        ^ errno    ^ signal      ^^^ exit-code
  `,
  ));

test('winston', () =>
  checkFormat(
    'winston',
    `
    {"level":"error","message":"Request failed with status code 404","timestamp":"2026-11-21T07:01:02Z","status":404}
                                                                ^^^ http                                         ^^^ http
  `,
  ));

test("Google Cloud: calls to its APIs have gRPC's status", () =>
  checkFormat(
    'Google Cloud',
    `
    {"severity":"ERROR","httpRequest":{"status":503,"requestUrl":"https://a/500","responseSize":"404"},"protoPayload":{"status":{"code":7,"message":"PERMISSION_DENIED"}},"insertId":"x500","timestamp":"2026-11-21T07:01:02Z"}
                                                ^^^ http                                                                                ^ grpc
  `,
  ));

test('Azure Monitor, with the columns of IIS', () =>
  checkFormat(
    'Azure Monitor',
    `
    {"time":"2026-11-21T07:01:02Z","resourceId":"/S","category":"AppServiceHTTPLogs","properties":{"ScStatus":500,"ScSubStatus":"404","ScWin32Status":"5","SPort":"404"}}
                                                                                                              ^^^ http                                 ^ win32
  `,
  ));

test('Elastic Common Schema', () =>
  checkFormat(
    'Elastic Common Schema',
    `
    {"@timestamp":"2026-11-21T07:01:02Z","http.response.status_code":404,"error.code":"500","process.pid":503,"log.level":"error"}
                                                                     ^^^ http          ^^^ http
  `,
  ));

test('OpenTelemetry: its own status is none', () =>
  checkFormat(
    'OpenTelemetry',
    `
    {"timestamp":"2026-11-21T07:01:02Z","traceId":"5b8a","severityNumber":17,"body":"failed","attributes":{"http.status_code":502,"process.exit.code":137,"code.lineno":404},"status":{"code":2}}
                                                                                                                              ^^^ http                ^^^ exit-code
  `,
  ));
