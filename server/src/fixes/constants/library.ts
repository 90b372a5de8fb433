import type { Hit } from '../../../../shared/src/catalog/hit';
import type { ConstantRule, Entry } from '../../../../shared/src/catalog/types';
import type { Dependency } from '../../core/scan';
import type { FixContext, Platform } from '../context';
import type { Reference, Site } from '../languages/language';
import { isOlder } from '../versions';
import { entryOf } from './fits';

/** A constant of a library that is not to be had here, and why. */
export type Missed = { readonly symbol: string; readonly why: string };

/** What the language's own library or a dependency of the project calls the code; names are the catalog's, never made up. */
export const constantsOfLibraries = (
  hit: Hit,
  site: Site,
  context: FixContext,
): { readonly references: readonly Reference[]; readonly missed: readonly Missed[] } => {
  const entry = entryOf(hit);
  if (entry === undefined || !readings.has(hit.reading)) return { references: [], missed: [] };
  const judged = rulesFor(hit, entry, site).flatMap((rule) => {
    const reference = referenceOf(rule, hit, site);
    const why = absence(rule, context) ?? difference(rule, entry, { site, context });
    return reference === undefined ? [] : [{ reference, symbol: rule.symbol, why }];
  });
  return {
    references: judged.flatMap(({ reference, why }) => (why === undefined ? [reference] : [])),
    missed: judged.flatMap(({ symbol, why }) => (why === undefined ? [] : [{ symbol, why }])),
  };
};

const readings: ReadonlySet<Hit['reading']> = new Set(['asWritten', 'negated', 'twosComplement', 'signExtended']);

/** The rules of the language: those of dependencies before those that every program has, as the more telling choice. */
const rulesFor = ({ catalog }: Hit, entry: Entry, site: Site): readonly ConstantRule[] => {
  const keys = new Set([...Object.keys(catalog.constants), ...Object.keys(entry.constants)]);
  const rules = [...keys].flatMap((key) => {
    const rule = site.file.language.ruleKeys.includes(key.split('/')[0] ?? '')
      ? ruleOf(key, catalog.constants, entry)
      : undefined;
    return rule === undefined ? [] : [rule];
  });
  return [...rules.filter((rule) => rule.package !== undefined), ...rules.filter((rule) => rule.package === undefined)];
};

/** The entry's own word, else the catalog's pattern filled with the entry's name; null says there is none. */
export const ruleOf = (
  key: string,
  shared: Readonly<Record<string, ConstantRule>>,
  entry: Entry,
): ConstantRule | undefined => {
  const own = entry.constants[key];
  const general = shared[key];
  if (own === null) return undefined;
  if (typeof own === 'string') return general === undefined ? { symbol: own } : { ...general, symbol: own };
  return filled(own === undefined ? general : { ...general, ...own }, entry);
};

/** A name in another case is a guess that libraries do not keep: gRPC's CANCELLED is `Canceled` in Go. */
const filled = (rule: ConstantRule | undefined, entry: Entry): ConstantRule | undefined => {
  if (rule === undefined || entry.name === undefined || /\{(?:Pascal|camel)\}/.test(rule.symbol)) return undefined;
  const symbol = rule.symbol
    .replaceAll('{NAME}', entry.name)
    .replaceAll('{lower}', entry.name.toLowerCase())
    .replaceAll('{code}', String(entry.code));
  return { ...rule, symbol };
};

/** A rule without a package speaks of the language's own library. A name of later versions wants a version that is known. */
const absence = ({ package: needed, since }: ConstantRule, { project }: FixContext): string | undefined => {
  if (needed === undefined) return undefined;
  const name = needed.slice(needed.indexOf(':') + 1);
  const found = project.dependencies.find((dependency) => isNamed(dependency, needed));
  if (found === undefined) return `${name} is not among the project's dependencies`;
  const known = since === undefined || (found.version !== undefined && !isOlder(found.version, since));
  return known ? undefined : `${name} has this name only since version ${since}`;
};

const isNamed = ({ ecosystem, name }: Dependency, needed: string): boolean => {
  const own = `${ecosystem}:${name}`;
  return own === needed || (needed.startsWith('go:') && own.startsWith(`${needed}/`));
};

/** Where numbers differ by system, the target's must be the literal's; for a program of any system all must agree. */
const difference = (
  rule: ConstantRule,
  entry: Entry,
  { site, context }: { site: Site; context: FixContext },
): string | undefined => {
  const platform = platformOf(site.file.source.uri) ?? context.platform;
  if (platform !== 'any' && rule.platforms?.includes(platform) === false)
    return `${systems[platform]} has no such name`;
  const magnitude = site.value < 0n && entry.code !== Number(site.value) ? -site.value : site.value;
  if (numberOn(entry, platform) === magnitude || Object.keys(entry.platforms).length === 0) return undefined;
  return platform === 'any'
    ? 'its number differs by system, and the setting "errorCodeInsight.platform" names none'
    : `${systems[platform]} has another number for it`;
};

/** The number of the target system; of a program for any system the one that all agree on. */
export const numberOn = ({ code, platforms }: Entry, platform: Platform): bigint | undefined => {
  const there = platform === 'any' ? ['linux', 'darwin', 'freebsd'] : [platform];
  const numbers = new Set(there.map((system) => platforms[system] ?? code));
  const [number] = numbers;
  return numbers.size === 1 && typeof number === 'number' ? BigInt(number) : undefined;
};

const systems: Readonly<Record<Exclude<Platform, 'any'>, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

/** Go builds a file for the system in its name. */
const platformOf = (uri: string): Platform | undefined => {
  const system = /_(linux|darwin|windows)(?:_\w+)?\.go$/.exec(uri)?.[1];
  return system === 'windows' ? 'win32' : system === 'linux' || system === 'darwin' ? system : undefined;
};

const referenceOf = (rule: ConstantRule, hit: Hit, site: Site): Reference | undefined => {
  const named = site.file.language.fromLibrary(rule, site);
  if (named === undefined) return undefined;
  const conversion = named.fits === true ? undefined : rule.value;
  const number = conversion === undefined ? named.expression : conversion.replaceAll('{symbol}', named.expression);
  const negated = hit.reading === 'negated';
  if (negated && conversion !== undefined) return undefined;
  return {
    origin: 'library',
    expression: negated ? `-${number}` : number,
    ...(named.need === undefined ? {} : { need: named.need }),
    value: site.value,
    exactness: rule.type === undefined ? 'same' : 'loose',
    ...(conversion === undefined || rule.type === undefined ? {} : { converted: rule.type }),
    caseLabel: rule.caseLabel ?? true,
  };
};
