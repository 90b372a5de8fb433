import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { defaultThresholds } from '../../server/src/core/clueTable';
import { loneFile } from '../../server/src/core/scan';
import { createLogScanner } from '../../server/src/logs/logScanner';
import { nameOf } from '../../shared/src/catalog/display';
import { catalogs } from '../core/checkInsights';

const scanner = createLogScanner(catalogs);
const policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };

/** What is said of a log, one line for each code: spelling, catalog, name, confidence. */
const said = (text: string): readonly string[] => {
  const source = { uri: 'file:///a.log', version: 0, language: 'log', text };
  const { analysis } = analyse(source, scanner.scan(source, catalogs.mayHold), { catalogs, project: loneFile, policy });
  return analysis.insights.map(
    ({ span, best, confidence }) =>
      `${text.slice(span.start, span.end)} ${best.hit.catalog.id} ${nameOf(best.hit)} ${confidence}`,
  );
};

test("a vendor's code needs the vendor in the log", () => {
  const line = '2026-11-21 10:00:00 error code -32021';
  expect(said(line)[0]).toContain('-32021 json-rpc');
  expect(said(`2026-11-21 10:00:00 connecting to wss://localhost:6868 (Emotiv Cortex)\n${line}`)[0]).toContain(
    '-32021 emotiv-cortex',
  );
});

test("a status stays HTTP's in a log that names a vendor with a number of that value", () => {
  const log = 'NetEase CommsEase SDK started\n"GET /x HTTP/1.1" 401 12';
  expect(said(log)[0]).toContain('401 http UNAUTHORIZED');
});

test('a message that stands for one code is found without a number', () => {
  const message = catalogs.catalog('videosdk')?.entries.flatMap(({ messages }) => messages)[0]?.text ?? '';
  const log = `request to https://api.videosdk.live/v2 failed\nreply: ${message}`;
  expect(said(log).some((line) => line.includes('videosdk'))).toBe(true);
  expect(said(`reply: ${message}`)).toEqual([]);
});

test('a symbol beside the number picks the catalog', () => {
  expect(said('failed with 0x80004005 (E_FAIL)')[0]).toBe('0x80004005 hresult E_FAIL certain');
});

test('prefixes of catalogs are known', () => {
  expect(said('src/a.ts(12,5): error TS2345: Argument of type')[0]).toContain('2345 typescript');
});
