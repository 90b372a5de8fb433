import { rowOfHit, rowsFor, type SearchRow } from './searchRows';
import { beginningScore, catalogScore, lenientScore, lettersScore, rowScore } from './searchScore';
import { queryOf, type Query, type Token } from './searchQuery';
import type { CatalogSet } from './catalogSet';
import type { Hit, Reading } from './hit';
import type { CatalogId } from './types';

type SearchResult = { readonly hit: Hit; readonly score: number };

export type Wanted = {
  readonly limit: number;
  /** Catalogs whose results come first where they fit as well, such as those of the open file. */
  readonly preferred: readonly CatalogId[];
};

/**
 * Everything that fits what a person typed, best first: a number in any spelling, a name in any style, or words of a
 * meaning, also together (`404 not found`). Reads all catalogs on first use.
 */
export const search = (set: CatalogSet, text: string, wanted: Wanted): readonly SearchResult[] => {
  const query = queryOf(text);
  if (query.tokens.length === 0) return [];
  const rows = set.heads.flatMap(({ id }) => rowsFor(set, id));
  const found = [...byNumber(set, query), ...byBeginning(rows, query), ...scoredRows(rows, query, rowScore)];
  const results = found.length > 0 ? found : scoredRows(rows, query, lettersScore);
  return best(results, wanted);
};

type Score = (row: SearchRow, query: Query) => number | undefined;

const scoredRows = (rows: readonly SearchRow[], query: Query, scoreOf: Score): readonly SearchResult[] => {
  const results: SearchResult[] = [];
  for (const row of rows) {
    const score = scoreOf(row, query);
    if (score !== undefined) results.push({ hit: row.hit, score });
  }
  return results;
};

/** While a lone number is being typed. */
const byBeginning = (rows: readonly SearchRow[], query: Query): readonly SearchResult[] => {
  const [token] = query.tokens;
  if (query.tokens.length !== 1 || !token?.asked) return [];
  return scoredRows(rows, query, (row) => beginningScore(row, token));
};

/** Every reading of every number in the query, in every catalog. */
const byNumber = (set: CatalogSet, query: Query): readonly SearchResult[] =>
  query.tokens.flatMap((token) => {
    const others = query.tokens.filter((each) => each !== token);
    return hitsOf(set, token).map(({ hit, score }) => ({ hit, score: score + lenientScore(rowOfHit(hit), others) }));
  });

const readingWorth: Readonly<Record<Reading, number>> = {
  asWritten: 100,
  text: 120,
  twosComplement: 95,
  signExtended: 95,
  minusDropped: 75,
  negated: 55,
};
const kindWorth: Readonly<Record<Hit['kind'], number>> = { entry: 0, range: -30, class: -30, decoded: -40 };
/** A number taken out of `E0308`, where no catalog knows such a prefix. */
const guessed = -50;

const hitsOf = (set: CatalogSet, { asked, guess }: Token): readonly SearchResult[] => {
  if (!asked) return [];
  const exact = set.heads.map(({ id }) => set.lookUp(id, asked)).filter((hit) => hit !== undefined);
  if (exact.length > 0 || guess === undefined) return exact.map((hit) => worthOf(hit, 0));
  const value = { value: guess, text: String(guess) };
  const hits = set.heads.map(({ id }) => set.lookUp(id, value)).filter((hit) => hit?.kind === 'entry');
  return hits.map((hit) => worthOf(hit, guessed));
};

const worthOf = (hit: Hit, extra: number): SearchResult => ({
  hit,
  score: readingWorth[hit.reading] + kindWorth[hit.kind] + extra,
});

/** The best results, each entry once. */
const best = (results: readonly SearchResult[], { limit, preferred }: Wanted): readonly SearchResult[] => {
  const ranked = results
    .map(({ hit, score }) => ({ hit, score: score + catalogScore(hit, preferred) }))
    .sort((a, b) => b.score - a.score);
  const seen = new Set<unknown>();
  const kept: SearchResult[] = [];
  for (const result of ranked) {
    const key = result.hit.kind === 'entry' ? result.hit.entry : `${result.hit.catalog.id}/${result.hit.code}`;
    if (kept.length === limit) break;
    if (!seen.has(key)) kept.push(result);
    seen.add(key);
  }
  return kept;
};
