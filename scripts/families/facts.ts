import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Rows of one table of numbers and names, each by column; an empty cell is the empty string. */
export type Facts = readonly Readonly<Record<string, string>>[];

/** Reads shared/facts/NAME.tsv: a line with source and licence, a line of column names, then the rows. */
export const readFacts = async (name: string): Promise<Facts> => {
  const text = await readFile(resolve('shared/facts', `${name}.tsv`), 'utf8');
  const [, columns = '', ...lines] = text.trimEnd().split('\n');
  const names = columns.split('\t');
  return lines.map((line) => asRow(names, line.split('\t')));
};

/** The cell of a column; a table without that column is a mistake in the build. */
export const cell = (row: Readonly<Record<string, string>>, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`No column "${column}" among ${Object.keys(row).join(', ')}.`);
  return value;
};

const asRow = (names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
