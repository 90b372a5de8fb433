import type { Language } from '../language';
import { pythonNodes } from '../tree/python';
import { layout } from './layouts';
import { DOUBLE, SINGLE, tripled, words } from './lexis';

export const python: Language = {
  name: 'python',
  ids: ['python'],
  files: ['.py', '.pyi', '.pyw'],
  lexis: {
    lineComments: ['#'],
    blockComments: [],
    strings: [tripled('"', '\\'), tripled("'", '\\'), DOUBLE, SINGLE],
    prefixes: [
      { words: words('f F rf fr Rf fR rF Fr RF FR'), hole: '{' },
      { words: words('r R b B u U br bR Br BR rb rB Rb RB') },
    ],
    wordUnits: '@',
    numbers: { separator: '_', suffixes: ['l'], gluedWords: ['if', 'else', 'or', 'and', 'in', 'is', 'for', 'not'] },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'always',
      blocks: 'indent',
      namedArguments: '=',
      tuples: true,
      constantNames: 'upper',
      words: {
        returns: words('return yield'),
        throws: words('raise'),
        labels: words('case'),
        switches: words('match'),
        prefixes: words('if elif else while for assert del not lambda await with except print exec from import global'),
        variables: [],
        constants: [],
        functions: words('def lambda'),
        enums: [],
        classes: words('class'),
        exports: [],
        operators: { in: 'in', is: '==', and: '&&', or: '||', if: '?', else: ':' },
      },
    }),
  },
  tree: { grammar: 'python', nodes: pythonNodes },
};
