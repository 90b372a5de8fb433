import type { CatalogHead, CatalogId, Scope } from '../../../shared/src/catalog/types';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../shared/src/catalog/hit';
import { unaliased, type Aliases } from './aliases';
import { catalogNames } from './catalogNames';
import {
  baseWeight,
  companyWeight,
  defaultThresholds,
  farHomes,
  greatestExitCode,
  homeFamilies,
  roleClues,
} from './clueTable';
import { isAtHome, negatedClues } from './home';
import { supportOf, type FileEvidence } from './fileEvidence';
import { anyFamily, type Clue, type Match } from './insight';
import type { CodePlace, Literal, Owner, Role } from './literal';
import { lacks } from './lacks';
import { ownerClues, type Home } from './ownerClues';
import type { LanguageId } from './source';
import { namingClues } from './namingClues';
import { valueClues } from './valueClues';

/** What matching reads beside the literal. */
export type Surroundings = {
  readonly catalogs: CatalogSet;
  readonly evidence: FileEvidence;
  readonly language: LanguageId;
  readonly aliases: Aliases;
};

/** Weighs the clues of one literal in code for every catalog that they or the file name; best first. */
export const matchCode = (
  literal: Literal,
  place: CodePlace,
  around: Surroundings,
  company: readonly CatalogId[] = [],
): readonly Match[] => {
  const roleName = effectiveRole(place);
  const role = roleClues[roleName];
  if (role === undefined) return [];
  const names = knownNames(place.owners, around.aliases);
  const owners = [
    ...ownerClues(names, catalogNames(around.catalogs), homeOf(literal, around.language)),
    ...negatedClues(literal, place, around.evidence),
  ];
  const shared: readonly Clue[] = [
    {
      id: 'base',
      family: anyFamily,
      weight: baseWeight,
      because: 'most numbers are no codes',
    },
    {
      id: `role.${roleName}`,
      family: anyFamily,
      weight: role.weight,
      // A name beside the number says it better: "compared with `err.code`".
      because: owners.some(({ weight }) => weight > 0) ? '' : role.because,
    },
  ];
  const asked = { value: literal.value, text: literal.spelling };
  if (company.length === 0 && isHopeless(literal, place, owners)) return [];
  return candidates(owners, around)
    .flatMap((id) => {
      const hit = around.catalogs.lookUp(id, asked);
      // A hit in a catalog that this one extends is that catalog's to give.
      return hit?.catalog.id !== id ? [] : [score(hit, literal, place, { shared, owners, around, company })];
    })
    .sort(byRank);
};

const knownNames = (owners: readonly Owner[], aliases: Aliases): readonly Owner[] =>
  aliases.size === 0 ? owners : owners.map((owner) => unaliased(owner, aliases));

/** Whose codes a script's `status` and `code` are: no program ends with a number greater than 255, but on Windows. */
const homeOf = ({ value }: Literal, language: LanguageId): Home => {
  const family = homeFamilies[language];
  const isFar = family !== undefined && value !== undefined && value > greatestExitCode;
  return isFar ? { far: farHomes[language] ?? family } : { near: family };
};

/** Nothing beside the number speaks for a code, and the number itself does not either: most numbers end here. */
const isHopeless = ({ value }: Literal, place: CodePlace, owners: readonly Clue[]): boolean => {
  if (value === undefined || value <= -32000n || value >= 0x40000000n) return false;
  if (owners.some(({ weight, id }) => weight > 0 && id !== 'owner.context')) return false;
  return owners.some(({ id }) => id === 'owner.otherMeaning') || !hasOtherHope(place);
};

/** Texts beside it, a name of its own, or a position in which numbers often are codes. */
const hasOtherHope = ({ role, siblings, declares }: CodePlace): boolean =>
  siblings.length > 0 || declares !== undefined || role === 'comparison' || role === 'caseLabel';

/** The expected value of an assertion is compared, whatever the call looks like. */
const effectiveRole = ({ role, owners }: CodePlace): Role =>
  owners[0]?.relation === 'expectedOf' ? 'comparison' : role;

/** Best first; where scores are equal the closer catalog wins: the workspace's own, a vendor's, a protocol's, a platform's. */
export const byRank = (a: Match, b: Match): number =>
  b.score - a.score ||
  closeness[b.hit.catalog.scope] - closeness[a.hit.catalog.scope] ||
  b.hit.catalog.priority - a.hit.catalog.priority;

const closeness: Readonly<Record<Scope, number>> = {
  project: 4,
  vendor: 3,
  protocol: 2,
  ambient: 1,
  platform: 0,
};

/** Families whose rows are worth loading for this literal: named by an owner or the file, or asked everywhere. */
const candidates = (owners: readonly Clue[], { catalogs, evidence }: Surroundings): readonly CatalogId[] => {
  const named = new Set(owners.map((clue) => clue.family));
  return catalogs.heads
    .filter(({ id, scope }) => everywhere.has(scope) || named.has(id) || evidence.has(id))
    .map(({ id }) => id);
};

const everywhere: ReadonlySet<Scope> = new Set<Scope>(['ambient', 'project']);

type Gathered = {
  readonly shared: readonly Clue[];
  readonly owners: readonly Clue[];
  readonly around: Surroundings;
  readonly company: readonly CatalogId[];
};

const score = (hit: Hit, literal: Literal, place: CodePlace, gathered: Gathered): Match => {
  const { shared, owners, around } = gathered;
  const { catalog } = hit;
  const support = supportOf(around.evidence, catalog.id);
  const speaking = ownersFor(catalog, owners, around.catalogs);
  const claimed = speaking.some(isClaim);
  const own = [
    ...strongest(speaking),
    ...namingClues(place, hit),
    ...companyClues(catalog, gathered),
    ...strangerClues(hit, claimed, around),
    ...rivalClues(catalog, owners, around),
  ];
  const named =
    claimed ||
    (!isFlagLike(literal) && literal.value !== -1n && isAtHome(catalog, { place, owners: speaking, support }));
  const value = valueClues(literal, hit, named && !(isFlagLike(literal) && isArgumentOnly(catalog, speaking)));
  const clues = [...shared, ...own, ...value, ...support.clues];
  const total = ceiled(
    literal,
    [...shared, ...own, ...value].reduce((sum, { weight }) => sum + weight, support.weight),
  );
  const lacking = lacks(
    hit,
    claimed || own.some(({ id }) => id === 'sibling' || id === 'company'),
    value,
    support.kind,
  );
  return lacking === undefined
    ? { hit, score: total, clues }
    : {
        hit,
        score: Math.min(total - lacking.penalty, lacking.ceiling),
        clues: [...clues, lacking.clue],
      };
};

/** The owners' clues that count for this catalog. A vendor that extends HTTP shares its names, not its calls. */
const ownersFor = (catalog: CatalogHead, owners: readonly Clue[], catalogs: CatalogSet): readonly Clue[] => {
  const bases = catalog.extends.filter((id) => catalogs.head(id) !== undefined);
  const counting = owners.filter(
    ({ family, id }) =>
      family === anyFamily || family === catalog.id || (bases.includes(family) && id === 'owner.claimed'),
  );
  const own = counting.some(isClaim);
  // Vendors and projects call their codes by everybody's names.
  const free = own || catalog.scope === 'vendor' || catalog.scope === 'project';
  return counting.filter(
    ({ id }) => !(free && id === 'owner.claimedElsewhere') && !((own || !free) && id === 'owner.calledElsewhere'),
  );
};

/** What the row says counts where no name beside the number says otherwise. */
const companyClues = (catalog: CatalogHead, { company, owners }: Gathered): readonly Clue[] => {
  const { id: family, title, extends: bases } = catalog;
  const isOwn = (id: string): boolean => id === family || bases.includes(id);
  const isNamed = owners.some((clue) => clue.id === 'owner.otherMeaning' || (isClaim(clue) && !isOwn(clue.family)));
  if (isNamed || !company.some(isOwn)) return [];
  return [{ id: 'company', family, weight: companyWeight, because: `in a row with others of ${title}` }];
};

/** Where the file speaks of a vendor, a number that a general family only holds in a range is rather that vendor's. */
const strangerClues = (
  { kind, catalog }: Hit,
  claimed: boolean,
  { catalogs, evidence }: Surroundings,
): readonly Clue[] => {
  if (kind === 'entry' || claimed || catalog.scope === 'vendor') return [];
  const vendor = catalogs.heads.find(
    ({ id, scope }) => scope === 'vendor' && supportOf(evidence, id).kind === 'direct',
  );
  if (vendor === undefined || vendor.extends.includes(catalog.id)) return [];
  return [{ id: 'stranger', family: catalog.id, weight: -2, because: `the file speaks of ${vendor.title}` }];
};

/** A name that an everyday family claims too needs more than the name to be a special family's. */
const rivalClues = (
  catalog: CatalogHead,
  owners: readonly Clue[],
  { catalogs, evidence }: Surroundings,
): readonly Clue[] => {
  if (catalog.scope !== 'protocol' && catalog.scope !== 'platform') return [];
  if (supportOf(evidence, catalog.id).kind === 'direct') return [];
  const rival = owners.find(({ id, family }) => id === 'owner.claimed' && catalogs.head(family)?.scope === 'ambient');
  return rival === undefined
    ? []
    : [{ ...rival, id: 'rival', family: catalog.id, weight: -1.5, because: `more often a name of ${rival.family}` }];
};

/** 0 and 1 say too little to be certain of, whatever stands beside them. */
const ceiled = (literal: Literal, score: number): number =>
  isFlagLike(literal) ? Math.min(score, defaultThresholds.certain - 0.25) : score;

/** 0 and 1 are passed to every call of a system for reasons of their own. */
const isFlagLike = ({ value }: Literal): boolean => value === 0n || value === 1n;

const isArgumentOnly = ({ scope }: CatalogHead, speaking: readonly Clue[]): boolean =>
  scope === 'platform' && !speaking.some(({ id }) => id === 'owner.claimed');

/** A name or call that is the catalog's own, beyond doubt about who is called. */
const isClaim = ({ id }: Clue): boolean => id === 'owner.claimed' || id === 'owner.call' || id === 'owner.within';

/** Names around a number repeat each other: the best speaks for all; what speaks against counts as well. */
const strongest = (clues: readonly Clue[]): readonly Clue[] => {
  const [best] = clues
    .filter(({ weight, id }) => weight > 0 && id !== 'owner.within')
    .sort((a, b) => b.weight - a.weight);
  const others = clues.filter(({ weight, id }) => weight < 0 || id === 'owner.within');
  return best === undefined ? others : [best, ...others];
};
