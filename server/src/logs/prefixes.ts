import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Finding } from './finding';

/** Finds codes that carry their catalog in front: `ORA-00942`, `TS2345`. */
export type PrefixFinder = (text: string) => readonly Finding[];

/** Prefixes that answer without a catalog too. */
const wellKnown: readonly (readonly [prefix: string, catalog: CatalogId])[] = [
  ['ORA-', 'oracle'],
  ['TNS-', 'oracle'],
];

/** For the prefixes that catalogs name. Two letters at least: one is too easily part of a part number. */
export const prefixFinder = (catalogs?: CatalogSet): PrefixFinder => {
  const owners = ownersIn(catalogs);
  const pattern = new RegExp(`\\b(${[...owners.keys()].map(escaped).join('|')})(\\d{1,6})\\b`, 'g');
  const hints = [...owners.keys()];
  return (text) => (hints.some((hint) => text.includes(hint)) ? found(text, pattern, owners) : []);
};

/** All prefixes that are looked for. */
export const prefixesOf = (catalogs?: CatalogSet): readonly string[] => [...ownersIn(catalogs).keys()];

const ownersIn = (catalogs?: CatalogSet): ReadonlyMap<string, CatalogId> => {
  const owners = new Map<string, CatalogId>(wellKnown);
  for (const { id, codes } of catalogs?.heads ?? []) {
    if (codes.kind !== 'integer') continue;
    for (const prefix of codes.prefix) if (/^[A-Za-z][\w-]/.test(prefix)) owners.set(prefix, id);
  }
  return owners;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

const found = (text: string, pattern: RegExp, owners: ReadonlyMap<string, CatalogId>): readonly Finding[] =>
  [...text.matchAll(pattern)].map((hit) => {
    const prefix = hit[1] ?? '';
    const digits = hit[2] ?? '';
    const start = hit.index + prefix.length;
    const token = { start, end: start + digits.length, text: digits, value: Number(digits), form: 'decimal' } as const;
    const family = owners.get(prefix);
    return {
      token,
      families: family === undefined ? [] : [family],
      cue: prefix,
      cueStart: hit.index,
      cueEnd: start,
      trust: 0.97,
    };
  });
