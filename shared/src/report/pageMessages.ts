import type { CatalogId, Code } from '../catalog/types';
import { extensionOf, type ReportFormat } from './exports';
import type { LogReport } from './logReport';

/** What the extension says to the page of a report. */
export type ToPage = {
  readonly kind: 'show';
  readonly report: LogReport;
  /** Short names of the files, by what the report calls them. */
  readonly names: Readonly<Record<string, string>>;
};

/** What the page says to the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly kind: 'card'; readonly catalog: CatalogId; readonly code: Code }
  /** The rows that are shown, in their order, by their places in the report. */
  | { readonly kind: 'export'; readonly format: ReportFormat; readonly rows: readonly number[] };

/** Undefined for what no page of ours says. */
export const readFromPage = (message: unknown): FromPage | undefined => {
  if (typeof message !== 'object' || message === null) return undefined;
  const given: Given = new Map(Object.entries(message));
  const reader = readers.get(String(given.get('kind')));
  return reader?.(given);
};

type Given = ReadonlyMap<string, unknown>;

const readers: ReadonlyMap<string, (given: Given) => FromPage | undefined> = new Map<
  string,
  (given: Given) => FromPage | undefined
>([
  ['ready', () => ({ kind: 'ready' })],
  ['open', readOpen],
  ['card', readCard],
  ['export', readExport],
]);

function readOpen(given: Given): FromPage | undefined {
  const [file, line, column] = [given.get('file'), given.get('line'), given.get('column')];
  return typeof file === 'string' && typeof line === 'number' && typeof column === 'number'
    ? { kind: 'open', file, line, column }
    : undefined;
}

function readCard(given: Given): FromPage | undefined {
  const [catalog, code] = [given.get('catalog'), given.get('code')];
  return typeof catalog === 'string' && (typeof code === 'string' || typeof code === 'number')
    ? { kind: 'card', catalog, code }
    : undefined;
}

function readExport(given: Given): FromPage | undefined {
  const [format, rows] = [given.get('format'), given.get('rows')];
  return isFormat(format) && Array.isArray(rows)
    ? { kind: 'export', format, rows: rows.filter((row) => typeof row === 'number') }
    : undefined;
}

const isFormat = (text: unknown): text is ReportFormat => typeof text === 'string' && Object.hasOwn(extensionOf, text);
