import type { Layout } from '../language';

/** The layout's words as sets. */
export type Words = {
  /** No operand and no part of one: an operand may begin behind it. */
  readonly keywords: ReadonlySet<string>;
  readonly returns: ReadonlySet<string>;
  readonly throws: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly switches: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly exports: ReadonlySet<string>;
  readonly operators: ReadonlyMap<string, string>;
};

const wordSets = new WeakMap<Layout, Words>();

export const wordsOf = (layout: Layout): Words => {
  const known = wordSets.get(layout);
  if (known !== undefined) return known;
  const { words } = layout;
  const made: Words = {
    keywords: new Set([
      ...words.prefixes,
      ...words.returns,
      ...words.throws,
      ...words.labels,
      ...words.switches,
      ...words.functions,
    ]),
    returns: new Set(words.returns),
    throws: new Set(words.throws),
    labels: new Set(words.labels),
    switches: new Set(words.switches),
    variables: new Set(words.variables),
    constants: new Set(words.constants),
    functions: new Set(words.functions),
    enums: new Set(words.enums),
    classes: new Set(words.classes),
    exports: new Set(words.exports),
    operators: new Map(Object.entries(words.operators)),
  };
  wordSets.set(layout, made);
  return made;
};
