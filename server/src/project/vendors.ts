import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogHead, CatalogId } from '../../../shared/src/catalog/types';

/** Vendor catalogs whose import, header, host or identifier stands in a text. A quick look that parses nothing. */
export const vendorsIn = (text: string, catalogs: CatalogSet): readonly CatalogId[] =>
  signsOf(catalogs).flatMap(({ id, sign }) => (sign.test(text) ? [id] : []));

type Signs = { readonly id: CatalogId; readonly sign: RegExp };

const compiled = new WeakMap<CatalogSet, readonly Signs[]>();

const signsOf = (catalogs: CatalogSet): readonly Signs[] => {
  const known = compiled.get(catalogs);
  if (known !== undefined) return known;
  const signs = catalogs.heads.filter(({ scope }) => scope === 'vendor').flatMap(signOf);
  compiled.set(catalogs, signs);
  return signs;
};

const signOf = ({ id, appliesTo }: CatalogHead): readonly Signs[] => {
  const modules = [
    ...appliesTo.imports.map((module) => module.replace(/\*$/, '')),
    ...Object.values(appliesTo.packages).flat(),
  ];
  const patterns = [
    ...modules.map(
      (module) => `(?:import|from|require|use|using|include)\\b[^\\n]{0,80}?["'\`<\\s(]${escaped(module)}\\b`,
    ),
    ...appliesTo.headers.map((header) => `include\\s*["<](?:[^"'>\\n]*/)?${escaped(header)}[">]`),
    ...appliesTo.hosts.map((host) => `(?<![\\w-])${escaped(host)}(?![\\w-])`),
    ...appliesTo.identifiers.map((name) => `(?<![\\w$])${escaped(name)}(?![\\w$])`),
  ];
  return patterns.length === 0 ? [] : [{ id, sign: new RegExp(patterns.join('|')) }];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
