import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** Output of test runners: `not ok 404 - …` and counts of tests are no codes; `a_test.go:404: …` is a place. */
export const testRunners: LogFormat = {
  name: 'test run',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^\s*(?:not )?ok \d+ (?<text>.*)$/d),
    silentForm(/^\s*(?:#|ℹ) (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/),
    silentForm(/^\s*(?:Tests?|Test Suites|Test Files|Snapshots|Suites):?\s+\d+ (?:failed|passed|skipped|todo|total)\b/),
    silentForm(/^(?:=+ )?(?:\d+ (?:failed|passed|errors?|skipped|deselected|xfailed|warnings?),? )+in [\d.]+s\b/),
    silentForm(/^Tests run: \d+, Failures: \d+, Errors: \d+/),
    silentForm(/^(?:FAILURES!|OK)?\s*Tests: \d+, Assertions: \d+/),
    fieldsForm(/^ {4,}\w+_test\.go:\d+: (?<text>.*)$/d),
  ),
};
