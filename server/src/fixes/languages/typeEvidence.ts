import { escapeRegExp } from '../text/sourceFile';
import type { Site } from './language';

/**
 * The declared type of what the number meets, as far as the file says: the type named beside it, that of a variable, field
 * or parameter of the name, or that of the function it is returned from. Undefined where the file does not tell.
 */
export const typeMet = (site: Site): string | undefined => {
  const { owners } = site.place;
  const named = owners.find(({ relation }) => relation === 'typedAs')?.name;
  if (named !== undefined) return named;
  const types = owners.flatMap(({ relation, name }) => (met.has(relation) ? [annotation(lastName(name), site)] : []));
  const known = types.find((type) => type !== undefined);
  return known ?? (site.place.role === 'return' ? returnType(site) : declaredBefore(site));
};

const met = new Set(['comparedWith', 'assignedTo', 'switchOn', 'testedFor', 'keyOf', 'defaultOf', 'alternativeTo']);

const lastName = (name: string): string => /([A-Za-z_]\w*)\W*$/.exec(name)?.[1] ?? name;

/** `name: Type`, as Rust, Kotlin, Scala and Swift write it; two different ones tell nothing. */
const annotation = (name: string, { file }: Site): string | undefined => {
  const pattern = new RegExp(`(?<![\\w.])${escapeRegExp(name)}\\s*:\\s*&?\\s*(?:mut\\s+)?([A-Za-z_][\\w:]*)`, 'g');
  return single([...file.code.matchAll(pattern)].map((match) => match[1] ?? ''));
};

const single = (types: readonly string[]): string | undefined => (new Set(types).size === 1 ? types[0] : undefined);

const returnType = ({ file, literal }: Site): string | undefined => {
  const heads = [...file.code.slice(0, literal.span.start).matchAll(/\)\s*(?:->|:)\s*([A-Za-z_][\w:]*)\s*[{=]/g)];
  return heads.at(-1)?.[1];
};

/** `let x: i32 = 404` */
const declaredBefore = ({ file, literal }: Site): string | undefined =>
  /:\s*([A-Za-z_][\w:]*)\s*=\s*$/.exec(file.code.slice(Math.max(0, literal.span.start - 100), literal.span.start))?.[1];
