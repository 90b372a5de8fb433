import { displayCode, nameOf, severityOf, summaryOf } from '../../../../shared/src/catalog/display';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { ReportRow, Sighting } from '../../../../shared/src/report/logReport';
import { createTally, type Tally } from './timeline';

/** Of one code. */
const mostSamples = 5;

/** Collects sightings into rows; memory grows with the number of different codes only. */
export type RowBook = {
  readonly add: (hit: Hit, sighting: Sighting) => void;
  readonly rows: () => readonly ReportRow[];
};

export const createRowBook = (): RowBook => {
  const pages = new Map<string, Page>();
  const add = (hit: Hit, sighting: Sighting): void => {
    const key = `${hit.catalog.id}/${String(hit.code)}`;
    const page = pages.get(key) ?? newPage(hit, sighting);
    pages.set(key, page);
    note(page, sighting);
  };
  return { add, rows: () => [...pages.values()].map(rowOf).sort((a, b) => b.count - a.count) };
};

type Page = {
  readonly hit: Hit;
  count: number;
  first: Sighting;
  last: Sighting;
  readonly files: Set<string>;
  readonly samples: Map<string, Sighting>;
  readonly tally: Tally;
};

const newPage = (hit: Hit, sighting: Sighting): Page => ({
  hit,
  count: 0,
  first: sighting,
  last: sighting,
  files: new Set(),
  samples: new Map(),
  tally: createTally(),
});

const note = (page: Page, sighting: Sighting): void => {
  page.count++;
  page.files.add(sighting.file);
  if (isBefore(sighting, page.first)) page.first = sighting;
  if (isSince(sighting, page.last)) page.last = sighting;
  if (sighting.time !== undefined) page.tally.add(sighting.time);
  if (page.samples.size < mostSamples) keepSample(page, sighting);
};

/** Of sightings with a time and without, those with one say more. */
const isBefore = (a: Sighting, b: Sighting): boolean =>
  a.time !== undefined && (b.time === undefined || a.time < b.time);

const isSince = (a: Sighting, b: Sighting): boolean =>
  b.time === undefined || (a.time !== undefined && a.time >= b.time);

const keepSample = ({ samples }: Page, sighting: Sighting): void => {
  const shape = sighting.text.replace(/[0-9a-f-]*\d[0-9a-f-]*/gi, '0');
  if (!samples.has(shape)) samples.set(shape, sighting);
};

const rowOf = ({ hit, count, first, last, files, samples, tally }: Page): ReportRow => {
  const timeline = tally.timeline();
  return {
    catalog: hit.catalog.id,
    catalogTitle: hit.catalog.title,
    code: hit.code,
    spelling: displayCode(hit),
    name: nameOf(hit),
    summary: summaryOf(hit),
    severity: severityOf(hit),
    count,
    files: files.size,
    first,
    last,
    samples: [...samples.values()],
    ...(timeline === undefined ? {} : { timeline }),
  };
};
