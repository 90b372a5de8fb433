import { mayBe } from '../families';
import { after, before, type BesideRule, spotAfter, spotBefore, spotFarBefore } from './beside';

const severities = 'ERROR|FATAL|PANIC|WARNING|NOTICE';

/** `ERROR:  42P01: relation …` of verbose clients, `,ERROR,42P01,"relation …` of csv logs. */
const stateAfterSeverity: BesideRule = (beside) => {
  if (!mayBe('sqlstate', beside.token)) return undefined;
  const spot = after(beside, 2).startsWith(': ')
    ? spotBefore(beside, new RegExp(`(?:${severities}):\\s+$`))
    : after(beside, 1) === ','
      ? spotBefore(beside, new RegExp(`,(?:${severities}|LOG),"?$`))
      : undefined;
  return spot && { family: 'sqlstate', ...spot, trust: 0.97 };
};

/** `%e` in log_line_prefix: `postgres@db 23505 ERROR:  duplicate key`. */
const stateBeforeSeverity: BesideRule = (beside) => {
  if (!mayBe('sqlstate', beside.token)) return undefined;
  const spot = spotAfter(
    beside,
    new RegExp(`^\\s(?:${severities}|LOG|INFO|DEBUG\\d?|HINT|DETAIL|STATEMENT|CONTEXT|QUERY|LOCATION):\\s\\s`),
  );
  return spot && { family: 'sqlstate', ...spot, trust: 0.97 };
};

/** `ERROR 1045 (28000)`, `1146 (42S02): Table …`. */
const stateBehindNumber: BesideRule = (beside) => {
  if (!mayBe('sqlstate', beside.token) || !after(beside, 1).startsWith(')')) return undefined;
  const spot = spotBefore(beside, /\b\d{4,5}\s\($/);
  return spot && { family: 'sqlstate', ...spot, trust: 0.9 };
};

/** MySQL's own number: `ERROR 1045 (28000)`, `SQLSTATE[HY000] [2002] Connection refused`, `SQLSTATE[42S02]: …: 1146 Table`. */
const mysqlNumber: BesideRule = (beside) => {
  if (!mayBe('mysql', beside.token)) return undefined;
  const spot =
    (/^ \([0-9A-Z]{5}\)/.test(after(beside, 8)) ? spotBefore(beside, /\b(?:ERROR|Error)\s$/) : undefined) ??
    spotFarBefore(beside, /SQLSTATE\[[0-9A-Z]{5}\](?::[^\d[]{0,80}:)?\s\[?$/);
  return spot && { family: 'mysql', ...spot, trust: 0.95 };
};

/** `[42S02]` alone: five characters with a letter among them. */
const bracketedState: BesideRule = (beside) =>
  beside.token.form === 'state' &&
  before(beside, 1) === '[' &&
  after(beside, 1) === ']' &&
  /^\d\d|^(?:HY|XX|P0|HV|F0|IM)/.test(beside.token.text)
    ? { family: 'sqlstate', start: beside.token.start - 1, end: beside.token.start, trust: 0.6 }
    : undefined;

export const sqlRules: readonly BesideRule[] = [
  stateAfterSeverity,
  stateBeforeSeverity,
  stateBehindNumber,
  mysqlNumber,
];

/** Asked after the cue words. */
export const loneSqlRules: readonly BesideRule[] = [bracketedState];
