import { fromMarkdown } from 'mdast-util-from-markdown';
import { textCell, type Cell } from './table';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number] | Extract<Root['children'][number], { type: 'paragraph' }>['children'][number];

/** Text in which Markdown means nothing but escapes, code and line breaks; underscores inside words are letters. */
const plain = /^(?:[^*_~<&[\]!]|(?<=[A-Za-z0-9\\])_|_(?=\\)|&(?!#?\w+;))*$/;
const lineBreak = /<br\s*\/?>/gi;

/** Reads a cell written in Markdown. Most need no parser. */
export const cellOfMarkdown = (markdown: string): Cell => {
  const broken = markdown.replace(lineBreak, '\n');
  if (plain.test(broken)) return textCell(unescape(broken));
  const [block] = fromMarkdown(markdown).children;
  return block ? cellOfNodes([block]) : textCell('');
};

const unescape = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

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

/** Signs of the text that must not be taken for tags; from the private use area of Unicode. */
const placeholders: Readonly<Record<string, string>> = { '<': '\ue000', '>': '\ue001' };
const shield = (text: string): string => text.replace(/[<>]/g, (sign) => placeholders[sign] ?? sign);
const restore = (text: string): string => text.replaceAll('\ue000', '<').replaceAll('\ue001', '>');

/** Items of lists, and the rest as lines; other tags leave no trace. */
const cellOfMarkup = (markup: string): Cell => {
  const items = [...markup.matchAll(/<li[^>]*>([^]*?)(?=<\/li>|<li|<\/[uo]l>|$)/gi)].map(([, item = '']) =>
    inline(item),
  );
  const rest = markup.replace(/<[uo]l[^>]*>[^]*<\/[uo]l>/gi, '\n');
  const text = rest.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n').replace(/<[^>]*>/g, '');
  return { lines: textCell(restore(text)).lines, items: items.map(restore).filter((item) => item !== '') };
};

const inline = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
