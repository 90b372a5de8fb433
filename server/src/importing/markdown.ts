import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { given } from '../../../shared/src/catalog/given';
import { cellOfMarkdown, cellOfNodes } from './markdownCell';
import { cutBodies, type CutDocument } from './markdownTables';
import { readTables } from './tableRows';
import type { Reading } from './row';
import type { Table, TableRow } from './table';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type TableNode = Extract<Block, { type: 'table' }>;

const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Reads the tables of a Markdown document. */
export const readMarkdown = (text: string): Reading => {
  const front = frontMatter(text);
  const cut = cutBodies(front.rest);
  const { tables, heading } = collect(parse(cut.text).children, cut, undefined);
  return { ...readTables(tables), about: given({ title: front.title ?? heading, heading: front.title ?? heading }) };
};

/** A YAML block at the top, blanked so that lines keep their numbers. */
const frontMatter = (text: string): { readonly rest: string; readonly title?: string } => {
  const block = /^---\r?\n([^]*?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!block) return { rest: text };
  const title = /^(?:title|sidebar_label)[ \t]*:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(block[1] ?? '')?.[1];
  const blank = block[0].replace(/[^\r\n]/g, '');
  return { rest: blank + text.slice(block[0].length), ...given({ title }) };
};

type Collected = { readonly tables: readonly Table[]; readonly heading: string | undefined };

/** Tables in order, those in quotes and lists too, each with the heading above it; and the first heading. */
const collect = (blocks: readonly Block[], cut: CutDocument, above: string | undefined): Collected => {
  const tables: Table[] = [];
  let heading = above;
  let first = above;
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = headingText(block);
      first ??= heading;
    } else if (block.type === 'table') {
      tables.push(tableOf(block, cut, heading));
    } else if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') {
      tables.push(...collect(block.children, cut, heading).tables);
    }
  }
  return { tables, heading: first };
};

const headingText = (block: Block): string => toString(block, { includeHtml: false }).replace(/\s+/g, ' ').trim();

const tableOf = (node: TableNode, cut: CutDocument, heading: string | undefined): Table => {
  const [head, ...rows] = node.children.map((row): TableRow => {
    const line = row.position?.start.line ?? 1;
    return { line, cells: row.children.map(({ children }) => cellOfNodes(children)) };
  });
  const line = node.position?.start.line ?? 1;
  const cutRows = cut.bodyAt(line).map((row): TableRow => ({ line: row.line, cells: row.cells.map(cellOfMarkdown) }));
  return { head: head ?? { line, cells: [] }, rows: [...rows, ...cutRows], ...given({ heading }) };
};
