import { fromMarkdown } from 'mdast-util-from-markdown';
import { shield, simpleMarkup, unshield } from './inlineMarkdown';
import { textCell, type Cell } from './table';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number] | Extract<Root['children'][number], { type: 'paragraph' }>['children'][number];

/** Reads a cell written in Markdown. */
export const cellOfMarkdown = (markdown: string): Cell => {
  const simple = simpleMarkup(markdown);
  // As a heading it is read as one line of text, whatever it begins with.
  return simple === undefined ? cellOfNodes(fromMarkdown(`# ${markdown}`).children) : cellOfMarkup(simple);
};

/** Reads the nodes of a parsed cell. */
export const cellOfNodes = (nodes: readonly Node[]): Cell => cellOfMarkup(nodes.map(markupOf).join(''));

/** Text with the HTML tags that Markdown lets through. */
const markupOf = (node: Node): string => {
  if (node.type === 'html') return node.value;
  if (node.type === 'break') return '<br>';
  if (node.type === 'text') return shield(node.value);
  if (node.type === 'inlineCode') return `\`${shield(node.value)}\``;
  return 'children' in node ? node.children.map(markupOf).join('') : '';
};

/** Items of lists, and the rest as lines; other tags leave no trace. */
const cellOfMarkup = (markup: string): Cell => {
  if (!markup.includes('<')) return textCell(unshield(markup));
  const items = [...markup.matchAll(/<li[^>]*>([^]*?)(?=<\/li>|<li|<\/[uo]l>|$)/gi)].map(([, item = '']) =>
    inline(item),
  );
  const rest = markup.replace(/<[uo]l[^>]*>[^]*<\/[uo]l>/gi, '\n');
  const text = rest.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n').replace(/<[^>]*>/g, '');
  return { lines: textCell(unshield(text)).lines, items: items.map(unshield).filter((item) => item !== '') };
};

const inline = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
