import type { EntryJson } from './catalogJson';
import { textOf } from './texts';
import type { Texts } from './texts';

/** A named code as a facts table gives it, with whatever else is known of it. */
export type Row = EntryJson & { readonly name: string };

/** One row per code (and group): the first name stays, the later ones become its other names. */
export const mergeSynonyms = (rows: readonly Row[]): readonly Row[] => {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.group ?? ''} ${row.code}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? row : withOtherName(earlier, row.name));
  }
  return [...merged.values()];
};

/**
 * Rows with our texts on them, found by name, by another name, or by code.
 * A row without a title gets a readable form of its name; nothing else is made up.
 */
export const describeRows = (
  rows: readonly Row[],
  texts: Texts,
  readable: (name: string) => string,
): readonly EntryJson[] =>
  rows.map((row) => {
    const key = [row.name, ...(row.altNames ?? []), String(row.code)].find((candidate) => texts.has(candidate));
    const text = key === undefined ? {} : textOf(texts.get(key));
    return { ...row, title: row.title ?? readable(row.name), ...text };
  });

const withOtherName = (row: Row, name: string): Row => {
  const known = [row.name, ...(row.altNames ?? [])];
  return known.includes(name) ? row : { ...row, altNames: [...(row.altNames ?? []), name] };
};
