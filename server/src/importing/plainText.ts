import { readCodeCell, type WrittenCode } from './codeCell';
import { gluedToken, splitGlued } from './gluedRow';
import { readTables } from './tableRows';
import { textCell, type Table } from './table';
import { learn, type Vocabulary } from './vocabulary';
import { given } from '../../../shared/src/catalog/given';
import type { ImportedRow, ImportNote, Reading } from './row';

/** A line that begins with a code; `rest` follows it, `gap` is what stands between. */
type CodeLine = WrittenCode & { readonly line: number; readonly gap: string; readonly rest: string };

/** Reads text copied from a web page or a manual: columns by tabs or wide gaps, or with no gap at all. */
export const readPlainText = (text: string): Reading => {
  const lines = text.split(/\r\n|\n|\r/);
  const columns = wideColumns(lines);
  if (columns) return { ...readTables([columns]), about: aboutOf(lines, columns.head.line) };
  const coded = lines.flatMap((line, index) => codeLineOf(line, index + 1));
  const vocabulary = vocabularyOf(lines, coded);
  const glued = coded.filter(({ gap }) => gap === '').length * 2 > coded.length;
  const read = coded.map((line) => (glued ? gluedRow(line, vocabulary) : spacedRow(line)));
  const rows = withRemarks(
    read.map(({ row }) => row),
    lines,
  );
  return {
    rows,
    ranges: [],
    notes: read.flatMap(({ notes }) => notes),
    about: aboutOf(lines, coded[0]?.line ?? lines.length),
  };
};

const codeLineOf = (line: string, number: number): readonly CodeLine[] => {
  const [, code = '', gap = '', rest = ''] =
    /^\s*([-\u2212]?(?:0x[0-9A-Fa-f]+|\d+))([\s:.)\u2013\u2014=-]*)(.*)$/.exec(line) ?? [];
  const found = code === '' ? undefined : readCodeCell(code);
  if (found?.kind !== 'codes' || !found.codes[0] || !/[A-Za-z]/.test(rest)) return [];
  return [{ ...found.codes[0], line: number, gap, rest: rest.trim() }];
};

/** A table whose columns are separated by tabs or by two blanks and more, on three lines at least. */
const wideColumns = (lines: readonly string[]): Table | undefined => {
  const split = lines.map((line, index) => ({
    line: index + 1,
    cells: line
      .trim()
      .split(/\t+| {2,}/)
      .map(textCell),
  }));
  const wide = split.filter(({ cells }) => cells.length > 1);
  const coded = wide.filter(({ cells: [first] }) => readCodeCell(first?.lines[0] ?? '') !== undefined);
  const [head, ...rows] = wide;
  return head && coded.length >= 3 ? { head, rows } : undefined;
};

/** Everything but the glued tokens is prose. */
const vocabularyOf = (lines: readonly string[], coded: readonly CodeLine[]): Vocabulary => {
  const codedLines = new Set(coded.map(({ line }) => line));
  const other = lines.filter((_, index) => !codedLines.has(index + 1));
  const tokens = coded.map(({ rest }) => gluedToken(rest));
  return learn(tokens, [...other, ...coded.map(({ rest }) => rest.slice(gluedToken(rest).length))]);
};

type RowReading = { readonly row: ImportedRow; readonly notes: readonly ImportNote[] };

const gluedRow = (written: CodeLine, vocabulary: Vocabulary): RowReading => {
  const { line, rest, code, spelling, hex } = written;
  const base = { code, spelling, hex, line };
  const split = splitGlued(rest, vocabulary);
  if (!split) {
    const message = `No name could be told from the text of ${spelling}; all of it became the description.`;
    return { row: { ...base, description: rest }, notes: [{ line, kind: 'doubtful', message }] };
  }
  const { name, text, sure } = split;
  const message = `The name of ${spelling} was taken to be "${name}", the text to begin with "${text.slice(0, 20)}".`;
  const notes: readonly ImportNote[] = sure ? [] : [{ line, kind: 'doubtful', message }];
  return { row: { ...base, name, ...given({ description: text.trim() || undefined }) }, notes };
};

/** A constant in capitals or camel case, a separator, the text. */
const spaced =
  /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[A-Z]{4,})(?:\s*[-:\u2013\u2014,]\s*|\s+|$)(.*)$/;

/** `404 NOT_FOUND - The thing…`, `404: Not found`. */
const spacedRow = ({ line, rest, code, spelling, hex }: CodeLine): RowReading => {
  const [, name, text = ''] = spaced.exec(rest) ?? [];
  const description = name === undefined ? rest : text;
  return {
    row: { code, spelling, hex, line, ...given({ name, description: description.trim() || undefined }) },
    notes: [],
  };
};
/** Sentences elsewhere that begin with the name of a row are remarks on it: `None is used only for…`. */
const withRemarks = (rows: readonly ImportedRow[], lines: readonly string[]): readonly ImportedRow[] => {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const used = new Set(rows.map(({ line }) => line));
  const remarks = new Map<ImportedRow, string[]>();
  for (const [index, line] of lines.entries()) {
    const [, sentence = '', first] = /^\s*[\u2022*-]\s+((\w+)\s.*)$/.exec(line) ?? [];
    const row = used.has(index + 1) ? undefined : byName.get(first);
    if (row && first !== undefined) remarks.set(row, [...(remarks.get(row) ?? []), sentence.trim()]);
  }
  return rows.map((row) => ({ ...row, ...given({ notes: remarks.get(row) }) }));
};

/** The first line of text above the codes is the title. */
const aboutOf = (lines: readonly string[], firstCode: number): Reading['about'] => {
  const title = lines.slice(0, firstCode - 1).find((line) => line.trim() !== '');
  return given({ title: title?.trim(), heading: title?.trim() });
};
