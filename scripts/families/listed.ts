import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { readable } from './readable';
import { describeRows, mergeSynonyms } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

/** How a family is made that is no more than a table of numbers and names with texts. */
export type Listed = {
  readonly id: string;
  /** Name of the table under shared/facts. */
  readonly facts: string;
  /** What every name begins with and a reader need not see again. */
  readonly prefix: RegExp;
  /** What else the family knows of a row of the table. */
  readonly more?: (row: Facts[number], code: number) => Partial<EntryJson>;
};

/** A family from one table; several names of one number become one entry with other names. */
export const buildListed = async ({ id, facts, prefix, more }: Listed): Promise<CatalogJson> => {
  const [head, texts, table] = await Promise.all([readHead(id), readTexts(id), readFacts(facts)]);
  const rows = table.map((row): Row => {
    const code = Number(cell(row, 'code'));
    return { code, name: cell(row, 'name'), ...more?.(row, code) };
  });
  return { ...head, entries: describeRows(mergeSynonyms(rows), texts, readable(prefix)) };
};
