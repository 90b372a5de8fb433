import type { Severity } from '../catalog/types';
import type { ReportRow, Timeline } from './logReport';
import { isDuring, type Period } from './times';

/** Which rows of a report are shown, and in what order. */
export type RowChoice = {
  /** Words that all stand in the row; empty = any. */
  readonly text: string;
  readonly catalog: string;
  readonly severity: Severity | '';
  readonly period: Period;
  readonly sort: { readonly by: SortKey; readonly isDescending: boolean };
};

export type SortKey = 'code' | 'name' | 'catalog' | 'severity' | 'count' | 'first' | 'last';

/** A row with its place in the report and its count in the period. */
export type ShownRow = { readonly row: ReportRow; readonly index: number; readonly count: number };

export const shownRows = (rows: readonly ReportRow[], choice: RowChoice): readonly ShownRow[] => {
  const shown = rows
    .map((row, index) => ({ row, index, count: countDuring(row, choice.period) }))
    .filter(({ row, count }) => count > 0 && fits(row, choice));
  const order = orders[choice.sort.by];
  return shown.sort((a, b) => (choice.sort.isDescending ? order(b, a) : order(a, b)));
};

const fits = (row: ReportRow, { text, catalog, severity }: RowChoice): boolean =>
  (catalog === '' || row.catalog === catalog) &&
  (severity === '' || row.severity === severity) &&
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => wordsOf(row).includes(word));

const wordsOf = ({ spelling, code, name, summary, catalog, catalogTitle, samples }: ReportRow): string =>
  [spelling, code, name, summary, catalog, catalogTitle, ...samples.map(({ text }) => text)].join('\n').toLowerCase();

/** As far as the stretches of the timeline tell. */
const countDuring = ({ count, timeline }: ReportRow, period: Period): number => {
  if (period.from === undefined && period.to === undefined) return count;
  return timeline === undefined ? 0 : sumDuring(timeline, period);
};

const sumDuring = ({ from, width, counts }: Timeline, { from: first, to: last }: Period): number =>
  counts
    .filter((_, bucket) => {
      const start = from + bucket * width;
      const end = start + width - 1;
      return (
        isDuring(end, first === undefined ? {} : { from: first }) &&
        isDuring(start, last === undefined ? {} : { to: last })
      );
    })
    .reduce((sum, count) => sum + count, 0);

const byText =
  (of: (row: ReportRow) => string) =>
  (a: ShownRow, b: ShownRow): number =>
    of(a.row).localeCompare(of(b.row), 'en', { numeric: true });

const byNumber =
  (of: (row: ShownRow) => number) =>
  (a: ShownRow, b: ShownRow): number =>
    of(a) - of(b);

const severities: readonly Severity[] = ['success', 'info', 'warning', 'error'];

const orders: Readonly<Record<SortKey, (a: ShownRow, b: ShownRow) => number>> = {
  code: byText(({ spelling }) => spelling),
  name: byText(({ name }) => name),
  catalog: byText(({ catalogTitle }) => catalogTitle),
  severity: byNumber(({ row }) => severities.indexOf(row.severity)),
  count: byNumber(({ count }) => count),
  first: byNumber(({ row }) => row.first.time ?? 0),
  last: byNumber(({ row }) => row.last.time ?? 0),
};
