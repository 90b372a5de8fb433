import type { Sighting, Timeline } from '../../../shared/src/report/logReport';
import type { FromPage } from '../../../shared/src/report/pageMessages';
import type { RowChoice, ShownRow, SortKey } from '../../../shared/src/report/shownRows';
import { timeText } from '../../../shared/src/report/times';
import { button, element } from './elements';
import { axisFor, sparkline } from './sparkline';
import { inThousands } from '../../../shared/src/counted';

export type TableParts = {
  readonly names: Readonly<Record<string, string>>;
  readonly say: (message: FromPage) => void;
  readonly onSort: (by: SortKey) => void;
};

type Sort = RowChoice['sort'];

const headings: readonly (readonly [label: string, key: SortKey | undefined])[] = [
  ['Code', 'code'],
  ['Name', 'name'],
  ['Catalog', 'catalog'],
  ['Severity', 'severity'],
  ['Count', 'count'],
  ['Over time', undefined],
  ['First seen', 'first'],
  ['Last seen', 'last'],
];

export const tableOf = (rows: readonly ShownRow[], sort: Sort, parts: TableParts): HTMLTableElement => {
  const timelines = rows.flatMap(({ row: { timeline } }) => timeline ?? []);
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, 'Failures by code'),
    element('thead', {}, element('tr', {}, ...headings.map(([label, key]) => heading(label, key, sort, parts)))),
    ...rows.map((row) => rowGroup(row, timelineOf(row, timelines), parts)),
  );
};

const heading = (label: string, key: SortKey | undefined, sort: Sort, { onSort }: TableParts): HTMLElement => {
  if (key === undefined) return element('th', { scope: 'col' }, label);
  const isSorted = sort.by === key;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const arrow = isSorted ? (sort.isDescending ? ' ▼' : ' ▲') : '';
  const sorter = button(`${label}${arrow}`, { class: 'sorter', 'data-key': key }, () => onSort(key));
  return element('th', { scope: 'col', 'aria-sort': isSorted ? direction : 'none' }, sorter);
};

const timelineOf = ({ row: { timeline } }: ShownRow, all: readonly Timeline[]): readonly Element[] =>
  timeline === undefined ? [] : [sparkline(timeline, axisFor(timeline, all))];

/** The figures of a code in one row, and its lines beneath them over the whole width. */
const rowGroup = (shown: ShownRow, timeline: readonly Element[], parts: TableParts): HTMLElement => {
  const { samples, severity } = shown.row;
  const open: Open = (sighting, label) => placeButton(sighting, label, parts);
  return element(
    'tbody',
    { class: severity },
    figuresOf(shown, timeline, open, parts),
    element('tr', { class: 'lines' }, element('td', { colspan: String(headings.length) }, samplesOf(samples, open))),
  );
};

type Open = (sighting: Sighting, label: string) => HTMLElement;

const figuresOf = (
  { row, count }: ShownRow,
  timeline: readonly Element[],
  open: Open,
  { names, say }: TableParts,
): HTMLElement => {
  const { catalog, code, spelling, name, summary, catalogTitle, severity, first, last } = row;
  const card = button(spelling, { class: 'link code', title: `Show the card of ${spelling}` }, () =>
    say({ kind: 'card', catalog, code }),
  );
  return element(
    'tr',
    { class: 'figures' },
    element('th', { scope: 'row' }, card),
    element('td', { class: 'name', title: summary }, name),
    element('td', {}, catalogTitle),
    element('td', { class: 'severity' }, severity),
    element('td', { class: 'count' }, inThousands(count)),
    element('td', {}, ...timeline),
    element('td', { class: 'when' }, open(first, whenOf(first, names))),
    element('td', { class: 'when' }, open(last, whenOf(last, names))),
  );
};

const samplesOf = (samples: readonly Sighting[], open: Open): HTMLElement => {
  const [first, ...others] = samples.map((sighting) => open(sighting, sighting.text.trim()));
  if (first === undefined) return element('span', {});
  if (others.length === 0) return first;
  const more = element('summary', {}, `${others.length} more`);
  return element('div', {}, first, element('details', {}, more, ...others));
};

const whenOf = (sighting: Sighting, names: TableParts['names']): string =>
  sighting.time === undefined ? placeOf(sighting, names) : timeText(sighting.time);

const placeOf = ({ file, line }: Sighting, names: TableParts['names']): string => `${names[file] ?? file}:${line + 1}`;

const placeButton = (
  sighting: Sighting,
  label: string,
  { names, say }: Pick<TableParts, 'names' | 'say'>,
): HTMLElement => {
  const { file, line, column } = sighting;
  return button(label, { class: 'link', title: placeOf(sighting, names) }, () =>
    say({ kind: 'open', file, line, column }),
  );
};
