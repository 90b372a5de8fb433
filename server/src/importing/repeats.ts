import { given } from '../../../shared/src/catalog/given';
import type { ImportedRow, ImportNote } from './row';

/**
 * One row per code and group. What a repeated code says more is kept: another name becomes a second name, another
 * description a cause. One name for two codes stays with the first; the other gets one derived from its texts.
 */
export const mergeRepeats = (
  rows: readonly ImportedRow[],
): { readonly rows: readonly ImportedRow[]; readonly notes: readonly ImportNote[] } => {
  const byCode = new Map<string, ImportedRow>();
  const notes: ImportNote[] = [];
  for (const row of rows) {
    const key = `${row.code} ${row.group ?? ''}`;
    const first = byCode.get(key);
    if (first && !saysNothingNew(first, row)) {
      notes.push({
        line: row.line,
        kind: 'doubtful',
        message: `The code ${row.code} stands already on line ${first.line}; both rows became one.`,
      });
    }
    byCode.set(key, first ? merged(first, row) : row);
  }
  const renamed = withoutRepeatedNames([...byCode.values()]);
  return { rows: renamed.rows, notes: [...notes, ...renamed.notes] };
};

const saysNothingNew = (first: ImportedRow, row: ImportedRow): boolean =>
  (row.name === undefined || row.name === first.name) &&
  (row.description === undefined || row.description === first.description);

const merged = (first: ImportedRow, next: ImportedRow): ImportedRow => {
  const other = next.name === undefined || next.name === first.name ? [] : [next.name];
  const told = next.description === undefined || next.description === first.description ? [] : [next.description];
  const hasOwn = first.description !== undefined;
  return {
    ...first,
    ...given({
      name: first.name ?? next.name,
      altNames: union(first.altNames, next.altNames, first.name === undefined ? [] : other),
      description: first.description ?? next.description,
      messages: union(first.messages, next.messages),
      causes: union(first.causes, next.causes, hasOwn ? told : []),
      remedies: union(first.remedies, next.remedies),
      notes: union(first.notes, next.notes),
    }),
  };
};

const union = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined => {
  const all = [...new Set(lists.flatMap((list) => list ?? []))];
  return all.length > 0 ? all : undefined;
};

const withoutRepeatedNames = (rows: readonly ImportedRow[]): ReturnType<typeof mergeRepeats> => {
  const first = new Map<string, ImportedRow>();
  const notes: ImportNote[] = [];
  const kept = rows.map((row) => {
    const key = row.name?.toLowerCase();
    const owner = key === undefined ? undefined : first.get(key);
    if (key !== undefined && !owner) first.set(key, row);
    if (!owner) return row;
    const { name = '', ...nameless } = row;
    notes.push({
      line: row.line,
      kind: 'doubtful',
      message: `The name ${name} stands already for ${owner.code}; ${row.code} gets another.`,
    });
    return nameless;
  });
  return { rows: kept, notes };
};
