import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { given } from '../../../shared/src/catalog/given';
import { readTables } from './tableRows';
import { textCell, type Cell, type Table, type TableRow } from './table';
import type { Reading } from './row';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads the tables of a saved web page, or of a piece of one. */
export const readHtml = (text: string): Reading => {
  const page = parse(text, { sourceCodeLocationInfo: true });
  const { tables, first } = collect(page.childNodes);
  const titled = elementsIn(page.childNodes, 'title')[0];
  const title = titled ? oneLine(textOf(titled)) : first;
  return { ...readTables(tables), about: given({ title: first ?? title, heading: first ?? title }) };
};

const headingTag = /^h[1-6]$/;

type Collected = { readonly tables: readonly Table[]; readonly first: string | undefined };

/** Tables in the order of the page, each with the nearest heading above it. */
const collect = (nodes: readonly Node[]): Collected => {
  const tables: Table[] = [];
  let heading: string | undefined;
  let first: string | undefined;
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    if (headingTag.test(node.tagName)) {
      heading = oneLine(textOf(node));
      first ??= heading;
    } else if (node.tagName === 'table') {
      const table = tableOf(node, heading);
      if (table) tables.push(table);
    } else for (const child of node.childNodes) visit(child);
  };
  for (const node of nodes) visit(node);
  return { tables, first };
};

const isElement = (node: Node): node is Element => 'tagName' in node;

const tableOf = (table: Element, heading: string | undefined): Table | undefined => {
  const rows = elementsIn(table.childNodes, 'tr').map((row): TableRow => ({ line: lineOf(row), cells: cellsOf(row) }));
  const [head, ...rest] = rows;
  return head && { head, rows: rest, ...given({ heading }) };
};

const lineOf = ({ sourceCodeLocation }: Element): number => sourceCodeLocation?.startLine ?? 1;

const cellsOf = (row: Element): readonly Cell[] =>
  row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(cellOf);

/** The outermost elements of a name, in order. */
const elementsIn = (nodes: readonly Node[], name: string): readonly Element[] =>
  nodes.filter(isElement).flatMap((node) => (node.tagName === name ? [node] : elementsIn(node.childNodes, name)));

const cellOf = (cell: Element): Cell => {
  const items = elementsIn(cell.childNodes, 'li').map((item) => oneLine(textOf(item)));
  return { lines: textCell(textOf(cell, skipLists)).lines.map(oneLine), items: items.filter((item) => item !== '') };
};

const skipLists: ReadonlySet<string> = new Set(['ul', 'ol', 'script', 'style']);
const skipNothing: ReadonlySet<string> = new Set(['script', 'style']);
const blocks = /^(?:p|div|br|li|tr|h[1-6])$/;

/** The text as a reader sees it: blocks on lines of their own, code in backticks. */
const textOf = (element: Element, skipped = skipNothing): string =>
  element.childNodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
      if (!isElement(node)) return '';
      if (skipped.has(node.tagName)) return '\n';
      const inner = textOf(node, skipped);
      if (node.tagName === 'code' && inner.trim() !== '') return `\`${inner.trim()}\``;
      return blocks.test(node.tagName) ? `${inner}\n` : inner;
    })
    .join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
