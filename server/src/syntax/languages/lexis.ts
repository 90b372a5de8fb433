/** Pieces of lexis that many languages share. */
import type { BlockComment, NumberRule, StringRule } from '../language';

export const SLASHES: { readonly lineComments: readonly string[]; readonly blockComments: readonly BlockComment[] } = {
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/' }],
};

export const NESTED_SLASHES = {
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/', nests: true }],
} as const;

export const DOUBLE: StringRule = { open: '"', close: '"', escape: '\\' };
export const SINGLE: StringRule = { open: "'", close: "'", escape: '\\' };

export const tripled = (quote: '"' | "'", escape: StringRule['escape']): StringRule => ({
  open: quote.repeat(3),
  close: quote.repeat(3),
  escape,
  multiline: true,
});

export const C_NUMBERS: NumberRule = {
  leadingZeroOctal: true,
  separator: "'",
  suffixes: ['ull', 'llu', 'ul', 'lu', 'll', 'uz', 'zu', 'u', 'l', 'z', 'i64', 'ui64'],
};

/** Words of one line: `words('if else')`. */
export const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
