import { parse } from 'csv-parse/browser/esm/sync';
import { readTables } from './tableRows';
import { textCell, type TableRow } from './table';
import { emptyReading, type Reading } from './row';

/** The separators that spreadsheets and databases write. */
const delimiters = [',', '\t', ';', '|'] as const;

/** Reads comma-, semicolon- or tab-separated values. */
export const readDelimited = (text: string): Reading => {
  const delimiter = delimiterOf(text);
  try {
    const records = recordsOf(text, delimiter);
    const [head, ...rows] = records;
    return head ? { ...emptyReading, ...readTables([{ head, rows }]) } : emptyReading;
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown reason';
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return { ...emptyReading, notes: [{ line, kind: 'skipped', message: `The values cannot be read: ${message}.` }] };
  }
};

/** The one that splits the first lines alike; a comma where none does. */
const delimiterOf = (text: string): (typeof delimiters)[number] => {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  const counts = delimiters.map((delimiter) => Math.min(...lines.map((line) => line.split(delimiter).length - 1)));
  const most = Math.max(...counts);
  return most > 0 ? (delimiters[counts.indexOf(most)] ?? ',') : ',';
};

const recordsOf = (text: string, delimiter: string): readonly TableRow[] => {
  const ends: number[] = [];
  const records = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (record: string[], { lines }) => {
      ends.push(lines);
      return record;
    },
  });
  return records.map((record, index) => ({ line: ends[index] ?? 1, cells: record.map(textCell) }));
};
