/** Go, Rust, Swift and Dart. */
import type { Language } from '../language';
import { goNodes } from '../tree/go';
import { rustNodes } from '../tree/rust';
import { layout } from './layouts';
import { DOUBLE, NESTED_SLASHES, SINGLE, SLASHES, tripled, words } from './lexis';

export const go: Language = {
  name: 'go',
  ids: ['go'],
  files: ['.go'],
  lexis: {
    ...SLASHES,
    strings: [DOUBLE, SINGLE, { open: '`', close: '`', escape: 'none', multiline: true }],
    numbers: { leadingZeroOctal: true, separator: '_' },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'braces',
      bareConditions: true,
      structLiterals: true,
      typesLast: true,
      tuples: true,
      words: {
        constants: words('const'),
        variables: words('var'),
        functions: words('func'),
        classes: words('struct interface'),
        enums: [],
        throws: words('panic'),
        exports: [],
        prefixes: words('if else for range go defer select default goto'),
      },
    }),
  },
  tree: { grammar: 'go', nodes: goNodes },
};

export const rust: Language = {
  name: 'rust',
  ids: ['rust'],
  files: ['.rs'],
  lexis: {
    ...NESTED_SLASHES,
    strings: [{ ...DOUBLE, multiline: true }, SINGLE],
    prefixes: [{ words: words('r br cr'), guard: 'hashes' }, { words: words('b c') }],
    numbers: {
      separator: '_',
      suffixes: ['u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'i8', 'i16', 'i32', 'i64', 'i128', 'isize'],
    },
    quirks: ['lifetimes'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      bareConditions: true,
      structLiterals: true,
      blockValues: true,
      pipes: true,
      arms: '=>',
      words: {
        switches: words('match'),
        labels: [],
        constants: words('const static'),
        variables: words('let'),
        functions: words('fn'),
        classes: words('struct impl trait union'),
        throws: [],
        exports: words('pub'),
        prefixes: words('if else while for loop mod in move unsafe async await ref mut use where'),
        operators: { as: 'as' },
      },
    }),
  },
  tree: { grammar: 'rust', nodes: rustNodes },
};

export const swift: Language = {
  name: 'swift',
  ids: ['swift'],
  files: ['.swift'],
  lexis: {
    ...NESTED_SLASHES,
    strings: [
      { ...tripled('"', '\\'), hole: '\\(' },
      { open: '#"', close: '"#', escape: 'none' },
      { ...DOUBLE, hole: '\\(' },
    ],
    wordUnits: '@$',
    numbers: { separator: '_' },
    quirks: ['directives'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'braces',
      bareConditions: true,
      namedArguments: ':',
      words: {
        constants: words('let'),
        variables: words('var static'),
        functions: words('func init'),
        classes: words('class struct protocol extension actor'),
        exports: words('public open'),
        prefixes: words('if else while for in guard do try catch repeat defer where default await'),
        operators: { as: 'as', is: 'as' },
      },
    }),
  },
};

export const dart: Language = {
  name: 'dart',
  ids: ['dart'],
  files: ['.dart'],
  lexis: {
    ...NESTED_SLASHES,
    strings: [
      { ...tripled('"', '\\'), hole: '${' },
      { ...tripled("'", '\\'), hole: '${' },
      { ...DOUBLE, hole: '${' },
      { ...SINGLE, hole: '${' },
    ],
    prefixes: [{ words: words('r'), escape: 'none' }],
    wordUnits: '@$',
    numbers: { separator: '_' },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      typesFirst: true,
      bareFunctions: true,
      arms: '=>',
      namedArguments: ':',
      words: {
        constants: words('const final'),
        variables: words('var static late'),
        functions: [],
        classes: words('class mixin extension'),
        throws: words('throw rethrow'),
        exports: [],
        prefixes: words('if else while for do in new const try finally catch await assert default'),
        operators: { is: 'as', as: 'as' },
      },
    }),
  },
};
