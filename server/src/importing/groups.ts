import type { Group } from '../../../shared/src/catalog/types';
import type { ImportedRow } from './row';

export type Grouping = {
  readonly groups: readonly Group[] | undefined;
  readonly idOf: (row: ImportedRow) => string | undefined;
};

/** Words that every heading of a table of codes has. */
const common = /\b(?:errors?|status|codes?|list of|table of|the)\b/gi;

/** Groups from the headings above the rows; none where all rows stand under one. */
export const groupsOf = (rows: readonly ImportedRow[]): Grouping => {
  const titles = [...new Set(rows.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  if (titles.length === 0) return { groups: undefined, idOf: () => undefined };
  const ids = new Map<string, string>();
  for (const title of titles) ids.set(title, freeId(groupId(title), new Set(ids.values())));
  return {
    groups: titles.map((title) => ({ id: ids.get(title) ?? '', title })),
    idOf: ({ group }) => (group === undefined ? undefined : ids.get(group)),
  };
};

const groupId = (title: string): string => {
  const words = title.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return dashed(words.replace(common, ' ')) || dashed(words) || 'group';
};

const dashed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
};
