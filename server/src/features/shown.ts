import { nameOf, severityOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Settings } from '../../../shared/src/settings';
import type { Confidence, Insight, Match } from '../core/insight';
import { tie } from '../core/judge';

const order: readonly Confidence[] = ['possible', 'likely', 'certain'];

export const isAtLeast = (confidence: Confidence, minimum: Confidence): boolean =>
  order.indexOf(confidence) >= order.indexOf(minimum);

/** What is said unasked: a failure that one catalog clearly explains and nobody has ignored. */
export const isNews = (insight: Insight): boolean => !insight.ambiguous && isSaid(insight);

/** The same where several catalogs explain it equally well. */
export const isSaid = (insight: Insight): boolean =>
  insight.ignored === undefined && !insight.classTest && isFailure(insight.best.hit);

/** The readings between which only the user can choose, the likeliest first; one where there is a clear winner. */
export const readingsOf = ({ best, others, ambiguous }: Insight): readonly Match[] =>
  ambiguous ? [best, ...others.filter(({ score }) => best.score - score < tie)] : [best];

const isFailure = (hit: Hit): boolean => severityOf(hit) === 'error' || severityOf(hit) === 'warning';

const longestLabel = 48;

/** The name, short enough to stand in a line of source. */
export const labelOf = (hit: Hit): string => {
  const name = nameOf(hit).replace(/\s+/g, ' ');
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name;
};

/** `emotiv-cortex/-32021`: the diagnostic's code, and the rule that ignores it. */
export const ruleOf = (hit: Hit): string => `${hit.catalog.id}/${hit.code}`;

/** A place in a test that the settings keep free of diagnostics. */
export const isQuietTest = (insight: Insight, settings: Settings): boolean =>
  insight.inTest && settings.tests !== 'same';

/** The same code of the same catalog, however it is written. */
export const isSameCode = (a: Hit, b: Hit): boolean => a.catalog.id === b.catalog.id && a.code === b.code;
