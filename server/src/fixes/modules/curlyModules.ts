import { escapeRegExp } from '../text/sourceFile';
import { indentOf, type Draft, type Member, type ModuleIdiom } from './idiom';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const javaWords = words(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null _',
);

const docBlock = (lines: readonly string[]): readonly string[] =>
  lines.length === 1 ? [`/** ${lines.join('')} */`] : ['/**', ...lines.map((line) => ` * ${line}`), ' */'];

const docRow =
  (declaration: (member: Member) => string) =>
  (member: Member): readonly string[] => [...(member.doc === '' ? [] : [`/** ${member.doc} */`]), declaration(member)];

const package_ = ({ namespace }: Draft, end: string): readonly string[] =>
  namespace === undefined ? [] : [`package ${namespace}${end}`, ''];

const opener =
  (keyword: string) =>
  (container: string): RegExp =>
    new RegExp(`\\b(?:${keyword})\\s+${escapeRegExp(container)}\\b[^{;]*\\{`);

const shared = {
  placedAtTop: false,
  fileCase: 'pascal',
  containerCase: 'pascal',
  memberCase: 'upper',
  topCase: 'upper',
  bareCaseLabel: true,
  exactness: 'same',
  flat: false,
  glue: '.',
  indent: '    ',
  ends: 'bracket',
  separator: '',
} as const;

const closing = (): readonly string[] => ['}'];

/** Java's hexadecimal int literals reach 32 bits; beyond them a long. */
const javaType = ({ value, digits }: Member): string =>
  value >= -0x80000000n && value <= (digits.startsWith('0x') ? 0xffffffffn : 0x7fffffffn) ? `int` : `long`;

export const javaModule: ModuleIdiom = {
  ...shared,
  extension: '.java',
  reserved: javaWords,
  preamble: (draft) => package_(draft, ';'),
  open: (draft) => [
    ...docBlock(draft.doc),
    `public final class ${draft.container} {`,
    `${indentOf(shared, draft)}private ${draft.container}() {}`,
    '',
  ],
  row: docRow((member) => {
    const type = javaType(member);
    return `public static final ${type} ${member.name} = ${member.digits}${type === 'long' ? 'L' : ''};`;
  }),
  close: closing,
  opener: opener('class|interface|enum'),
};

const kotlinWords = words(
  'as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof val var when while',
);

export const kotlinModule: ModuleIdiom = {
  ...shared,
  extension: '.kt',
  reserved: kotlinWords,
  preamble: (draft) => package_(draft, ''),
  open: (draft) => [...docBlock(draft.doc), `object ${draft.container} {`],
  row: docRow(({ name, digits }) => `const val ${name} = ${digits}`),
  close: closing,
  opener: opener('object|class'),
};

const scalaWords = words(
  'abstract case catch class def do else extends false final finally for forSome if implicit import lazy match new null object override package private protected return sealed super this throw trait try true type val var while with yield',
);

/** A capital first letter makes the name a value in a pattern; `final` without a type makes it a constant. */
export const scalaModule: ModuleIdiom = {
  ...shared,
  extension: '.scala',
  memberCase: 'pascal',
  topCase: 'pascal',
  indent: '  ',
  reserved: scalaWords,
  preamble: (draft) => package_(draft, ''),
  open: (draft) => [...docBlock(draft.doc), `object ${draft.container} {`],
  row: docRow(({ name, digits }) => `final val ${name} = ${digits}`),
  close: closing,
  opener: opener('object'),
};

const csharpWords = words('Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString');

const csharpType = ({ value }: Member): string => {
  if (value >= -0x80000000n && value <= 0x7fffffffn) return 'int';
  return value >= 0n && value <= 0xffffffffn ? 'uint' : 'long';
};

const summary = (text: string): string =>
  `/// <summary>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</summary>`;

/** In the namespace of the file that uses it; the braces of the namespace are written out for every version of C#. */
export const csharpModule: ModuleIdiom = {
  ...shared,
  extension: '.cs',
  memberCase: 'pascal',
  topCase: 'pascal',
  reserved: csharpWords,
  preamble: () => [],
  open: (draft) => {
    const margin = draft.namespace === undefined ? '' : indentOf(shared, draft);
    const head = draft.namespace === undefined ? [] : [`namespace ${draft.namespace}`, '{'];
    const lines = [...draft.doc.slice(0, 1).map(summary), `public static class ${draft.container}`, '{'];
    return [...head, ...lines.map((line) => margin + line)];
  },
  row: (member, draft) =>
    [
      ...(member.doc === '' ? [] : [summary(member.doc)]),
      `public const ${csharpType(member)} ${member.name} = ${member.digits};`,
    ].map((line) => (draft.namespace === undefined ? line : indentOf(shared, draft) + line)),
  close: (draft) => (draft.namespace === undefined ? ['}'] : [`${indentOf(shared, draft)}}`, '}']),
  opener: opener('class|struct'),
};

const phpWords = words('class');

export const phpModule: ModuleIdiom = {
  ...shared,
  extension: '.php',
  glue: '::',
  reserved: phpWords,
  preamble: (draft) => ['<?php', '', ...(draft.namespace === undefined ? [] : [`namespace ${draft.namespace};`, ''])],
  open: (draft) => [...docBlock(draft.doc), `final class ${draft.container}`, '{'],
  row: docRow(({ name, digits }) => `public const ${name} = ${digits};`),
  close: closing,
  opener: opener('class|interface'),
};

const swiftWords = words(
  'associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private protocol public rethrows static struct subscript typealias var break case continue default defer do else fallthrough for guard if in repeat return switch where while as catch false is nil super self throw throws true try none some',
);

export const swiftModule: ModuleIdiom = {
  ...shared,
  extension: '.swift',
  memberCase: 'camel',
  topCase: 'camel',
  reserved: swiftWords,
  preamble: () => [],
  open: (draft) => [...draft.doc.map((line) => `/// ${line}`), `enum ${draft.container} {`],
  row: ({ name, digits, doc }) => [...(doc === '' ? [] : [`/// ${doc}`]), `static let ${name} = ${digits}`],
  close: closing,
  opener: opener('enum|struct|class'),
};

const dartWords = words(
  'assert break case catch class const continue default do else enum extends false final finally for if in is new null rethrow return super switch this throw true try var void while with hashCode runtimeType toString noSuchMethod',
);

export const dartModule: ModuleIdiom = {
  ...shared,
  extension: '.dart',
  placedAtTop: true,
  fileCase: 'snake',
  memberCase: 'camel',
  topCase: 'camel',
  indent: '  ',
  reserved: dartWords,
  preamble: () => [],
  open: (draft) => [...draft.doc.map((line) => `/// ${line}`), `abstract class ${draft.container} {`],
  row: ({ name, digits, doc }) => [...(doc === '' ? [] : [`/// ${doc}`]), `static const int ${name} = ${digits};`],
  close: closing,
  opener: opener('class'),
};
