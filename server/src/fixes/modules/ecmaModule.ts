import { escapeRegExp } from '../text/sourceFile';
import type { Draft, Member, ModuleIdiom } from './idiom';

const doc = (lines: readonly string[]): readonly string[] =>
  lines.length === 1 ? [`/** ${lines.join('')} */`] : ['/**', ...lines.map((line) => ` * ${line}`), ' */'];

const row = ({ name, digits, doc: text }: Member): readonly string[] => [
  ...(text === '' ? [] : doc([text])),
  `${name}: ${digits},`,
];

/** `X = {`, `X = Object.freeze({`, `enum X {` with their modifiers. */
const opener = (container: string): RegExp =>
  new RegExp(
    `\\b(?:enum\\s+${escapeRegExp(container)}|${escapeRegExp(container)}\\s*=\\s*(?:Object\\s*\\.\\s*freeze\\s*\\(\\s*)?)\\s*\\{`,
  );

const shared = {
  fileCase: 'camel',
  placedAtTop: true,
  containerCase: 'pascal',
  memberCase: 'source',
  reserved: new Set<string>(['__proto__']),
  topCase: 'upper',
  bareCaseLabel: true,
  exactness: 'same',
  flat: false,
  glue: '.',
  indent: '  ',
  row,
  opener,
  ends: 'bracket',
  separator: ',',
} as const;

/** A literal type for every member, and a type of the same name for their union. */
export const typescriptModule: ModuleIdiom = {
  ...shared,
  exactness: 'exact',
  extension: '.ts',
  preamble: () => [],
  open: (draft) => [...doc(draft.doc), `export const ${draft.container} = {`],
  close: (draft) => [
    `} as const${end(draft)}`,
    '',
    ...doc([`Any code of {@link ${draft.container}}.`]),
    `export type ${draft.container} = (typeof ${draft.container})[keyof typeof ${draft.container}]${end(draft)}`,
  ],
};

/** A CommonJS module is sloppy unless it says so, and may export other things already. */
export const javascriptModule: ModuleIdiom = {
  ...shared,
  extension: '.js',
  preamble: (draft) =>
    draft.commonJs ? [`${draft.layout.quote}use strict${draft.layout.quote}${end(draft)}`, ''] : [],
  open: (draft) => [...doc(draft.doc), `${draft.commonJs ? '' : 'export '}const ${draft.container} = Object.freeze({`],
  close: (draft) => [
    `})${end(draft)}`,
    ...(draft.commonJs ? ['', `module.exports.${draft.container} = ${draft.container}${end(draft)}`] : []),
  ],
};

const end = ({ layout }: Draft): string => (layout.semicolons ? ';' : '');
