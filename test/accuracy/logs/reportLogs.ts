import { analyse } from '../../../server/src/core/analyse';
import { defaultThresholds } from '../../../server/src/core/clueTable';
import type { Insight, Policy } from '../../../server/src/core/insight';
import { loneFile } from '../../../server/src/core/scan';
import { createLogScanner } from '../../../server/src/logs/logScanner';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { severityOf } from '../../../shared/src/catalog/display';
import { groupedBy } from '../groups';
import { crossValidate, type JudgedLog, type ScoredHit } from './crossValidation';
import { labelledLogs, logLabels, textOf } from './logLabels';
import { logFigures, type LogOutcome, outcomeOf } from './logScore';

const policy: Policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };

/** The figures for logs as lines of text: of all, of each system, and each system scored with what the others taught. */
export const reportLogs = (catalogs: CatalogSet): readonly string[] => {
  const labels = logLabels();
  const judged = labelledLogs().flatMap((log): JudgedLog[] => {
    const text = textOf(log);
    return text === undefined ? [] : [{ log, hits: failuresIn(text, log.file, catalogs) }];
  });
  const outcomes = judged.map(({ log, hits }) =>
    outcomeOf(log, labels, hits.filter(({ score }) => score >= defaultThresholds.likely)),
  );
  const { outcomes: crossed, chosen } = crossValidate(judged, labels);
  const missing = labelledLogs().length - outcomes.length;
  return [
    `Logs: ${outcomes.length} files${missing === 0 ? '' : ` (${missing} more are not at hand: their licences keep them out of the project)`}`,
    figuresLine('all', outcomes),
    figuresLine('cross-validated', crossed),
    `  each system with the threshold that serves the others best: ${Math.min(...chosen)} to ${Math.max(...chosen)}, in use is ${defaultThresholds.likely}`,
    ...[...groupedBy(outcomes, ({ log }) => log.system)].map(([system, own]) => figuresLine(system, own)),
  ];
};

/** What an editor would mark as a failure if it is likely enough. */
const failuresIn = (text: string, file: string, catalogs: CatalogSet): readonly ScoredHit[] => {
  const source = { uri: `file:///${file}`, version: 0, language: 'log', text };
  const scanned = createLogScanner(catalogs).scan(source, catalogs.mayHold);
  const { analysis } = analyse(source, scanned, { catalogs, project: { ...loneFile, path: file }, policy });
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return analysis.insights.filter(isFailure).map(({ span, best }) => {
    const line = lineOf(starts, span.start);
    return {
      line: line + 1,
      col: span.start - (starts[line] ?? 0) + 1,
      token: text.slice(span.start, span.end),
      catalog: best.hit.catalog.id,
      score: best.score,
    };
  });
};

const isFailure = ({ best }: Insight): boolean => ['error', 'warning'].includes(severityOf(best.hit));

/** The last line that starts at or before the offset. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const figuresLine = (name: string, outcomes: readonly LogOutcome[]): string => {
  const figures = logFigures(outcomes);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
  return [
    name.padEnd(22),
    `precision ${percent(figures.precision)}`,
    `false alarms ${figures.falseAlarmsPer1000Lines.toFixed(2).padStart(5)} per 1000 lines`,
    `recall by place ${percent(figures.recallBySlot)}`,
    `by system ${percent(figures.recallBySystem)}`,
    `catalog ${percent(figures.rightCatalog)}`,
    ...(figures.quietLogsBroken === 0 ? [] : [`${figures.quietLogsBroken} logs without codes flagged`]),
  ].join('  ');
};
