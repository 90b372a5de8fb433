/** C, C++ and Objective-C. */
import type { Language, Layout, Lexis } from '../language';
import { cNodes } from '../tree/cFamily';
import { layout } from './layouts';
import { C_NUMBERS, DOUBLE, SINGLE, SLASHES, words } from './lexis';

const lexis: Lexis = {
  ...SLASHES,
  strings: [DOUBLE, SINGLE],
  prefixes: [{ words: words('R LR uR UR u8R'), guard: 'delimiter' }, { words: words('L u U u8 S') }],
  wordUnits: '$',
  numbers: C_NUMBERS,
  quirks: ['directives'],
};

const braced: Omit<Layout, 'words'> = {
  lineEnds: 'never',
  blocks: 'braces',
  typesFirst: true,
  arrowMembers: true,
  bareFunctions: true,
  structLiterals: true,
};

const plain = layout({
  ...braced,
  words: { exports: words('extern'), variables: words('auto static register volatile extern unsigned signed struct') },
});

export const c: Language = {
  name: 'c',
  ids: ['c'],
  files: ['.c', '.h'],
  lexis,
  reader: { kind: 'expressions', layout: plain },
  tree: { grammar: 'c', nodes: cNodes },
};

export const cpp: Language = {
  name: 'cpp',
  ids: ['cpp', 'cuda-cpp'],
  files: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.inl', '.ipp', '.ino', '.cu'],
  lexis,
  reader: {
    kind: 'expressions',
    layout: layout({
      ...braced,
      words: {
        exports: words('extern'),
        variables: words('auto static register volatile extern unsigned signed inline thread_local'),
        classes: words('class struct union'),
        operators: { and: '&&', or: '||', not_eq: '!=' },
      },
    }),
  },
  tree: { grammar: 'cpp', nodes: cNodes },
};

export const objc: Language = {
  name: 'objc',
  ids: ['objective-c', 'objective-cpp'],
  files: ['.m', '.mm'],
  lexis: { ...lexis, strings: [{ ...DOUBLE, open: '@"' }, DOUBLE, SINGLE], quirks: ['directives', 'atLiterals'] },
  reader: {
    kind: 'expressions',
    layout: layout({
      ...braced,
      messages: true,
      namedArguments: ':',
      words: {
        exports: words('extern'),
        variables: words('auto static register volatile extern unsigned signed __block __weak __strong'),
        enums: words('enum NS_ENUM NS_OPTIONS NS_ERROR_ENUM'),
        classes: words('class struct @interface @implementation @protocol union namespace'),
        throws: words('throw @throw'),
      },
    }),
  },
};
