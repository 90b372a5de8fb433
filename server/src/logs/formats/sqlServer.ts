import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

const head = String.raw`^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d +(?:spid\d+s?|Logon|Server|Backup) +`;

const own = { own: { families: [], cue: 'Error', trust: 0.65 } } as const;

/** SQL Server's error log. `Error: 823, Severity: 24, State: 2.` are numbers of its own; what Windows said is named so. */
export const sqlServer: LogFormat = {
  name: 'SQL Server',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(new RegExp(String.raw`${head}Error: (?<own>\d+), Severity: \d+, State: \d+\.`, 'd'), own),
    fieldsForm(new RegExp(`${head}(?<text>.*)$`, 'd')),
  ),
  platform: 'windows',
};
