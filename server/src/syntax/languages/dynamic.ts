/** Ruby, PHP, Lua, PowerShell and SQL. */
import type { Language } from '../language';
import { phpNodes } from '../tree/php';
import { rubyNodes } from '../tree/ruby';
import { layout } from './layouts';
import { DOUBLE, SINGLE, words } from './lexis';

export const ruby: Language = {
  name: 'ruby',
  ids: ['ruby'],
  files: ['.rb', '.rake', '.gemspec', '.ru', 'Gemfile', 'Rakefile', 'Podfile', 'Fastfile'],
  lexis: {
    lineComments: ['#'],
    blockComments: [{ open: '=begin', close: '=end' }],
    strings: [
      { ...DOUBLE, multiline: true, hole: '#{' },
      { ...SINGLE, multiline: true },
      { open: '`', close: '`', escape: '\\', hole: '#{' },
    ],
    wordUnits: '@$',
    numbers: { leadingZeroOctal: true, separator: '_', suffixes: ['r', 'i'] },
    quirks: ['regex', 'heredoc', 'symbols', 'askingNames', 'expansionNames', 'percentLiterals'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'end',
      namedArguments: ':',
      arrowPairs: true,
      bareCalls: true,
      pipes: true,
      blockValues: true,
      tuples: true,
      constantNames: 'capital',
      words: {
        switches: words('case'),
        labels: words('when in'),
        throws: words('raise'),
        constants: [],
        variables: [],
        functions: words('def'),
        classes: words('class module'),
        enums: [],
        exports: [],
        prefixes: words(
          'if elsif else unless while until for do begin rescue ensure then and or not end yield super defined? alias',
        ),
        operators: { and: '&&', or: '||' },
      },
    }),
  },
  tree: { grammar: 'ruby', nodes: rubyNodes },
};

export const php: Language = {
  name: 'php',
  ids: ['php'],
  files: ['.php', '.phtml', '.inc'],
  lexis: {
    lineComments: ['//', '#'],
    blockComments: [{ open: '/*', close: '*/' }],
    strings: [
      { ...DOUBLE, multiline: true },
      { ...SINGLE, multiline: true },
      { open: '`', close: '`', escape: '\\', multiline: true },
    ],
    wordUnits: '$\\',
    numbers: { leadingZeroOctal: true, separator: '_' },
    quirks: ['heredoc'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      arrowMembers: true,
      arrowPairs: true,
      dotJoins: true,
      casts: true,
      arms: '=>',
      namedArguments: ':',
      words: {
        switches: words('switch match'),
        labels: words('case'),
        constants: words('const readonly'),
        variables: words('var static public private protected'),
        functions: words('function fn'),
        classes: words('class interface trait namespace'),
        enums: words('enum'),
        exports: words('public'),
        prefixes: words(
          'if elseif else while for foreach as do new try finally catch echo print use default clone and or xor',
        ),
        operators: { instanceof: 'as', and: '&&', or: '||' },
      },
    }),
  },
  tree: { grammar: 'php', nodes: phpNodes },
};

export const lua: Language = {
  name: 'lua',
  ids: ['lua'],
  files: ['.lua'],
  lexis: {
    lineComments: ['--'],
    blockComments: [{ open: '--[[', close: ']]' }],
    strings: [
      { open: '[[', close: ']]', escape: 'none', multiline: true },
      { open: '[=[', close: ']=]', escape: 'none', multiline: true },
      DOUBLE,
      SINGLE,
    ],
    numbers: {},
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'end',
      tuples: true,
      constantNames: 'upper',
      words: {
        switches: [],
        labels: [],
        throws: words('error'),
        constants: [],
        variables: words('local'),
        functions: words('function'),
        classes: [],
        enums: [],
        exports: [],
        prefixes: words('if elseif else while until for repeat do then in not end and or'),
        operators: { and: '&&', or: '||' },
      },
    }),
  },
};

export const powershell: Language = {
  name: 'powershell',
  ids: ['powershell'],
  files: ['.ps1', '.psm1', '.psd1'],
  lexis: {
    lineComments: ['#'],
    blockComments: [{ open: '<#', close: '#>' }],
    strings: [
      { open: '@"', close: '\n"@', escape: 'none', multiline: true },
      { open: "@'", close: "\n'@", escape: 'none', multiline: true },
      { open: '"', close: '"', escape: '`', multiline: true, hole: '$(' },
      { open: "'", close: "'", escape: 'double', multiline: true },
    ],
    wordUnits: '$?',
    numbers: { suffixes: ['ul', 'u', 'l'] },
    quirks: ['dashWords', 'atLiterals'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'braces',
      bareCalls: true,
      caseless: true,
      words: {
        switches: words('switch'),
        labels: [],
        throws: words('throw'),
        constants: [],
        variables: [],
        functions: words('function filter'),
        enums: words('enum'),
        classes: words('class'),
        exports: [],
        prefixes: words('if elseif else while until for foreach in do try catch finally param begin process end trap'),
        operators: {
          '-eq': '==',
          '-ne': '!=',
          '-ceq': '==',
          '-ieq': '==',
          '-lt': '<',
          '-le': '<=',
          '-gt': '>',
          '-ge': '>=',
          '-in': 'in',
          '-notin': 'in',
          '-contains': 'in',
          '-notcontains': 'in',
          '-and': '&&',
          '-or': '||',
          '-band': '&',
          '-bor': '|',
          '-bxor': '^',
          '-shl': '<<',
          '-shr': '>>',
          '-as': 'as',
          '-is': 'as',
        },
      },
    }),
  },
};

export const sql: Language = {
  name: 'sql',
  ids: ['sql', 'plsql', 'pgsql', 'mssql', 'mysql'],
  files: ['.sql', '.pgsql', '.plpgsql', '.pls', '.pkb', '.ddl'],
  lexis: {
    lineComments: ['--'],
    blockComments: [{ open: '/*', close: '*/' }],
    strings: [
      { open: "'", close: "'", escape: 'double', multiline: true },
      { open: '"', close: '"', escape: 'double' },
      { open: '`', close: '`', escape: 'none' },
    ],
    prefixes: [{ words: words('E e N n B b X x') }],
    wordUnits: '@$',
    numbers: {},
    quirks: ['dollarQuotes'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      caseless: true,
      equalsCompares: true,
      bareCalls: true,
      arrowPairs: true,
      labelsAnywhere: true,
      words: {
        switches: words('case'),
        labels: words('when'),
        returns: words('return'),
        throws: [],
        constants: words('constant'),
        variables: words('declare'),
        functions: words('function procedure'),
        enums: [],
        classes: [],
        exports: [],
        prefixes: words(
          'select from where and or not if elsif elseif then else end on having set by as loop while begin exception between limit offset values union using into',
        ),
        operators: { and: '&&', or: '||', in: 'in', is: '==', like: '==' },
      },
    }),
  },
};
