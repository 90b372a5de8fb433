import type { Role } from '../../../server/src/core/literal';
import type { FixContext } from '../../../server/src/fixes/context';

/** A number of a catalog as a program of one language writes it. */
export type Family = { readonly catalog: string; readonly digits: string; readonly roles?: readonly string[] };

/** How a number is used: `§` stands for it. What `main` prints must not change. */
export type RoleText = { readonly role: Role; readonly declare?: string; readonly main: string };

/** What stands at the head of the file, and which other files are there. */
export type Situation = {
  readonly name: string;
  readonly head?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly dependencies?: FixContext['project']['dependencies'];
  /** Only for these catalogs. */
  readonly catalogs?: readonly string[];
};

/** All programs of one language, and the tools that prove them. */
export type Bench = {
  readonly language: string;
  /** Of the file that is fixed. `%P` stands for a name of the program's own. */
  readonly file: string;
  readonly families: readonly Family[];
  readonly roles: Readonly<Record<string, RoleText>>;
  readonly situations: readonly Situation[];
  readonly text: (parts: { readonly head: string; readonly declare: string; readonly main: string }) => string;
  /** Compiles and runs the programs in these directories; one outcome each. */
  readonly prove: (directories: readonly Directory[]) => Promise<readonly Outcome[]>;
  readonly provedBy: string;
  /** The tool that must be there, and Debian's package that brings it. */
  readonly needs?: { readonly command: string; readonly package: string };
};

export type Directory = { readonly path: string; readonly name: string };

/** What the tools said: errors of the compiler, or what the program printed. */
export type Outcome = { readonly errors: string } | { readonly output: string };

export type Program = {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  readonly sites: readonly {
    readonly start: number;
    readonly end: number;
    readonly catalog: string;
    readonly role: Role;
  }[];
  readonly dependencies: FixContext['project']['dependencies'];
};

/** Every role × family × situation. */
export const programsOf = (bench: Bench): readonly Program[] =>
  bench.situations.flatMap((situation) =>
    bench.families.flatMap((family) =>
      Object.entries(bench.roles).flatMap(([roleName, role]) => {
        const fits =
          situation.catalogs?.includes(family.catalog) !== false && family.roles?.includes(roleName) !== false;
        return fits ? [programOf(bench, { situation, family, roleName, role })] : [];
      }),
    ),
  );

type Parts = {
  readonly situation: Situation;
  readonly family: Family;
  readonly roleName: string;
  readonly role: RoleText;
};

const programOf = (bench: Bench, { situation, family, roleName, role }: Parts): Program => {
  const name = `${family.catalog}_${roleName}_${situation.name}`.replaceAll('-', '_');
  const named = (text: string): string => text.replaceAll('%P', name).replaceAll('%N', family.digits);
  const template = named(bench.text({ head: situation.head ?? '', declare: role.declare ?? '', main: role.main }));
  const sites: { start: number; end: number; catalog: string; role: Role }[] = [];
  const text = template.replaceAll('§', () => family.digits);
  let shift = 0;
  for (const match of template.matchAll(/§/g)) {
    const start = match.index + shift;
    shift += family.digits.length - 1;
    sites.push({ start, end: start + family.digits.length, catalog: family.catalog, role: role.role });
  }
  const files = Object.fromEntries(Object.entries(situation.files ?? {}).map(([path, body]) => [path, named(body)]));
  return {
    name,
    language: bench.language,
    file: bench.file,
    text,
    files,
    sites,
    dependencies: situation.dependencies ?? [],
  };
};
