import { defaultThresholds } from '../../../server/src/core/clueTable';
import { groupedBy } from '../groups';
import type { LabelledLog, LogLabel } from './logLabels';
import { logFigures, type LogFigures, type LogHit, type LogOutcome, outcomeOf } from './logScore';

/** One log with everything that was at least possible in it. */
export type JudgedLog = { readonly log: LabelledLog; readonly hits: readonly ScoredHit[] };

export type ScoredHit = LogHit & { readonly score: number };

/** What came of scoring each system with a threshold that was chosen without it. */
export type CrossValidation = { readonly outcomes: readonly LogOutcome[]; readonly chosen: readonly number[] };

/** What a score must reach, to choose among; of equals the first is taken, that nearest to the one in use. */
const candidates = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5].flatMap((step) =>
  [...new Set([step, -step])].map((by) => defaultThresholds.likely + by),
);

/**
 * Leaves out one system after the other, chooses the threshold that serves the others best, and scores the one left out
 * with it. The rules themselves were not fitted to numbers; what a figure could be flattered by is the threshold.
 */
export const crossValidate = (judged: readonly JudgedLog[], labels: readonly LogLabel[]): CrossValidation => {
  const byThreshold = candidates.map((threshold) => ({
    threshold,
    outcomes: judged.map((one) => outcomeAt(one, labels, threshold)),
  }));
  const systems = [...groupedBy(judged, ({ log }) => log.system).keys()];
  const left = systems.map((system) => {
    const best = byThreshold
      .map(({ threshold, outcomes }) => ({
        threshold,
        own: outcomes.filter(({ log }) => log.system === system),
        worth: worthOf(logFigures(outcomes.filter(({ log }) => log.system !== system))),
      }))
      .reduce((a, b) => (b.worth > a.worth ? b : a));
    return { outcomes: best.own, threshold: best.threshold };
  });
  return { outcomes: left.flatMap(({ outcomes }) => outcomes), chosen: left.map(({ threshold }) => threshold) };
};

const outcomeAt = ({ log, hits }: JudgedLog, labels: readonly LogLabel[], threshold: number): LogOutcome =>
  outcomeOf(log, labels, hits.filter(({ score }) => score >= threshold));

/** As much recall as there is where precision is as asked; elsewhere precision comes first. */
const worthOf = ({ precision, recallBySlot, recallBySystem }: LogFigures): number =>
  precision < 0.98 ? precision - 1 : recallBySlot + recallBySystem;
