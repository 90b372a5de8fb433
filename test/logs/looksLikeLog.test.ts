import { expect, test } from 'vitest';
import { looksLikeLog } from '../../server/src/logs/looksLikeLog';

const logs: readonly (readonly [name: string, text: string])[] = [
  ['ISO times', '2026-11-21 01:14:29 INFO a\n2026-11-21 01:14:30 WARN b'],
  ['syslog', 'Nov 21 10:00:00 host app[1]: a\nNov 21 10:00:01 host app[1]: b'],
  ['kernel', '[    1.234567] usb: a\n[    1.234568] usb: b'],
  ['logcat', '11-21 10:00:00.123  1234  5678 E Tag: a\n11-21 10:00:01.123  1234  5678 E Tag: b'],
  ['klog', 'E1121 10:00:02.000000    1234 a.go:116] x\nI1121 10:00:03.000000    1234 a.go:117] y'],
  ['JSON lines', '{"level":50,"msg":"a"}\n{"level":50,"msg":"b"}'],
  ['access log', '10.0.0.1 - - [21/Nov/2026:10:00:01 +0000] "GET / HTTP/1.1" 200 1\n'.repeat(2)],
  ['W3C', '#Software: x\n#Fields: date time sc-status\n2026-11-21 00:00:01 200'],
  ['severities', 'ERROR: a\nINFO b\nWARN c'],
];

test.each(logs)('%s look like a log', (_, text) => {
  expect(looksLikeLog(text)).toBe(true);
});

const others: readonly (readonly [name: string, text: string])[] = [
  ['prose', 'On 21 November the error 404 appeared.\nNobody knew why.\nIt went away.'],
  ['one dated line among others', '2026-11-21 10:00:00 meeting\nbring cake\nand coffee\nand tea'],
  ['nothing', ''],
  ['a JSON document', '{\n  "level": 50,\n  "msg": "a"\n}'],
  ['a table', 'code,name\n404,NOT_FOUND\n500,INTERNAL'],
];

test.each(others)('%s does not look like a log', (_, text) => {
  expect(looksLikeLog(text)).toBe(false);
});
