import { expect, test } from 'vitest';
import { lineTime } from '../../server/src/logs/report/lineTime';

const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 19);

test.each([
  ['2026-11-21 01:14:29.253 UTC [1] x', '2026-11-21T01:14:29'],
  ['2026/11/21 10:00:00 [error] x', '2026-11-21T10:00:00'],
  ['10.0.0.1 - - [21/Nov/2026:10:00:01 +0000] "GET /', '2026-11-21T10:00:01'],
  ['21-Nov-2026 10:00:00.123 SEVERE', '2026-11-21T10:00:00'],
  ['[Sat Nov 21 10:00:00.123456 2026] [core:error]', '2026-11-21T10:00:00'],
  ['Nov  1 10:00:00 host app', '2000-11-01T10:00:00'],
  ['1795223725.123 0 10.0.0.1 TCP_MISS/503', '2026-11-21T01:15:25'],
  ['{"level":50,"time":1795223725730,"pid":1}', '2026-11-21T01:15:25'],
  ['2026-11-21\t07:01:02:123\t 404\t500\tAgent', '2026-11-21T07:01:02'],
  ['2026-11-21  7:01:02 0 [ERROR] x', '2026-11-21T07:01:02'],
  ['E1121 07:01:02.123456    4711 reflector.go:404] x', '2000-11-21T07:01:02'],
  ['11-21 07:01:02.123   404   500 E Tag: x', '2000-11-21T07:01:02'],
  ['26/11/21 07:01:02 INFO x', '2026-11-21T07:01:02'],
  ['261121  7:01:02 [ERROR] x', '2026-11-21T07:01:02'],
  ['261121 070102 35 INFO x', '2026-11-21T07:01:02'],
  [
    `<![LOG[${'x'.repeat(400)}]LOG]!><time="07:01:02.123+000" date="11-21-2026" component="a" type="3" thread="4">`,
    '2026-11-21T07:01:02',
  ],
  ['no time at all', undefined],
])('%s', (line, expected) => {
  expect(iso(lineTime(line))).toBe(expected);
});
