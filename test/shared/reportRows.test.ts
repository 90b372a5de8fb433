import { expect, test } from 'vitest';
import type { ReportRow } from '../../shared/src/report/logReport';
import { readFromPage } from '../../shared/src/report/pageMessages';
import { shownRows, type RowChoice } from '../../shared/src/report/shownRows';
import { isDuring, readTime, timeText } from '../../shared/src/report/times';

const time = (text: string): number => readTime(text) ?? Number.NaN;

const row = (code: number, catalog: string, more: Partial<ReportRow> = {}): ReportRow => {
  const seen = { file: 'a.log', line: 0, column: 0, text: `status ${code}` };
  return {
    catalog,
    catalogTitle: catalog.toUpperCase(),
    code,
    spelling: String(code),
    name: `NAME_${code}`,
    summary: '',
    severity: 'error',
    count: 10,
    files: 1,
    first: seen,
    last: seen,
    samples: [seen],
    ...more,
  };
};

const rows = [
  row(404, 'http', { count: 5 }),
  row(13, 'errno', { severity: 'warning' }),
  row(503, 'http', {
    count: 3,
    timeline: { from: time('2026-11-21 10:00'), width: 60_000, counts: [1, 0, 2] },
  }),
];

const everything: RowChoice = {
  text: '',
  catalog: '',
  severity: '',
  period: {},
  sort: { by: 'count', isDescending: true },
};

const shown = (choice: Partial<RowChoice>): readonly string[] =>
  shownRows(rows, { ...everything, ...choice }).map(({ row: { code }, count }) => `${code} ×${count}`);

test('the most frequent first, or by any column', () => {
  expect(shown({})).toEqual(['13 ×10', '404 ×5', '503 ×3']);
  expect(shown({ sort: { by: 'code', isDescending: false } })).toEqual(['13 ×10', '404 ×5', '503 ×3']);
  expect(shown({ sort: { by: 'catalog', isDescending: true } })).toEqual(['404 ×5', '503 ×3', '13 ×10']);
});

test('words, catalog, severity and time choose', () => {
  expect(shown({ text: 'STATUS 40' })).toEqual(['404 ×5']);
  expect(shown({ catalog: 'http' })).toEqual(['404 ×5', '503 ×3']);
  expect(shown({ severity: 'warning' })).toEqual(['13 ×10']);
  expect(shown({ period: { from: time('2026-11-21 10:01') } })).toEqual(['503 ×2']);
  expect(shown({ period: { to: time('2026-11-21 10:01') } })).toEqual(['503 ×1']);
});

test('times without a year are shown without it, and count in the year asked about', () => {
  const unknown = Date.UTC(2000, 5, 14, 15, 16, 1);
  expect(timeText(unknown)).toBe('06-14 15:16:01');
  expect(isDuring(unknown, { from: time('2026-06-14') })).toBe(true);
  expect(isDuring(unknown, { from: time('2026-06-15') })).toBe(false);
  expect(isDuring(undefined, { from: time('2026-06-15') })).toBe(false);
  expect(readTime('2026-13-45')).toBeUndefined();
});

test.each([
  [{ kind: 'open', file: 'file:///a.log', line: 1, column: 2 }, true],
  [{ kind: 'card', catalog: 'http', code: 404 }, true],
  [{ kind: 'export', format: 'csv', rows: [0, 1] }, true],
  [{ kind: 'export', format: 'constructor', rows: [] }, false],
  [{ kind: 'open', file: 1, line: 1, column: 2 }, false],
  [{ kind: 'eval' }, false],
  ['open', false],
])('what a page says is checked: %j', (message, isKnown) => {
  expect(readFromPage(message)).toEqual(isKnown ? message : undefined);
});
