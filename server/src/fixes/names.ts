import { wordsOf } from '../core/names';

/** `source` keeps the catalog's own spelling where it is an identifier. */
export type NameCase = 'source' | 'upper' | 'snake' | 'pascal' | 'camel' | 'kebab';

export const inCase = (name: string, style: NameCase): string => {
  if (style === 'source') return isIdentifier(name) ? name : inCase(name, 'upper');
  return safeStart(caseWriters[style](wordsOf(plain(name))));
};

/** A name that the language accepts: reserved words get a final underscore. */
export const legalName = (name: string, style: NameCase, reserved: ReadonlySet<string>): string => {
  const written = inCase(name, style);
  return reserved.has(written) ? `${written}_` : written;
};

/** Every name once: a later one of the same name gets its number. `-32001` gives `_MINUS_32001`. */
export const uniqueName = (name: string, value: bigint, taken: ReadonlySet<string>): string =>
  taken.has(name) ? `${name}_${String(value).replace('-', 'MINUS_')}` : name;

const isIdentifier = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);

/** Accents off, so that a name stays readable in languages that know only ASCII. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');

const safeStart = (name: string): string => (/^[A-Za-z_]/.test(name) ? name : `E_${name}`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const caseWriters: Readonly<Record<Exclude<NameCase, 'source'>, (words: readonly string[]) => string>> = {
  upper: (words) => words.join('_').toUpperCase(),
  snake: (words) => words.join('_'),
  kebab: (words) => words.join('-'),
  pascal: (words) => words.map(capital).join(''),
  camel: (words) => words.map((word, at) => (at === 0 ? word : capital(word))).join(''),
};
