import { groupedBy } from '../groups';
import type { LabelledLog, LogLabel } from './logLabels';

/** One number that the report would call a failure. Line and column as in the labels. */
export type LogHit = { readonly line: number; readonly col: number; readonly token: string; readonly catalog: string };

/** How one log came out. */
export type LogOutcome = {
  readonly log: LabelledLog;
  /** Of each required label: was it found? */
  readonly required: readonly { readonly slot: string; readonly found: boolean }[];
  readonly rightHits: number;
  readonly falseAlarms: readonly LogHit[];
  /** Of the hits on required labels. */
  readonly catalogsRight: number;
  readonly catalogsAsked: number;
};

export type LogFigures = {
  readonly precision: number;
  readonly falseAlarmsPer1000Lines: number;
  readonly recallBySlot: number;
  readonly recallBySystem: number;
  readonly rightCatalog: number;
  /** Logs without codes in which something was flagged. */
  readonly quietLogsBroken: number;
};

export const outcomeOf = (log: LabelledLog, labels: readonly LogLabel[], hits: readonly LogHit[]): LogOutcome => {
  const codes = labels.filter(({ file, label }) => file === log.file && label === 'error-code');
  const byLine = groupedBy(codes, ({ line }) => String(line));
  const met = hits.map((hit) => ({ hit, labels: (byLine.get(String(hit.line)) ?? []).filter((label) => overlaps(label, hit)) }));
  const found = new Set(met.flatMap((one) => one.labels));
  const asked = met.flatMap(({ hit, labels: [first] }) => (first?.tier === 'required' ? [{ hit, first }] : []));
  return {
    log,
    required: codes
      .filter(({ tier }) => tier === 'required')
      .map((label) => ({ slot: `${label.file} ${label.why}`, found: found.has(label) })),
    rightHits: met.filter((one) => one.labels.length > 0).length,
    falseAlarms: met.filter((one) => one.labels.length === 0).map(({ hit }) => hit),
    catalogsRight: asked.filter(({ hit, first }) => first.catalog?.split('|').includes(hit.catalog) === true).length,
    catalogsAsked: asked.length,
  };
};

const overlaps = (label: LogLabel, hit: LogHit): boolean =>
  label.col < hit.col + hit.token.length && hit.col < label.col + label.token.length;

/** Repeated lines dominate raw recall, so places and systems count once each, however often they occur. */
export const logFigures = (outcomes: readonly LogOutcome[]): LogFigures => {
  const right = sum(outcomes.map(({ rightHits }) => rightHits));
  const wrong = sum(outcomes.map(({ falseAlarms }) => falseAlarms.length));
  const required = outcomes.flatMap((outcome) => outcome.required.map((one) => ({ ...one, system: outcome.log.system })));
  return {
    precision: share(right, right + wrong),
    falseAlarmsPer1000Lines: (1000 * wrong) / Math.max(1, sum(outcomes.map(({ log }) => log.lines))),
    recallBySlot: meanRecall(required, ({ slot }) => slot),
    recallBySystem: meanRecall(required, ({ system }) => system),
    rightCatalog: share(sum(outcomes.map((one) => one.catalogsRight)), sum(outcomes.map((one) => one.catalogsAsked))),
    quietLogsBroken: outcomes.filter((one) => one.required.length + one.rightHits === 0 && one.falseAlarms.length > 0).length,
  };
};

const meanRecall = <Row extends { readonly found: boolean }>(rows: readonly Row[], key: (row: Row) => string): number => {
  const groups = [...groupedBy(rows, key).values()];
  return share(sum(groups.map((group) => group.filter(({ found }) => found).length / group.length)), groups.length);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of nothing, everything is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
