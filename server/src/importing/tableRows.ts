import { given } from '../../../shared/src/catalog/given';
import { readCodeCell, type CodeCell } from './codeCell';
import { columnsOf, headIsData, type Columns, type Role } from './columns';
import { sentencesOf } from './sentences';
import { bareText, cellText, isEmpty, type Cell, type Table, type TableRow } from './table';
import type { ImportedRange, ImportedRow, ImportNote, Reading } from './row';

/** The codes of several tables of one document, each under its own heading. */
export const readTables = (tables: readonly Table[]): Omit<Reading, 'about'> => {
  const read = tables.map(readTable);
  const headings = new Set(read.flatMap(({ table, rows }) => (rows.length > 0 ? [table.heading ?? ''] : [])));
  const grouped = headings.size > 1;
  return {
    rows: read.flatMap(({ table, rows }) =>
      rows.map((row) => ({ ...(grouped ? given({ group: table.heading }) : {}), ...row })),
    ),
    ranges: read.flatMap(({ ranges }) => ranges),
    notes: read.flatMap(({ notes }) => notes),
  };
};

type TableReading = {
  readonly table: Table;
  readonly rows: readonly ImportedRow[];
  readonly ranges: readonly ImportedRange[];
  readonly notes: readonly ImportNote[];
};

const readTable = (table: Table): TableReading => {
  const columns = columnsOf(table);
  if (!columns) {
    const headings = table.head.cells
      .map(bareText)
      .filter((text) => text !== '')
      .join(', ');
    const message = `The table with the columns ${headings} has no column of codes.`;
    return { table, rows: [], ranges: [], notes: [{ line: table.head.line, kind: 'skipped', message }] };
  }
  const data = headIsData(table, columns) ? [table.head, ...table.rows] : table.rows;
  const read = data.map((row) => readRow(row, columns));
  return {
    table,
    rows: read.flatMap(({ rows }) => rows),
    ranges: read.flatMap(({ range }) => (range ? [range] : [])),
    notes: read.flatMap(({ notes }) => notes),
  };
};

type RowReading = {
  readonly rows: readonly ImportedRow[];
  readonly range?: ImportedRange;
  readonly notes: readonly ImportNote[];
};

const readRow = (row: TableRow, columns: Columns): RowReading => {
  const { line, cells } = row;
  if (cells.every(isEmpty)) return { rows: [], notes: [{ line, kind: 'skipped', message: 'The row is empty.' }] };
  const at = (role: Role): Cell | undefined => cells[columns[role] ?? -1];
  const codeCell = at('code');
  const found = codeCell ? readCodeCell(bareText(codeCell)) : undefined;
  if (!found) {
    const written = codeCell ? bareText(codeCell) : '';
    const message = written === '' ? 'The row has no code.' : `"${written}" is no code.`;
    return { rows: [], notes: [{ line, kind: 'skipped', message }] };
  }
  const texts = textsOf(at);
  return found.kind === 'range' ? rangeRow(found, texts, line) : codeRows(found, texts, line);
};

type Texts = Pick<ImportedRow, 'name' | 'title' | 'description' | 'messages' | 'causes' | 'remedies' | 'group'>;

/** Lists become causes wherever they stand, unless the column is one of messages or remedies. */
const textsOf = (at: (role: Role) => Cell | undefined): Texts => {
  const [description, message, cause, remedy] = [at('description'), at('message'), at('cause'), at('remedy')];
  return given({
    ...nameAndTitle(at('name'), at('title')),
    description: textOf(description),
    messages: filled([...linesOf(message).flatMap(sentencesOf), ...itemsOf(message)]),
    causes: filled([...itemsOf(description), ...linesOf(cause), ...itemsOf(cause)]),
    remedies: filled([...linesOf(remedy), ...itemsOf(remedy)]),
    group: textOf(at('group')),
  });
};

const linesOf = (cell: Cell | undefined): readonly string[] => cell?.lines ?? [];
const itemsOf = (cell: Cell | undefined): readonly string[] => cell?.items ?? [];

const textOf = (cell: Cell | undefined): string | undefined => (cell ? cellText(cell) || undefined : undefined);

const filled = (texts: readonly string[]): readonly string[] | undefined => {
  const distinct = [...new Set(texts)];
  return distinct.length > 0 ? distinct : undefined;
};

/** A name holds no blank; a phrase in its place is a title. */
const nameAndTitle = (name: Cell | undefined, title: Cell | undefined): Pick<Texts, 'name' | 'title'> => {
  const written = name ? bareText(name) : '';
  const isName = written !== '' && !/\s/.test(written);
  return given({
    name: isName ? written : undefined,
    title: textOf(title) ?? (isName ? undefined : written || undefined),
  });
};

const rangeRow = ({ from, to }: Extract<CodeCell, { kind: 'range' }>, texts: Texts, line: number): RowReading => {
  const title = texts.title ?? texts.name ?? texts.description?.split('\n')[0];
  return { rows: [], range: { from: Number(from), to: Number(to), line, ...given({ title }) }, notes: [] };
};

const codeRows = ({ codes, rest }: Extract<CodeCell, { kind: 'codes' }>, texts: Texts, line: number): RowReading => {
  const phrase = rest === '' ? {} : phraseOf(rest, texts);
  const rows = codes.map((written): ImportedRow => ({ ...written, line, ...phrase, ...texts }));
  const together = codes.map(({ code }) => String(code)).join(', ');
  const doubtful: ImportNote = {
    line,
    kind: 'doubtful',
    message: `The codes ${together} share one row and get the same texts.`,
  };
  return { rows, notes: codes.length > 1 ? [doubtful] : [] };
};

/** What stood beside the code in its cell. */
const phraseOf = (rest: string, texts: Texts): Texts => {
  if (!/\s/.test(rest) && texts.name === undefined) return { name: rest };
  return texts.description === undefined ? { description: rest } : { title: rest };
};
