import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `2026-11-21T07:01:02.123456Z 404 [ERROR] [MY-013183] [InnoDB] …`: the connection's number, and one of a list of its own. */
const line =
  /^(?:\d{4}-\d\d-\d\d[T ] ?\d{1,2}:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?|\d{6} {1,2}\d{1,2}:\d\d:\d\d)(?: +\d+)? \[(?:ERROR|Error|Warning|Note|System)\] (?:\[MY-\d+\] (?:\[\w+\] )?)?(?<text>.*)$/d;

export const mysql: LogFormat = {
  name: 'MySQL',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
  topics: ['mysql'],
};
