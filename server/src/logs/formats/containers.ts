import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** What container runtimes put in front of each line: `2026-11-21T07:01:02.123456789Z stdout F …`. */
const line = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(?:Z|[+-]\d\d:\d\d) (?:stdout|stderr) [FP] (?<text>.*)$/d;

export const containers: LogFormat = {
  name: 'container runtime',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
};
