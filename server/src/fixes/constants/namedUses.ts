import { overlap, type Span } from '../../../../shared/src/span';
import type { Declaration } from '../../core/literal';
import type { FixContext } from '../context';
import { digitsOf } from '../modules/describe';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { librarySymbols, plainForm } from './librarySymbols';
import { fits, type Meaning } from './fits';

/** A catalog's constant where it is used, and its number, also as the catalog writes it. */
export type NamedUse = { readonly span: Span; readonly value: bigint; readonly digits: string };

/** Uses of constants that the file, the workspace or a library declares for a code of some catalog. */
export const namedUses = (file: SourceFile, context: FixContext): readonly NamedUse[] => {
  const { meanings, forms } = librarySymbols(file.language, context);
  const converted = forms.filter((form) => form !== plainForm).flatMap((form) => pathsOfForm(form, file));
  const whole = pathsIn(file).filter(({ span }) => !converted.some((other) => overlap(other.span, span)));
  return [...converted, ...whole].flatMap(({ path, span, form }) => {
    const declared = form === plainForm ? declaredMeaning(path, file, context) : undefined;
    const meant = declared ?? meanings.get(form.replace(plainForm, imported(path, file).join('.')));
    return meant === undefined ? [] : [{ span, value: meant.value, digits: digitsOf(meant.value, meant.head) }];
  });
};

/** A name with its parts, and the form around it that takes a number off it. */
type Path = { readonly path: readonly string[]; readonly span: Span; readonly form: string };

/** `int(syscall.ENOENT)`, `StatusCode::NOT_FOUND.as_u16()`. */
const pathsOfForm = (form: string, { code }: SourceFile): readonly Path[] => {
  const [before = '', after = ''] = form.split(plainForm).map(escapeRegExp);
  const pattern = new RegExp(
    `(?<![\\w$.:])${before}([A-Za-z_]\\w*(?:(?:\\.|::)[A-Za-z_]\\w*)*?)${after}(?![\\w(]|::|\\.\\s*\\w)`,
    'g',
  );
  return [...code.matchAll(pattern)].map((match) => ({
    path: (match[1] ?? '').split(/\.|::/),
    span: { start: match.index, end: match.index + match[0].length },
    form,
  }));
};

/** `A.B`, `A::B`, `NAME` in code: not where they are declared, imported, called or assigned to. */
const pathsIn = ({ code, facts }: SourceFile): readonly Path[] => {
  const taken = [...facts.imports.map(({ span }) => span), ...facts.constants.map(({ nameSpan }) => nameSpan)];
  const pattern = /(?<![\w$.:@])\$?[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)*(?!\w|\s*(?:\(|=(?![=>])|::|\.\s*\w|:=))/g;
  return [...code.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return taken.some((other) => overlap(other, span))
      ? []
      : [{ path: match[0].split(/\.|::/), span, form: plainForm }];
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
