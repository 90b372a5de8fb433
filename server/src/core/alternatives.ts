import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Insight, Match } from './insight';
import { byRank } from './match';

/**
 * Every other catalog in which the number stands, ranked: those with evidence as the insight has them, then the rest by
 * closeness. Loads the rows of all families, so it is for a hover or a report, not for each keystroke.
 */
export const alternatives = ({ literal, best, others }: Insight, catalogs: CatalogSet): readonly Match[] => {
  const seen = new Set([best, ...others].map(({ hit }) => hit.catalog.id));
  const asked = { value: literal.value, text: literal.spelling };
  const rest = catalogs.heads.flatMap(({ id }): readonly Match[] => {
    const hit = seen.has(id) ? undefined : catalogs.lookUp(id, asked);
    // A hit in a catalog that this one extends is listed under that catalog.
    return hit?.catalog.id !== id || isVague(hit) ? [] : [{ hit, score: Number.NEGATIVE_INFINITY, clues: [] }];
  });
  return [...others, ...rest.sort(byRank)];
};

/** Bits or first characters say something of nearly any number. */
const isVague = ({ kind }: Hit): boolean => kind === 'decoded' || kind === 'class';
