import type { CatalogDocument, EntryDocument } from '../../../shared/src/catalog/document';
import type { Change } from './reimport';

/** What becomes of one row when an import goes into a file that is there already. */
export type RowChange = Change & {
  readonly name?: string;
  /** `description "Disk full" → "No space left"`; empty for rows that come or go. */
  readonly details: readonly string[];
};

/** Compares the file as it is with the file as it would be; `changes` knows the rows that kept a person's words. */
export const rowChanges = (
  before: CatalogDocument,
  after: CatalogDocument,
  changes: readonly Change[],
): readonly RowChange[] => {
  const old = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const present = new Set(after.entries.map(keyOf));
  const kept = new Set(changes.filter(({ kind }) => kind === 'kept').map(({ code }) => code));
  return [
    ...after.entries.flatMap((entry) => changeOf(entry, old.get(keyOf(entry)), kept)),
    ...before.entries.filter((entry) => !present.has(keyOf(entry))).map((entry) => changed(entry, 'removed', [])),
  ];
};

const signs: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '-', changed: '~', kept: '=' };

/** The change as a line of a report: `~ 1 DISK_FULL: description "Disk full" → "No space left"`. */
export const changeLine = ({ code, name, kind, details }: RowChange): string => {
  const row = `${signs[kind]} ${[code, name].filter((part) => part !== undefined).join(' ')}`;
  const more = kind === 'kept' ? ['the document says otherwise; what was written by hand stays'] : details;
  return more.length === 0 ? row : `${row}: ${more.join('; ')}`;
};

const keyOf = ({ code, group }: EntryDocument): string => `${group ?? ''}/${code}`;

const changed = ({ code, name }: EntryDocument, kind: Change['kind'], details: readonly string[]): RowChange => ({
  code,
  kind,
  details,
  ...(name === undefined ? {} : { name }),
});

const changeOf = (
  entry: EntryDocument,
  old: EntryDocument | undefined,
  kept: ReadonlySet<EntryDocument['code']>,
): readonly RowChange[] => {
  if (old === undefined) return [changed(entry, 'added', [])];
  const details = differences(old, entry);
  if (details.length > 0) return [changed(entry, 'changed', details)];
  return kept.has(entry.code) ? [changed(entry, 'kept', [])] : [];
};

/** Whatever of a row people read. */
const told = [
  ...(['name', 'altNames', 'title', 'description', 'messages', 'causes', 'remedies', 'notes', 'deprecated'] as const),
  ...(['severity', 'retryable', 'url'] as const),
];

const differences = (before: EntryDocument, after: EntryDocument): readonly string[] =>
  told
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `${key} ${shown(before[key])} → ${shown(after[key])}`);

const longest = 60;

const shown = (value: EntryDocument[(typeof told)[number]]): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
