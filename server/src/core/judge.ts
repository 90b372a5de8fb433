import type { Hit } from '../../../shared/src/catalog/hit';
import { isDefinition } from './definitions';
import { ignoredBy, type Reach } from './ignores';
import type { Confidence, Ignored, Insight, InsightRole, Match, Policy } from './insight';
import type { Literal } from './literal';

/** Two readings this close in score are a tie that only the user can break. */
export const tie = 0.75;

/** Turns the ranked matches of one literal into what is said of it; undefined where silence is better. */
export const judge = (
  literal: Literal,
  matches: readonly Match[],
  policy: Policy,
  reaches: readonly Reach[],
): Insight | undefined => {
  if (isAllowed(literal, policy)) return undefined;
  const enabled = matches.filter(({ hit }) => !policy.disabledCatalogs.includes(hit.catalog.id));
  const [best, ...others] = enabled;
  if (best === undefined) return undefined;
  const confidence = confidenceOf(best.score, policy);
  if (confidence === undefined) return undefined;
  return ignoredAnew(
    {
      span: literal.span,
      literal,
      role: roleOf(literal, best),
      classTest: literal.place.kind === 'code' && literal.place.role === 'rangeTest',
      best,
      others,
      ambiguous: others.some((other) => ties(other, best, policy)),
      confidence,
      inTest: literal.place.kind === 'code' && literal.place.inTest,
    },
    policy,
    reaches,
  );
};

/** The insight with what silences it now: comments move with the text. */
export const ignoredAnew = (
  { ignored: _before, ...insight }: Insight,
  policy: Policy,
  reaches: readonly Reach[],
): Insight => {
  const ignored = ignoredBy(reaches, insight.span.start) ?? ignoredBySetting(insight.best.hit, policy);
  return ignored === undefined ? insight : { ...insight, ignored };
};

const confidenceOf = (score: number, { thresholds }: Policy): Confidence | undefined => {
  if (score >= thresholds.certain) return 'certain';
  if (score >= thresholds.likely) return 'likely';
  return score >= thresholds.possible ? 'possible' : undefined;
};

const roleOf = ({ place }: Literal, best: Match): InsightRole => {
  if (place.kind !== 'code') return place.kind;
  return isDefinition(place, best) ? 'definition' : 'use';
};

/** A catalog that extends another says the same thing more closely: no tie. */
const ties = (other: Match, best: Match, { thresholds }: Policy): boolean =>
  other.score >= thresholds.likely &&
  best.score - other.score < tie &&
  !best.hit.catalog.extends.includes(other.hit.catalog.id);

const isAllowed = ({ value }: Literal, { allowed }: Policy): boolean =>
  value !== undefined && allowed.some(({ from, to }) => from <= value && value <= to);

const ignoredBySetting = ({ catalog, code }: Hit, { ignoredCodes }: Policy): Ignored | undefined => {
  const rule = ignoredCodes.find((one) => one === `${catalog.id}/${String(code)}` || one === String(code));
  return rule === undefined ? undefined : { by: 'setting', rule };
};
