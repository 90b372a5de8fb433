/** Data files and markup. */
import type { Language } from '../language';
import { layout, NO_LAYOUT } from './layouts';
import { DOUBLE, SINGLE, SLASHES, tripled, words } from './lexis';

export const json: Language = {
  name: 'json',
  ids: ['json', 'jsonc', 'jsonl', 'json5', 'snippets'],
  files: words('.json .jsonc .json5 .jsonl .ndjson .webmanifest .har .ipynb'),
  lexis: { ...SLASHES, strings: [DOUBLE, SINGLE], numbers: {} },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      data: true,
      words: NO_LAYOUT.words,
    }),
  },
};

export const yaml: Language = {
  name: 'yaml',
  ids: ['yaml', 'dockercompose', 'github-actions-workflow'],
  files: ['.yaml', '.yml'],
  lexis: {
    lineComments: ['#'],
    blockComments: [],
    strings: [
      { ...DOUBLE, multiline: true },
      { ...SINGLE, escape: 'double' },
    ],
    wordUnits: '-./@%+~*?!$&|>()<^`\\',
    numbers: { dashed: true },
    quirks: ['spacedHash', 'commandWords'],
  },
  reader: { kind: 'keys', form: 'yaml' },
};

export const toml: Language = {
  name: 'toml',
  ids: ['toml'],
  files: ['.toml'],
  lexis: {
    lineComments: ['#'],
    blockComments: [],
    strings: [tripled('"', '\\'), tripled("'", 'none'), DOUBLE, { ...SINGLE, escape: 'none' }],
    wordUnits: '-',
    numbers: { separator: '_', dashed: true },
  },
  reader: { kind: 'keys', form: 'lines' },
};

export const ini: Language = {
  name: 'ini',
  ids: ['ini', 'properties', 'dotenv', 'env', 'editorconfig'],
  files: words('.ini .cfg .conf .properties .env .editorconfig .desktop .service'),
  lexis: {
    lineComments: ['#', ';'],
    blockComments: [],
    strings: [DOUBLE, { ...SINGLE, escape: 'none' }],
    wordUnits: '-./@%+~*?!$&|><()^`,{}\\',
    numbers: { dashed: true },
    quirks: ['spacedHash', 'commandWords'],
  },
  reader: { kind: 'keys', form: 'lines' },
};

export const markup: Language = {
  name: 'markup',
  ids: words('html xml xsl vue svelte astro handlebars erb razor svg'),
  files: words(
    '.html .htm .xhtml .xml .xsd .xsl .xslt .svg .vue .svelte .plist .config .csproj .resx .xaml .storyboard .erb .cshtml',
  ),
  lexis: {
    lineComments: [],
    blockComments: [{ open: '<!--', close: '-->' }],
    strings: [
      { ...DOUBLE, escape: 'none', multiline: true },
      { ...SINGLE, escape: 'none', multiline: true },
    ],
    wordUnits: '-.:@#',
    numbers: { dashed: true },
    quirks: ['elements'],
  },
  reader: { kind: 'markup' },
};

export const markdown: Language = {
  name: 'markdown',
  ids: ['markdown', 'mdx', 'quarto'],
  files: ['.md', '.markdown', '.mdx'],
  lexis: { lineComments: [], blockComments: [{ open: '<!--', close: '-->' }], strings: [], numbers: {} },
  reader: { kind: 'fences' },
};
