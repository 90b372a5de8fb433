import type { Owner } from './literal';
import type { Import } from './scan';

/**
 * Local names with those that everybody knows: `h.` → `http` for a module imported as `h`, whose members are meant, and
 * `Answer` → `Response` for a member imported under another name.
 */
export type Aliases = ReadonlyMap<string, string>;

export const aliasesOf = (imports: readonly Import[]): Aliases =>
  new Map(
    imports.flatMap(({ module, names }) =>
      names.flatMap(({ imported, local }) => {
        const known = imported === '*' ? lastPart(module) : imported;
        const isSame = known === local || known === '' || known === 'default';
        return isSame ? [] : [[imported === '*' ? `${local}.` : local, known] as const];
      }),
    ),
  );

/** `http` of `net/http`, `package:http/http.dart` and `System.Net.Http`. */
const lastPart = (module: string): string =>
  module
    .replace(/\.(?:dart|js|ts|mjs|cjs|h|hpp)$/, '')
    .split(/[/.:\\]/)
    .at(-1) ?? '';

/** The owner under the name that everybody knows. */
export const unaliased = (owner: Owner, aliases: Aliases): Owner => {
  const { name } = owner;
  const first = /^[A-Za-z_]\w*/.exec(name)?.[0] ?? '';
  const hasMember = /[.:]/.test(name.charAt(first.length));
  const known = (hasMember ? aliases.get(`${first}.`) : undefined) ?? aliases.get(first);
  return known === undefined ? owner : { ...owner, name: known + name.slice(first.length) };
};
