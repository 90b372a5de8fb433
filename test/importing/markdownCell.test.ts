import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { cellOfMarkdown, cellOfNodes } from '../../server/src/importing/markdownCell';
import { textCell, type Cell } from '../../server/src/importing/table';

const cells = [
  'plain words',
  'snake_case and 2 * 3 < 4 & more!',
  '**bold** *italic* `co*de` `a <b>`',
  '**NAME\\_OF\\_IT**',
  'escaped \\* \\_ \\< \\[ \\\\',
  '[label](https://a.example/b_c) and [two][ref]',
  '![picture](a.png)',
  'a &amp; b &lt;c&gt; &copy; &nope;',
  'line<br>line<br/>line',
  '<p>one</p><p><em>two</em></p>',
  '<ul><li>a *b*</li><li>c</li></ul>',
  'a**b**c _d_ __e__ *f **g** h*',
  '* star',
  '*unclosed',
];

/** The cell as the parser of whole tables reads it. */
const parsed = (cell: string): Cell => {
  const [table] = fromMarkdown(`| a |\n| - |\n| ${cell} |`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children;
  return table?.type === 'table' ? cellOfNodes(table.children[1]?.children[0]?.children ?? []) : textCell('no table');
};

test.each(cells)('%s reads the same with and without the parser', (cell) => {
  expect(cellOfMarkdown(cell)).toEqual(parsed(cell));
});

test('a cell is lines and items', () => {
  expect(cellOfMarkdown('**a** <br/> b <ul><li>c</li><li>`d`</li></ul>')).toEqual({
    lines: ['a', 'b'],
    items: ['c', '`d`'],
  });
  expect(cellOfMarkdown('~~a~~')).toEqual({ lines: ['a'], items: [] });
});
