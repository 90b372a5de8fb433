import type { CatalogHead } from '../../../shared/src/catalog/types';
import type { Hit } from '../../../shared/src/catalog/hit';
import { baseWeight, defaultThresholds } from './clueTable';
import { supportOf } from './fileEvidence';
import { anyFamily, type Clue, type Match } from './insight';
import type { Literal } from './literal';
import { byRank, type Surroundings } from './match';
import { valueClues } from './valueClues';

const cueWeight = 3.25;
/** A number in a comment or a sentence is explained on hover at most. */
const ceiling = defaultThresholds.likely - 0.25;

/** Weighs a number in a comment or string. The scanner only gives those that stand beside a word such as `error` or `status`. */
export const matchText = (literal: Literal, around: Surroundings): readonly Match[] =>
  around.catalogs.heads
    .filter((head) => mayAnswer(head, around))
    .flatMap(({ id }) => {
      const hit = around.catalogs.lookUp(id, {
        value: literal.value,
        text: literal.spelling,
      });
      return hit === undefined ? [] : [weigh(literal, hit, around)];
    })
    .sort(byRank);

const mayAnswer = ({ id, scope }: CatalogHead, { evidence }: Surroundings): boolean => {
  const { kind } = supportOf(evidence, id);
  if (scope === 'vendor') return kind === 'direct' || kind === 'project';
  return scope !== 'platform' || kind !== 'none';
};

const weigh = (literal: Literal, hit: Hit, { evidence }: Surroundings): Match => {
  const support = supportOf(evidence, hit.catalog.id);
  const own: readonly Clue[] = [
    {
      id: 'base',
      family: anyFamily,
      weight: baseWeight,
      because: 'most numbers are no codes',
    },
    {
      id: 'text.cue',
      family: anyFamily,
      weight: cueWeight,
      because: 'a word beside it speaks of codes',
    },
    ...valueClues(literal, hit, false),
  ];
  const total = own.reduce((sum, { weight }) => sum + weight, support.weight);
  return {
    hit,
    score: Math.min(total, ceiling),
    clues: [...own, ...support.clues],
  };
};
