/** What stands in one cell, whatever the format. */
export type Cell = {
  /** Lines as broken by the author, code in backticks, other markup removed. */
  readonly lines: readonly string[];
  /** Items of a list in the cell. */
  readonly items: readonly string[];
};

export type TableRow = { readonly cells: readonly Cell[]; readonly line: number };

export type Table = {
  /** The nearest heading above. */
  readonly heading?: string;
  /** The first row; it may turn out to hold data. */
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
};

export const textCell = (text: string): Cell => ({
  lines: text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  items: [],
});

export const cellText = ({ lines }: Cell): string => lines.join('\n');

/** The cell as one word or number: no backticks, no blanks around. */
export const bareText = (cell: Cell): string => cellText(cell).replaceAll('`', '').trim();

export const isEmpty = ({ lines, items }: Cell): boolean => lines.length === 0 && items.length === 0;
