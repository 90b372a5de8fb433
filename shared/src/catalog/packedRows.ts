import type { Code, Entry } from './types';

type Fields = Omit<Entry, 'code'>;
type Key = keyof Fields;

/** The values of one property; `rows` are steps from the row before, absent where every row has a value. */
type Column<Value> = { readonly rows?: readonly number[]; readonly values: readonly Value[] };

export type PackedRows = { readonly [Each in Key]?: Column<NonNullable<Fields[Each]>> };

const none: readonly never[] = [];

/** What most rows have; such values are not written. Lists are shared between rows to save memory. */
const usual = {
  aliases: none,
  nameSource: 'source',
  altNames: none,
  constants: {},
  messages: none,
  causes: none,
  remedies: none,
  notes: none,
  severity: 'error',
  see: none,
  platforms: {},
} as const satisfies Partial<Fields>;

const keys = [
  ...([
    'name',
    'aliases',
    'nameSource',
    'altNames',
    'constants',
    'title',
    'description',
    'messages',
    'causes',
  ] as const),
  ...([
    'remedies',
    'notes',
    'severity',
    'retryable',
    'group',
    'deprecated',
    'since',
    'url',
    'see',
    'platforms',
  ] as const),
] satisfies readonly Key[];

/** Turns rows into columns. */
export const packRows = (entries: readonly Entry[]): PackedRows =>
  Object.fromEntries(
    keys.map((key) => [key, columnOf(entries, key)] as const).filter(([, column]) => column.values.length > 0),
  );

const columnOf = (entries: readonly Entry[], key: Key): Column<unknown> => {
  const rows = [...entries.keys()].filter((row) => !isUsual(key, entries[row]?.[key]));
  const values = rows.map((row) => entries[row]?.[key]);
  if (rows.length === entries.length) return { values };
  return { rows: rows.map((row, index) => row - (rows[index - 1] ?? 0)), values };
};

const defaults: Partial<Record<Key, unknown>> = usual;

const isUsual = (key: Key, value: unknown): boolean =>
  value === undefined || JSON.stringify(value) === JSON.stringify(defaults[key]);

type Draft = { -readonly [Each in keyof Entry]: Entry[Each] };

/** A row with nothing but what is usual. Written out: spreading takes ten times as long, and there are thousands. */
const usualRow = (code: Code): Draft => ({
  code,
  aliases: usual.aliases,
  nameSource: usual.nameSource,
  altNames: usual.altNames,
  constants: usual.constants,
  messages: usual.messages,
  causes: usual.causes,
  remedies: usual.remedies,
  notes: usual.notes,
  severity: usual.severity,
  see: usual.see,
  platforms: usual.platforms,
});

/** Turns columns back into rows. */
export const unpackRows = (codes: readonly Code[], columns: PackedRows): readonly Entry[] => {
  const drafts = codes.map(usualRow);
  for (const key of keys) fill(drafts, key, columns[key]);
  return drafts;
};

const fill = <Each extends Key>(drafts: readonly Draft[], key: Each, column: PackedRows[Each]): void => {
  if (!column) return;
  const { rows, values } = column;
  let row = 0;
  for (let index = 0; index < values.length; index++) {
    row = rows ? row + (rows[index] ?? 0) : index;
    const draft = drafts[row];
    const value = values[index];
    if (draft && value !== undefined) draft[key] = value;
  }
};
