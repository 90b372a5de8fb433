import { overlap, type Span } from '../../../../shared/src/span';
import type { Declaration } from '../../core/literal';
import type { FixContext } from '../context';
import { digitsOf } from '../modules/describe';
import type { SourceFile } from '../text/sourceFile';
import { librarySymbols } from './library';
import { fits, type Meaning } from './fits';

/** A catalog's constant where it is used, and its number, also as the catalog writes it. */
export type NamedUse = { readonly span: Span; readonly value: bigint; readonly digits: string };

/** Uses of constants that the file, the workspace or a library declares for a code of some catalog. */
export const namedUses = (file: SourceFile, context: FixContext): readonly NamedUse[] => {
  const symbols = librarySymbols(file.language, context.catalogs);
  return pathsIn(file).flatMap(({ path, span }) => {
    const meant = declaredMeaning(path, file, context) ?? symbols.get(imported(path, file).join('.'));
    return meant === undefined ? [] : [{ span, value: meant.value, digits: digitsOf(meant.value, meant.head) }];
  });
};

type Path = { readonly path: readonly string[]; readonly span: Span };

/** `A.B`, `A::B`, `NAME` in code: not where they are declared, imported, called or assigned to. */
const pathsIn = ({ code, facts }: SourceFile): readonly Path[] => {
  const taken = [...facts.imports.map(({ span }) => span), ...facts.constants.map(({ nameSpan }) => nameSpan)];
  const pattern = /(?<![\w$.:@])\$?[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)*(?!\w|\s*(?:\(|=(?![=>])|::|\.\s*\w|:=))/g;
  return [...code.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return taken.some((other) => overlap(other, span)) ? [] : [{ path: match[0].split(/\.|::/), span }];
  });
};

/** The first word as its module calls it. */
const imported = (path: readonly string[], { facts }: SourceFile): readonly string[] => {
  const [head, ...rest] = path;
  const name = facts.imports.flatMap(({ names }) => names).find(({ local }) => local === head);
  return name === undefined || name.imported === '*' || name.imported === 'default' ? path : [name.imported, ...rest];
};

const declaredMeaning = (written: readonly string[], file: SourceFile, context: FixContext): Meaning | undefined => {
  const path = imported(written, file);
  const name = path.at(-1) ?? '';
  const container = path.at(-2);
  const here = file.facts.constants.filter(
    (constant) => constant.name === name && constant.container?.split('.').at(-1) === container,
  );
  const elsewhere =
    container === undefined
      ? []
      : context.constants.inContainer(container).filter((constant) => constant.name === name);
  const values = new Set([...here, ...elsewhere].map(({ value }) => value));
  const [first] = [...here, ...elsewhere];
  return first === undefined || values.size !== 1 ? undefined : meaningOf(first, first.value, context);
};

const meaningOf = (declaration: Declaration, value: bigint, { catalogs }: FixContext): Meaning | undefined => {
  const head = catalogs.heads.find(({ id }) => {
    const hit = catalogs.lookUp(id, { value, text: String(value) });
    return hit !== undefined && fits(declaration, hit, value);
  });
  return head === undefined ? undefined : { value, head };
};
