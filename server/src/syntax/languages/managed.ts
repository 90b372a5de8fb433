/** Java, Kotlin, Scala and C#. */
import type { Language } from '../language';
import { csharpNodes } from '../tree/csharp';
import { javaNodes } from '../tree/java';
import { layout } from './layouts';
import { DOUBLE, NESTED_SLASHES, SINGLE, SLASHES, tripled, words } from './lexis';

export const java: Language = {
  name: 'java',
  ids: ['java'],
  files: ['.java'],
  lexis: {
    ...SLASHES,
    strings: [tripled('"', '\\'), DOUBLE, SINGLE],
    wordUnits: '@$',
    numbers: { leadingZeroOctal: true, separator: '_', suffixes: ['l'] },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      typesFirst: true,
      bareFunctions: true,
      structLiterals: true,
      arms: '->',
      words: {
        constants: words('final'),
        variables: words('var static public private protected volatile transient'),
        functions: [],
        classes: words('class interface @interface record'),
        exports: words('public protected'),
        prefixes: words(
          'if else while for do new try finally catch assert throws extends implements synchronized default goto',
        ),
        operators: { instanceof: 'instanceof' },
      },
    }),
  },
  tree: { grammar: 'java', nodes: javaNodes },
};

export const kotlin: Language = {
  name: 'kotlin',
  ids: ['kotlin'],
  files: ['.kt', '.kts'],
  lexis: {
    ...NESTED_SLASHES,
    strings: [{ ...tripled('"', 'none'), hole: '${' }, { ...DOUBLE, hole: '${' }, SINGLE],
    wordUnits: '@$',
    numbers: { separator: '_', suffixes: ['ul', 'u', 'l'] },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'braces',
      arms: '->',
      namedArguments: '=',
      arrowPairs: true,
      blockValues: true,
      words: {
        switches: words('when'),
        labels: [],
        constants: words('const val'),
        variables: words('var'),
        functions: words('fun'),
        exports: [],
        prefixes: words('if else while for do try finally catch throw by constructor init'),
        classes: words('class interface object'),
        operators: {
          in: 'in',
          to: '=>',
          as: 'as',
          is: 'as',
          until: '..',
          downTo: '..',
          or: '|',
          and: '&',
          shl: '<<',
          shr: '>>',
          xor: '^',
          shouldBe: '==',
          shouldNotBe: '!=',
          shouldBeExactly: '==',
        },
      },
    }),
  },
};

export const scala: Language = {
  name: 'scala',
  ids: ['scala'],
  files: ['.scala', '.sc', '.sbt'],
  lexis: {
    ...NESTED_SLASHES,
    strings: [tripled('"', 'none'), DOUBLE, SINGLE],
    prefixes: [{ words: words('s f raw'), hole: '${' }],
    wordUnits: '@$',
    numbers: { separator: '_', suffixes: ['l'] },
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'unlessContinued',
      blocks: 'braces',
      arms: '=>',
      namedArguments: '=',
      blockValues: true,
      words: {
        switches: words('match'),
        labels: words('case'),
        constants: words('val final'),
        variables: words('var lazy'),
        functions: words('def'),
        classes: words('class trait object'),
        exports: [],
        prefixes: words('if else while for do try finally catch then yield extends with new import'),
        operators: {
          to: '..',
          until: '..',
          match: '=>',
          shouldBe: '==',
          shouldEqual: '==',
          mustBe: '==',
          mustEqual: '==',
        },
      },
    }),
  },
};

export const csharp: Language = {
  name: 'csharp',
  ids: ['csharp'],
  files: ['.cs', '.csx'],
  lexis: {
    ...SLASHES,
    strings: [
      { open: '$"""', close: '"""', escape: 'none', multiline: true, hole: '{' },
      tripled('"', 'none'),
      { open: '$@"', close: '"', escape: 'double', multiline: true, hole: '{' },
      { open: '@$"', close: '"', escape: 'double', multiline: true, hole: '{' },
      { open: '@"', close: '"', escape: 'double', multiline: true },
      { open: '$"', close: '"', escape: '\\', hole: '{' },
      DOUBLE,
      SINGLE,
    ],
    wordUnits: '@',
    numbers: { separator: '_', suffixes: ['ul', 'lu', 'u', 'l'] },
    quirks: ['directives'],
  },
  reader: {
    kind: 'expressions',
    layout: layout({
      lineEnds: 'never',
      blocks: 'braces',
      typesFirst: true,
      bareFunctions: true,
      structLiterals: true,
      arms: '=>',
      namedArguments: ':',
      words: {
        constants: words('const readonly'),
        variables: words('var static public private protected internal override virtual volatile'),
        functions: words('delegate'),
        classes: words('class struct interface record'),
        exports: words('public internal'),
        prefixes: words(
          'if else while for foreach namespace do new try finally catch in await typeof sizeof nameof when lock using out ref default goto',
        ),
        operators: { is: '==', as: 'as', or: '|', and: '&' },
      },
    }),
  },
  tree: { grammar: 'c-sharp', nodes: csharpNodes },
};
