import type { Hit } from './hit';
import type { Query, Token } from './searchQuery';
import type { SearchRow } from './searchRows';
import type { Scope } from './types';

/** Words that fit nearly everything; they need not be found. */
const weak = new Set(['a', 'an', 'the', 'is', 'of', 'to', 'in', 'code', 'error', 'err', 'status']);

/** Where a word was found, the best first. */
const places: readonly { readonly worth: number; readonly finds: (row: SearchRow, word: string) => boolean }[] = [
  { worth: 40, finds: ({ name }, word) => name.includes(` ${word} `) },
  { worth: 32, finds: ({ name }, word) => name.includes(` ${word}`) },
  { worth: 24, finds: ({ squashed }, word) => squashed.startsWith(word) },
  { worth: 16, finds: ({ squashed }, word) => word.length > 2 && squashed.includes(word) },
  { worth: 14, finds: ({ text }, word) => text.includes(` ${word} `) },
  { worth: 10, finds: ({ text }, word) => text.includes(` ${word}`) },
];

const catalogWorth = 8;

/** How well one word fits a row; 0 where it is not in it. */
const tokenScore = (row: SearchRow, { text }: Token): number => {
  const isThere = row.squashed.includes(text) || row.text.includes(` ${text}`);
  const place = isThere ? places.find(({ finds }) => finds(row, text)) : undefined;
  return place?.worth ?? (text.length > 1 && row.catalog.includes(` ${text}`) ? catalogWorth : 0);
};

/** The row's score for all words; undefined where a word that matters is missing. */
export const rowScore = (row: SearchRow, query: Query): number | undefined => {
  let sum = 0;
  for (const token of query.tokens) {
    const score = tokenScore(row, token);
    if (score === 0 && !weak.has(token.text)) return undefined;
    sum += score;
  }
  return sum === 0 ? undefined : sum / query.tokens.length + nameScore(row, query);
};

/** As {@link rowScore}, but a missing word only costs: the row is in question for its number already. */
export const lenientScore = (row: SearchRow, tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (tokenScore(row, token) || (weak.has(token.text) ? 0 : -40)), 0);

/** A whole name beats the beginning of one; short names beat long ones. */
const nameScore = ({ squashed, name }: SearchRow, query: Query): number => {
  const whole = squashed.split(' ').includes(query.squashed) ? 60 : 0;
  const beginning = squashed.startsWith(query.squashed) ? 15 : 0;
  return whole + beginning - Math.min(name.length, 60) / 12;
};

/** A code whose digits begin as typed, while a person is still typing. */
export const beginningScore = ({ code }: SearchRow, { text }: Token): number | undefined => {
  const begins = code.split(' ').some((each) => each.startsWith(text) || each.startsWith(`-${text}`));
  return begins && text.length > 1 ? 20 - code.length / 4 : undefined;
};

/** The letters in order with gaps between; few gaps and short names fit best. */
export const lettersScore = ({ squashed }: SearchRow, query: Query): number | undefined => {
  let at = -1;
  let gaps = 0;
  for (const letter of query.squashed) {
    const next = squashed.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    if (next > at + 1) gaps++;
    at = next;
  }
  return query.squashed.length < 3 ? undefined : 10 - 2 * gaps - squashed.length / 20;
};

const scopeWorth: Readonly<Record<Scope, number>> = { project: 15, ambient: 12, protocol: 9, vendor: 6, platform: 0 };

/** What the catalog adds where the fit is equal. */
export const catalogScore = ({ catalog }: Hit, preferred: readonly string[]): number =>
  scopeWorth[catalog.scope] + catalog.priority / 20 + (preferred.includes(catalog.id) ? 30 : 0);
