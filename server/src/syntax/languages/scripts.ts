/** JavaScript and TypeScript. */
import type { Language, Lexis } from '../language';
import { javascriptNodes } from '../tree/javascript';
import { layout } from './layouts';
import { DOUBLE, SINGLE, SLASHES, words } from './lexis';

const lexis: Lexis = {
  ...SLASHES,
  strings: [DOUBLE, SINGLE, { open: '`', close: '`', escape: '\\', multiline: true, hole: '${' }],
  wordUnits: '$@#',
  numbers: { leadingZeroOctal: true, separator: '_', suffixes: ['n'] },
  quirks: ['regex'],
};

const withElements: Lexis = { ...lexis, quirks: ['regex', 'jsx'] };

const scripted = layout({
  lineEnds: 'unlessContinued',
  blocks: 'braces',
  arms: '=>',
  bareFunctions: true,
  destructures: true,
  words: {
    returns: words('return yield'),
    throws: words('throw'),
    prefixes: words('if else while for do in of await typeof new delete void default try finally catch case extends'),
    constants: words('const readonly'),
    variables: words('let var const static readonly public private protected declare'),
    functions: words('function'),
    classes: words('class interface namespace module'),
    exports: words('export'),
    operators: { in: 'in', instanceof: 'instanceof', as: 'as', satisfies: 'as' },
  },
});

const reader = { kind: 'expressions', layout: scripted } as const;

export const typescript: Language = {
  name: 'typescript',
  ids: ['typescript'],
  files: ['.ts', '.mts', '.cts'],
  lexis,
  reader,
  tree: { grammar: 'typescript', nodes: javascriptNodes },
};

export const tsx: Language = {
  name: 'tsx',
  ids: ['typescriptreact'],
  files: ['.tsx'],
  lexis: withElements,
  reader,
  tree: { grammar: 'tsx', nodes: javascriptNodes },
};

export const javascript: Language = {
  name: 'javascript',
  ids: ['javascript', 'javascriptreact'],
  files: ['.js', '.mjs', '.cjs', '.jsx'],
  lexis: withElements,
  reader,
  tree: { grammar: 'javascript', nodes: javascriptNodes },
};
