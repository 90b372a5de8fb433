/** Words that many layouts share. */
import type { Layout } from '../language';
import { words } from './lexis';

const C_WORDS: Layout['words'] = {
  returns: words('return yield co_return'),
  throws: words('throw raise'),
  labels: words('case'),
  switches: words('switch'),
  prefixes: words(
    'if else while for namespace do until unless when and or not in await typeof new delete goto default try finally catch assert',
  ),
  variables: words('let var'),
  constants: words('const final constexpr static readonly'),
  functions: words('function func fn fun def'),
  enums: words('enum'),
  classes: words('class struct interface trait impl union record extension object'),
  exports: words('export public'),
  operators: {},
};

/** For languages whose literals are not read as parts of expressions. */
export const NO_LAYOUT: Layout = {
  lineEnds: 'never',
  blocks: 'braces',
  words: {
    returns: [],
    throws: [],
    labels: [],
    switches: [],
    prefixes: [],
    variables: [],
    constants: [],
    functions: [],
    enums: [],
    classes: [],
    exports: [],
    operators: {},
  },
};

/** A layout that differs from C's in some words. */
export const layout = (changes: Omit<Layout, 'words'> & { readonly words?: Partial<Layout['words']> }): Layout => ({
  ...changes,
  words: { ...C_WORDS, ...changes.words },
});
