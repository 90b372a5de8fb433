import type { LogReport, ReportRow, Sighting, Timeline } from '../../../shared/src/report/logReport';
import { placeText, totalsText } from '../../../shared/src/report/exports';
import { timeText } from '../../../shared/src/report/times';

/** The report for people at a terminal: two lines for each code, the most frequent first. */
export const reportText = (report: LogReport): readonly string[] => [
  ...report.rows.flatMap(rowLines),
  ...(report.rows.length === 0 ? [] : ['']),
  totalsText(report),
];

const rowLines = (row: ReportRow): readonly string[] => {
  const { count, spelling, name, catalog, first, last, timeline, samples } = row;
  const when = [seen(first), ...(count > 1 ? [seen(last)] : [])].join(' … ');
  const graph = timeline === undefined || timeline.counts.length < 2 ? '' : `  ${bars(timeline)}`;
  return [
    `${String(count).padStart(8)}  ${[spelling, name].filter((part, at, all) => part !== all[at - 1]).join(' ')} (${catalog})  ${when}${graph}`,
    ...samples.slice(0, 1).map(({ text }) => `          ${printable(text).slice(0, longestSample)}`),
  ];
};

const longestSample = 140;

const seen = (sighting: Sighting): string =>
  sighting.time === undefined ? placeText(sighting) : `${timeText(sighting.time)} ${placeText(sighting)}`;

/** What a log line holds must not command the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

const levels = '▁▂▃▄▅▆▇█';
const mostBars = 24;

/** The timeline in one line; a space is a time in which nothing happened. */
const bars = ({ counts }: Timeline): string => {
  const perBar = Math.ceil(counts.length / mostBars);
  const sums = Array.from({ length: Math.ceil(counts.length / perBar) }, (_, bar) =>
    counts.slice(bar * perBar, (bar + 1) * perBar).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums);
  return sums.map((sum) => (sum === 0 ? ' ' : levels.charAt(Math.ceil((sum / most) * levels.length) - 1))).join('');
};
