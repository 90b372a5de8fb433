import type { LogReport, ReportRow, Sighting } from './logReport';
import { timeText } from './times';
import { counted } from '../counted';

/** The forms in which a report leaves the program. */
export const reportFormats = ['json', 'csv', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Extensions of the files they are kept in. */
export const extensionOf: Readonly<Record<ReportFormat, string>> = { json: 'json', csv: 'csv', markdown: 'md' };

export const exportReport = (report: LogReport, format: ReportFormat): string => writers[format](report);

/** `src/a.log:12`. */
export const placeText = ({ file, line }: Sighting): string => `${file}:${line + 1}`;

const json = (report: LogReport): string =>
  `${JSON.stringify({ ...report, rows: report.rows.map(plainRow) }, undefined, 2)}\n`;

/** Lines and columns from 1, times as texts: for readers who know nothing of this program. */
const plainRow = ({ timeline, ...row }: ReportRow): object => ({
  ...row,
  first: plainSighting(row.first),
  last: plainSighting(row.last),
  samples: row.samples.map(plainSighting),
  ...(timeline === undefined
    ? {}
    : { timeline: { from: timeText(timeline.from), seconds: timeline.width / 1000, counts: timeline.counts } }),
});

const plainSighting = ({ file, line, column, text, time }: Sighting): object => ({
  file,
  line: line + 1,
  column: column + 1,
  text,
  ...(time === undefined ? {} : { time: timeText(time) }),
});

const columns: readonly (readonly [title: string, of: (row: ReportRow) => string])[] = [
  ['code', ({ spelling }) => spelling],
  ['name', ({ name }) => name],
  ['catalog', ({ catalog }) => catalog],
  ['severity', ({ severity }) => severity],
  ['count', ({ count }) => String(count)],
  ['files', ({ files }) => String(files)],
  ['first', ({ first }) => timeOf(first)],
  ['first place', ({ first }) => placeText(first)],
  ['last', ({ last }) => timeOf(last)],
  ['last place', ({ last }) => placeText(last)],
  ['meaning', ({ summary }) => summary],
  ['sample', ({ samples }) => samples[0]?.text ?? ''],
];

const timeOf = ({ time }: Sighting): string => (time === undefined ? '' : timeText(time));

const csv = ({ rows }: LogReport): string =>
  [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, of]) => of(row)))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

/** Spreadsheets take what begins like this for a formula; log lines are nobody's formulas. Numbers stay numbers. */
const csvCell = (text: string): string => {
  const inert = /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

const markdown = (report: LogReport): string => {
  const shown = columns.filter(([title]) => title !== 'sample');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Failures in logs',
    '',
    totalsText(report),
    '',
    line(shown.map(([title]) => title)),
    line(shown.map(() => '---')),
    ...report.rows.map((row) => line(shown.map(([, of]) => markdownCell(of(row))))),
    ...(report.unread.length === 0 ? [] : ['', 'Not read:', '']),
    ...report.unread.map(({ file, why }) => `- ${markdownCell(file)}: ${markdownCell(why)}`),
    '',
  ].join('\n');
};

const markdownCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&#~]/g, String.raw`\$&`);

/** `12 failures of 3 codes in 2 files, 4,000 lines.` */
export const totalsText = ({ failures, rows, files, lines }: LogReport): string =>
  `${counted(failures, 'failure')} of ${counted(rows.length, 'code')} in ${counted(files, 'file')}, ${counted(lines, 'line')}.`;

const writers: Readonly<Record<ReportFormat, (report: LogReport) => string>> = { json, csv, markdown };
