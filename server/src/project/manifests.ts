import type { Ecosystem } from '../../../shared/src/catalog/types';
import type { Dependency } from '../core/scan';

/** A kind of file that names a project's dependencies. */
export type Manifest = {
  /** Matches the whole file name. */
  readonly file: RegExp;
  readonly read: (text: string) => readonly Dependency[];
};

/** The kind of manifest that a file is, by its name. */
export const manifestNamed = (name: string): Manifest | undefined => manifests.find(({ file }) => file.test(name));

/** Reads one name and perhaps a version from each match: groups `name`, `group` and `version`. */
const byPattern =
  (ecosystem: Ecosystem, pattern: RegExp, within: (text: string) => string = (text) => text) =>
  (text: string): readonly Dependency[] =>
    [...within(text).matchAll(pattern)].flatMap(({ groups }) => {
      const { name, group, version } = groups ?? {};
      if (name === undefined) return [];
      const full = group === undefined ? name : `${group}:${name}`;
      return [{ ecosystem, name: full, ...(version === undefined ? {} : { version }) }];
    });

const byKeys =
  (ecosystem: Ecosystem, keys: readonly string[]) =>
  (text: string): readonly Dependency[] => {
    const parsed = parseJson(text);
    return keys.flatMap((key) =>
      Object.entries(members(members(parsed)[key])).map(([name, version]) => ({
        ecosystem,
        name,
        ...(typeof version === 'string' ? { version } : {}),
      })),
    );
  };

/** The lines of TOML tables whose header matches. */
const tables =
  (header: RegExp) =>
  (text: string): string =>
    text
      .split(/^(?=\s*\[)/m)
      .filter((table) => header.test(table.split('\n', 1)[0] ?? ''))
      .join('\n');

const requirement = /^\s*["']?(?<name>[A-Za-z][\w.-]*)(?:\[[^\]\n]*\])?\s*(?:[=<>~!]=?\s*["']?(?<version>[\w.*]+))?/gm;
const tomlKey =
  /^\s*"?(?<name>[A-Za-z@][\w.@/-]*)"?\s*=\s*(?:\{[^\n]*?version\s*=\s*)?(?:"[\^~=<> ]*(?<version>[\w.*-]+))?/gm;
const pythonTables = tables(/\[(?:tool\.poetry(?:\.group\.[\w-]+)?\.(?:dev-)?dependencies|packages|dev-packages)\]/);
const quotedRequirement =
  /["'](?<name>[A-Za-z][\w.-]*)(?:\[[^\]\n"']*\])?\s*(?:[=<>~!]=?\s*(?<version>[\w.*]+))?[^"'\n]*["']/g;
const requirementLists = (text: string): string =>
  [...text.matchAll(/(?:dependencies|install_requires|requires)\s*=\s*\[([^\][]*(?:\[[^\]]*\][^\][]*)*)\]/g)]
    .map(([, list]) => list)
    .join('\n');
const readPython = (text: string): readonly Dependency[] => [
  ...byPattern('pypi', quotedRequirement, requirementLists)(text),
  ...byPattern('pypi', tomlKey, pythonTables)(text),
];
const npmKeys = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const gradle = /["'](?<group>[\w.-]+):(?<name>[\w.-]+)(?::(?<version>[\w.+-]+))?(?:@\w+)?["']/g;
const nuget =
  /<Package(?:Reference|Version)?\s[^>]*?(?:Include|Update|id)\s*=\s*"(?<name>[^"]+)"(?:[^>]*?[Vv]ersion\s*=\s*"(?<version>[^"]+)")?/g;
/** A web project has ASP.NET by its kind of project, without naming it as a package. */
const readNuget = (text: string): readonly Dependency[] => [
  ...byPattern('nuget', nuget)(text),
  ...(/\bSdk\s*=\s*"Microsoft\.NET\.Sdk\.Web"|<FrameworkReference\s+Include\s*=\s*"Microsoft\.AspNetCore\.App"/.test(
    text,
  )
    ? [{ ecosystem: 'nuget', name: 'Microsoft.AspNetCore.App' } as const]
    : []),
];
const maven =
  /<dependency>\s*<groupId>\s*(?<group>[^<\s]+)\s*<\/groupId>\s*<artifactId>\s*(?<name>[^<\s]+)\s*<\/artifactId>(?:\s*<version>\s*(?<version>[^<\s]+))?/g;

const manifests: readonly Manifest[] = [
  { file: /^package\.json$/, read: byKeys('npm', npmKeys) },
  { file: /^(pyproject\.toml|Pipfile|setup\.py)$/, read: readPython },
  { file: /^requirements[\w.-]*\.txt$/, read: byPattern('pypi', requirement) },
  {
    file: /^setup\.cfg$/,
    read: byPattern('pypi', requirement, (text) => /install_requires\s*=([^[]*)/.exec(text)?.[1] ?? ''),
  },
  { file: /^go\.mod$/, read: byPattern('go', /^\s*(?:require\s+)?(?<name>[\w.-]+\.[a-z]+\/\S+)\s+v(?<version>\S+)/gm) },
  { file: /^Cargo\.toml$/, read: byPattern('cargo', tomlKey, tables(/dependencies\]/)) },
  { file: /^pom\.xml$/, read: byPattern('maven', maven) },
  { file: /^build\.gradle(\.kts)?$/, read: byPattern('maven', gradle) },
  { file: /^(.+\.(cs|fs|vb)proj|packages\.config|Directory\.Packages\.props)$/, read: readNuget },
  {
    file: /^pubspec\.yaml$/,
    read: byPattern('pub', /^ {2}(?<name>\w+):(?:[ \t]*["']?[\^~>=<]*(?<version>\d[\w.+-]*))?/gm),
  },
  {
    file: /^Gemfile$/,
    read: byPattern('gem', /^\s*gem\s*\(?\s*["'](?<name>[^"']+)["'](?:\s*,\s*["'][~>=< ]*(?<version>[\w.]+))?/gm),
  },
  { file: /^composer\.json$/, read: byKeys('composer', ['require', 'require-dev']) },
  {
    file: /^Podfile$/,
    read: byPattern('swift', /^\s*pod\s+["'](?<name>[^"'/]+)[^"']*["'](?:\s*,\s*["'][~>=< ]*(?<version>[\w.]+))?/gm),
  },
  {
    file: /^Package\.swift$/,
    read: byPattern(
      'swift',
      /\.package\([^)]*?url:\s*"[^"]*?\/(?<name>[^"/]+?)(?:\.git)?"(?:[^)]*?"(?<version>\d[\w.]*)")?/g,
    ),
  },
  { file: /^mix\.exs$/, read: byPattern('hex', /\{\s*:(?<name>\w+)\s*,\s*"[~>=< ]*(?<version>[\w.]+)/g) },
];

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Half-written manifests are ordinary while someone edits them: no dependencies until it is whole again.
    return undefined;
  }
};

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
