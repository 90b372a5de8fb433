import type { CatalogHead } from '../../../shared/src/catalog/types';
import type { Hit } from '../../../shared/src/catalog/hit';
import { baseWeight } from './clueTable';
import { supportOf, type Support } from './fileEvidence';
import type { Clue, Match } from './insight';
import type { Literal, LogPlace } from './literal';
import { byRank, type Surroundings } from './match';

/**
 * Weighs a number in a log for the families that its place names, and for vendors that the log speaks of. Trust is the
 * scanner's word on the place, turned into a weight so that 0.9 makes a code certain, 0.7 likely, 0.5 possible.
 */
export const matchLog = (
  literal: Literal,
  place: LogPlace,
  around: Pick<Surroundings, 'catalogs' | 'evidence'>,
): readonly Match[] =>
  around.catalogs.heads
    .flatMap((head) => {
      const standing = standingOf(head, place, supportOf(around.evidence, head.id));
      if (standing === undefined) return [];
      const hit = around.catalogs.lookUp(head.id, { value: literal.value, text: literal.spelling });
      return hit === undefined || !isFit(hit, standing) ? [] : [weigh(hit, place, standing)];
    })
    .sort(byRank);

const trustWeight = (trust: number): number => (trust - 0.4) * 7.5 - baseWeight;

/** Each family named after the first is that much less likely. */
const rankStep = 1;
/** What a log says of a vendor counts for more than what source says in comments: logs name their own program. */
const productWord = 2;

/** Why a catalog may answer here. */
type Standing = { readonly named: boolean; readonly clues: readonly Clue[]; readonly evidence: readonly Clue[] };

const standingOf = (head: CatalogHead, place: LogPlace, support: Support): Standing | undefined => {
  const rank = place.families.indexOf(head.id);
  if (rank >= 0) return { named: true, clues: rankClues(head, place, rank), evidence: support.clues };
  if (head.scope === 'vendor' || head.scope === 'project') return vendorStanding(head, place, support);
  return place.families.length === 0 ? { named: false, clues: [unnamed(head.id, 3)], evidence: [] } : undefined;
};

const rankClues = ({ id }: CatalogHead, { cue }: LogPlace, rank: number): readonly Clue[] =>
  rank === 0
    ? []
    : [{ id: 'log.rank', family: id, weight: -rankStep * rank, because: `"${cue}" more often means another family` }];

const vendorStanding = (head: CatalogHead, place: LogPlace, support: Support): Standing | undefined => {
  if (support.kind === 'none' && head.scope === 'vendor') return undefined;
  const weight = support.kind === 'hearsay' ? productWord : support.weight;
  const because = support.clues[0]?.because ?? 'a catalog of this workspace';
  const evidence: Clue = { id: 'log.vendor', family: head.id, weight, because };
  return { named: false, clues: [evidence, unnamed(head.id, distance(head, place))], evidence: [] };
};

/** A catalog that extends what the cue names speaks of the same numbers; to all others a plain cue is a stranger. */
const distance = (head: CatalogHead, { families }: LogPlace): number => {
  if (families.length === 0) return 1;
  if (families.some((id) => head.extends.includes(id))) return 1;
  return families.length === 1 ? 4 : 2.25;
};

const unnamed = (id: string, weight: number): Clue => ({
  id: 'log.unnamed',
  family: id,
  weight: -weight,
  because: 'nothing beside the number names this catalog',
});

/** A number that the catalog only knows with its sign changed or by its bits is no news where nothing names the catalog. */
const isFit = (hit: Hit, { named }: Standing): boolean => named || (hit.kind === 'entry' && hit.reading !== 'negated');

const weigh = (hit: Hit, place: LogPlace, { clues, evidence }: Standing): Match => {
  const own: readonly Clue[] = [
    { id: 'base', family: 'any', weight: baseWeight, because: 'most numbers are no codes' },
    { id: 'log.cue', family: 'any', weight: trustWeight(place.trust), because: becauseOf(place) },
    ...clues,
    ...labelClues(hit, place),
    ...readingClues(hit),
  ];
  return { hit, score: own.reduce((sum, { weight }) => sum + weight, 0), clues: [...own, ...evidence] };
};

const becauseOf = ({ cue }: LogPlace): string =>
  cue.startsWith('after ') ? `stands ${cue}` : `stands beside "${cue}"`;

/** A symbol beside the number that is this entry's name settles it; another symbol speaks against it. */
const labelClues = (hit: Hit, { label }: LogPlace): readonly Clue[] => {
  if (label === undefined || hit.kind !== 'entry') return [];
  const names = [hit.entry.name, hit.entry.title, ...hit.entry.altNames].map((name) => name?.toLowerCase());
  if (names.includes(label.toLowerCase())) {
    return [{ id: 'log.label', family: hit.catalog.id, weight: 1.5, because: `\`${label}\` stands beside it` }];
  }
  return /^[A-Z][A-Z0-9_]+$/.test(label)
    ? [{ id: 'log.label', family: hit.catalog.id, weight: -0.25, because: `\`${label}\` is not its name` }]
    : [];
};

const readingClues = ({ catalog, reading, kind }: Hit): readonly Clue[] => [
  ...(reading === 'minusDropped'
    ? [{ id: 'log.reading', family: catalog.id, weight: -1, because: 'the minus is missing' }]
    : []),
  ...(kind === 'entry' ? [] : [{ id: 'log.kind', family: catalog.id, weight: -0.5, because: 'no entry of its own' }]),
];
