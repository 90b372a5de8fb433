import { cutLong, upperWords } from './nameWords';
import { leadClause } from './nameSentence';
import type { NameSource } from '../../../shared/src/catalog/types';
import type { ImportedRow } from './row';

export type NamedRow = { readonly row: ImportedRow; readonly name: string; readonly nameSource: NameSource };

/** Names from elsewhere, by code as text. */
export type KnownNames = ReadonlyMap<string, { readonly name: string; readonly nameSource: NameSource }>;

/**
 * A constant's name for every row, unique within the catalog: the document's own, else one that is known from an earlier
 * import or an extended catalog, else one derived from the texts.
 */
export const nameRows = (rows: readonly ImportedRow[], known: KnownNames): readonly NamedRow[] => {
  const taken = new Set<string>();
  const claim = (row: ImportedRow, name: string, nameSource: NameSource): NamedRow => {
    taken.add(name.toLowerCase());
    return { row, name, nameSource };
  };
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  const certain = rows.map((row) => {
    if (row.name !== undefined) return claim(row, row.name, 'source');
    const given = known.get(String(row.code));
    return given && isFree(given.name) ? claim(row, given.name, given.nameSource) : undefined;
  });
  return rows.map((row, index) => certain[index] ?? claim(row, derivedName(row, isFree), 'derived'));
};

/** Texts of more words than this make poor names; a shorter message goes before them. */
const longText = 12;

const derivedName = (row: ImportedRow, isFree: (name: string) => boolean): string => {
  const texts = [row.title, row.description, ...(row.messages ?? []), ...(row.causes ?? [])].filter(
    (text) => text !== undefined,
  );
  const short = texts.filter((text) => text.trim().split(/\s+/).length <= longText);
  const candidates = [...new Set([...short, ...texts])].flatMap(nameCandidates);
  const first = candidates[0] ?? 'CODE';
  const numbered = `${first}_${codeSuffix(row.code)}`;
  return candidates.find(isFree) ?? (isFree(numbered) ? numbered : uniqueOf(numbered, isFree));
};

const uniqueOf = (name: string, isFree: (name: string) => boolean): string => {
  let suffix = 2;
  while (!isFree(`${name}_${suffix}`)) suffix++;
  return `${name}_${suffix}`;
};

/** The names a text suggests, the shortest first. */
const nameCandidates = (text: string): readonly string[] => {
  const { plain, folded } = leadClause(text);
  const versions = [cutLong(upperWords(folded)), cutLong(upperWords(plain)), upperWords(plain)];
  const names = versions.map(spellName).filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name));
  return [...new Set(names)];
};

const spellName = (words: readonly string[]): string => {
  const name = words.join('_');
  return /^\d/.test(name) ? `E_${name}` : name;
};

/** `MINUS_4` for -4; letters and digits alone for codes with others. */
const codeSuffix = (code: ImportedRow['code']): string =>
  String(code)
    .replace(/^-/, 'MINUS_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
