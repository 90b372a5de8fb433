import { severityOf } from '../../../../shared/src/catalog/display';
import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import type { FileEvidence } from '../../core/fileEvidence';
import type { Insight, Policy } from '../../core/insight';
import { judge } from '../../core/judge';
import type { Literal } from '../../core/literal';
import { matchLog } from '../../core/logEvidence';
import { nearMiss } from '../../core/nearMiss';

/**
 * Judges numbers of logs one by one. Logs repeat themselves, so equal numbers at equal places are judged once: the answer
 * may be that of an earlier literal, which {@link placedAt} mends.
 */
export type LineJudge = (literal: Literal) => Insight | undefined;

/** Verdicts that are kept; a log with more kinds of places starts afresh. */
const mostVerdicts = 20_000;

/** What a log as a whole says, and the catalogs it is read with. */
export type LogSurroundings = { readonly catalogs: CatalogSet; readonly evidence: FileEvidence };

export const createLineJudge = (around: LogSurroundings, policy: Policy): LineJudge => {
  const known = new Map<string, Insight | undefined>();
  return (literal) => {
    const key = keyOf(literal);
    if (known.has(key)) return known.get(key);
    const verdict = verdictOn(literal, around, policy);
    if (known.size >= mostVerdicts) known.clear();
    known.set(key, verdict);
    return verdict;
  };
};

/** The same verdict on an equal literal somewhere else. */
export const placedAt = (verdict: Insight, literal: Literal): Insight => ({ ...verdict, literal, span: literal.span });

/** What outline, commands and report count. */
export const isFailure = ({ best, confidence, ignored }: Insight): boolean =>
  ignored === undefined && confidence !== 'possible' && ['error', 'warning'].includes(severityOf(best.hit));

const keyOf = ({ spelling, place }: Literal): string =>
  place.kind === 'log'
    ? `${spelling} ${place.families.join(' ')} ${place.trust} ${place.label ?? ''} ${place.cue}`
    : spelling;

const verdictOn = (literal: Literal, around: LogSurroundings, policy: Policy): Insight | undefined => {
  if (literal.place.kind !== 'log') return undefined;
  const insight = judge(literal, matchLog(literal, literal.place, around), policy, []);
  if (insight === undefined) return undefined;
  const warning = nearMiss(insight, around);
  return warning === undefined ? insight : { ...insight, warning };
};
