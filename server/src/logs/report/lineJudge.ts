import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { FileEvidence } from '../../core/fileEvidence';
import type { Confidence, Policy } from '../../core/insight';
import { judge } from '../../core/judge';
import type { Literal } from '../../core/literal';
import { matchLog } from '../../core/logEvidence';

export type Verdict = { readonly hit: Hit; readonly confidence: Confidence };

/** Judges numbers of logs one by one. Logs repeat themselves, so equal numbers at equal places are judged once. */
export type LineJudge = (literal: Literal) => Verdict | undefined;

/** Verdicts that are kept; a log with more kinds of places starts afresh. */
const mostVerdicts = 20_000;

export const createLineJudge = (catalogs: CatalogSet, evidence: FileEvidence, policy: Policy): LineJudge => {
  const known = new Map<string, Verdict | undefined>();
  return (literal) => {
    const key = keyOf(literal);
    if (known.has(key)) return known.get(key);
    const verdict = verdictOn(literal, catalogs, evidence, policy);
    if (known.size >= mostVerdicts) known.clear();
    known.set(key, verdict);
    return verdict;
  };
};

const keyOf = ({ spelling, place }: Literal): string =>
  place.kind === 'log'
    ? `${spelling} ${place.families.join(' ')} ${place.trust} ${place.label ?? ''} ${place.cue}`
    : spelling;

const verdictOn = (
  literal: Literal,
  catalogs: CatalogSet,
  evidence: FileEvidence,
  policy: Policy,
): Verdict | undefined => {
  if (literal.place.kind !== 'log') return undefined;
  const insight = judge(literal, matchLog(literal, literal.place, { catalogs, evidence }), policy, []);
  return insight === undefined || insight.ignored
    ? undefined
    : { hit: insight.best.hit, confidence: insight.confidence };
};
