import { escapeRegExp } from '../text/sourceFile';
import type { ModuleIdiom } from './idiom';

const keywords =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield mro name value';

/** An IntEnum that prints as its number in every version; before 3.11 it would print its name. */
export const pythonModule: ModuleIdiom = {
  extension: '.py',
  placedAtTop: false,
  fileCase: 'snake',
  containerCase: 'pascal',
  memberCase: 'source',
  reserved: new Set(keywords.split(' ')),
  topCase: 'upper',
  bareCaseLabel: false,
  exactness: 'same',
  flat: false,
  glue: '.',
  indent: '    ',
  preamble: ({ doc }) => [...docstring(doc), '', 'from enum import IntEnum', '', ''],
  requires: { present: /\bimport\b[^\n]*\bIntEnum\b/, line: 'from enum import IntEnum' },
  open: (draft) => {
    const inner = [...docstring(draft.doc.slice(0, 1)), '', '__str__ = int.__repr__', ''];
    const indent = draft.layout.indent || '    ';
    return [`class ${draft.container}(IntEnum):`, ...inner.map((line) => (line === '' ? '' : indent + line))];
  },
  row: ({ name, digits, doc }) => [...(doc === '' ? [] : [`#: ${doc}`]), `${name} = ${digits}`],
  close: () => [],
  opener: (container) => new RegExp(`^class\\s+${escapeRegExp(container)}\\b[^\\n]*:`, 'm'),
  ends: 'indentation',
  separator: '',
};

const docstring = (lines: readonly string[]): readonly string[] => {
  const safe = lines.map((line) => line.replace(/\\/g, '/').replace(/"/g, "'"));
  return safe.length === 1 ? [`"""${safe.join('')}"""`] : [`"""${safe[0] ?? ''}`, '', ...safe.slice(1), '"""'];
};
