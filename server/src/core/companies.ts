import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogId } from '../../../shared/src/catalog/types';
import { tellingRanges } from './clueTable';
import { supportOf, type FileEvidence } from './fileEvidence';
import type { Literal } from './literal';

/** For each literal the families that hold all numbers of its row, joined by spaces; '' where it stands in none. */
export type Companies = readonly string[];

/** Numbers in a row speak for each other: `[408, 429, 503]` are statuses, whatever the list is called. */
export const companiesOf = (literals: readonly Literal[], catalogs: CatalogSet, evidence: FileEvidence): Companies => {
  const rows = rowsOf(literals);
  const families = candidates(catalogs, evidence);
  const companies = literals.map(() => '');
  for (const members of rows.values()) {
    const row = members.flatMap((index) => literals[index] ?? []);
    const shared = isRow(row) ? families.filter((family) => holdsAll(family, row, catalogs)).join(' ') : '';
    if (shared !== '') for (const index of members) companies[index] = shared;
  }
  return companies;
};

/** Indices of the literals of each row. */
const rowsOf = (literals: readonly Literal[]): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  const starts = literals.map(startOf);
  const counts = countsOf(starts);
  literals.forEach((literal, index) => {
    const start = starts[index];
    if (start === undefined || (counts.get(start) ?? 0) < fewest) return;
    const key = keyOf(literal, start);
    if (key === undefined) return;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [index]);
    else row.push(index);
  });
  return rows;
};

const wholeFile = -1;

/** Where the list, switch or function starts. */
const startOf = ({ place, span }: Literal): number | undefined => {
  if (place.kind !== 'code' || place.row === undefined) return undefined;
  return place.row.back === undefined ? wholeFile : span.start - place.row.back;
};

/** How many literals share a start: most have too little company for a row, and are told so without more ado. */
const countsOf = (starts: readonly (number | undefined)[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const start of starts) if (start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
};

const keyOf = ({ place, quoted }: Literal, start: number): string | undefined => {
  if (place.kind !== 'code' || place.row === undefined) return undefined;
  const { of, column } = place.row;
  const name = of === 'comparisons' ? (place.owners[0]?.name ?? '') : '';
  return `${of} ${start} ${column} ${quoted ? 'quoted' : ''} ${name}`;
};

const fewest = 3;
/** A longer row is a table of something else. */
const most = 100;

const isRow = (row: readonly Literal[]): boolean =>
  row.length >= fewest && row.length <= most && new Set(row.map(({ spelling }) => spelling)).size >= fewest;

/** Families that are everybody's, and those of which the file itself speaks. */
const candidates = ({ heads }: CatalogSet, evidence: FileEvidence): readonly CatalogId[] =>
  heads
    .filter(({ id, scope }) => (scope === 'ambient' ? id in tellingRanges : supportOf(evidence, id).kind === 'direct'))
    .map(({ id }) => id);

const holdsAll = (family: CatalogId, row: readonly Literal[], catalogs: CatalogSet): boolean =>
  row.some(({ value }) => isTelling(family, value)) &&
  row.every(({ value, spelling }) => {
    const hit = catalogs.lookUp(family, { value, text: spelling });
    return hit?.kind === 'entry' && (hit.reading === 'asWritten' || hit.reading === 'text');
  });

/** A number that is seldom anything else: not round, not small. */
const isTelling = (family: CatalogId, value: bigint | undefined): boolean => {
  if (value === undefined) return true;
  const range = tellingRanges[family];
  if (range === undefined) return value > 133n || value < -133n;
  return range.from <= value && value <= range.to && value % 50n !== 0n;
};
