import type { ImportedRow } from './row';

/** Rows of one enum or one list. */
export type RowGroup = { readonly title?: string; readonly rows: readonly ImportedRow[] };

/** All rows, each with the title of its group where there are several. */
export const groupedRows = (groups: readonly RowGroup[]): readonly ImportedRow[] => {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length < 2) return filled.flatMap(({ rows }) => rows);
  return filled.flatMap(({ title, rows }) =>
    title === undefined ? rows : rows.map((row) => ({ ...row, group: row.group ?? title })),
  );
};
