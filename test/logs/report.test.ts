import { expect, test } from 'vitest';
import { defaultThresholds } from '../../server/src/core/clueTable';
import { createReport, type Report } from '../../server/src/logs/report/report';
import { catalogs } from '../core/checkInsights';

const decoder = new TextDecoder();
const policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };

const reportOn = (files: Readonly<Record<string, Uint8Array | string>>): Report => {
  const report = createReport({ catalogs, policy, utf8: (bytes) => decoder.decode(bytes) });
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const reading = report.open(name, bytes.subarray(0, 65_536));
    for (let at = 0; at < bytes.length; at += 1000) reading.write(bytes.subarray(at, at + 1000));
    reading.end();
  }
  return report;
};

const summary = (report: Report): readonly string[] =>
  report
    .rows()
    .map(
      ({ catalog, code, count, files, first, last }) =>
        `${catalog}/${code} ×${count} in ${files}: ${first.file}:${first.line + 1}…${last.file}:${last.line + 1}`,
    );

test('counts each failure and knows where it was first and last', () => {
  const report = reportOn({
    'a.log':
      '2026-11-21 10:00:00 exit code 3\n2026-11-21 10:00:01 GET / HTTP/1.1 200\n2026-11-21 10:00:02 HTTP/1.1 404\n',
    'b.log': '2026-11-21 09:00:00 HTTP/1.1 404\n2026-11-21 10:00:03 HTTP/1.1 404\n',
  });
  expect(summary(report)).toEqual(['http/404 ×3 in 2: b.log:1…b.log:2', 'exit-code/3 ×1 in 1: a.log:1…a.log:1']);
  expect(report.totals()).toMatchObject({ lines: 5, failures: 4 });
});

test('a line without a time is neither first nor last where others have one', () => {
  const report = reportOn({ 'a.log': 'exit code 3\n2026-11-21 10:00:00 exit code 3\n', 'b.log': 'exit code 3\n' });
  expect(summary(report)).toEqual(['exit-code/3 ×3 in 2: a.log:2…a.log:2']);
});

test('samples are lines that differ by more than their numbers', () => {
  const line = (path: string, time: number): string => `10.0.0.${time} "GET ${path} HTTP/1.1" 404`;
  const [row] = reportOn({ 'a.log': [line('/a', 1), line('/a', 2), line('/b', 3)].join('\n') }).rows();
  expect(row?.samples.map(({ text }) => text)).toEqual([line('/a', 1), line('/b', 3)]);
});

test('the timeline spans from the first to the last', () => {
  const lines = [0, 1, 1, 5].map((second) => `2026-11-21 10:00:0${second} errno 13`);
  const [row] = reportOn({ 'a.log': lines.join('\n') }).rows();
  expect(row?.timeline).toEqual({ from: Date.UTC(2026, 10, 21, 10), width: 1000, counts: [1, 2, 0, 0, 0, 1] });
});

test('UTF-16 and Latin-1 are read, marks and odd ends included', () => {
  const wide = new Uint8Array(Buffer.from('\uFEFFGröße: exit code 3\r\nerrno 13\r\n', 'utf16le'));
  const latin = new Uint8Array(Buffer.from('Gr\u00f6\u00dfe: exit code 3\n', 'latin1'));
  expect(summary(reportOn({ 'wide.log': wide, 'latin.log': latin }))).toEqual([
    'exit-code/3 ×2 in 2: wide.log:1…latin.log:1',
    'errno/13 ×1 in 1: wide.log:2…wide.log:2',
  ]);
  expect(summary(reportOn({ 'cut.log': wide.subarray(0, wide.length - 1) }))).toHaveLength(2);
});

test('lines are counted as an editor counts them, whatever ends them', () => {
  const fill = 'all is well\r'.repeat(30_000);
  expect(summary(reportOn({ 'a.log': `10 %\r20 %\r\nexit code 3\r${fill}errno 13\r` }))).toEqual([
    'exit-code/3 ×1 in 1: a.log:3…a.log:3',
    'errno/13 ×1 in 1: a.log:30004…a.log:30004',
  ]);
});

test.each([0, 1, 2, 3, 4])('a break that is cut in two by the end of a chunk, %d before it', (before) => {
  const log = `${'x'.repeat(999 - before)}\r\n\rexit code 3\r\n`;
  expect(summary(reportOn({ 'a.log': log }))).toEqual(['exit-code/3 ×1 in 1: a.log:3…a.log:3']);
});

test('NUL bytes and an empty file are no trouble', () => {
  expect(summary(reportOn({ 'nul.log': '\0\0 exit code 3\0\n', 'empty.log': '' }))).toEqual([
    'exit-code/3 ×1 in 1: nul.log:1…nul.log:1',
  ]);
});

test('a line far down that names columns is heeded', () => {
  const quiet = 'GET / ok\n'.repeat(600_000);
  const log = `exit code 3\n${quiet}#Fields: cs-uri sc-status\n/a 404\n/b 200\n/c 503\n`;
  expect(summary(reportOn({ 'a.log': log }))).toEqual([
    'exit-code/3 ×1 in 1: a.log:1…a.log:1',
    'http/404 ×1 in 1: a.log:600003…a.log:600003',
    'http/503 ×1 in 1: a.log:600005…a.log:600005',
  ]);
});
