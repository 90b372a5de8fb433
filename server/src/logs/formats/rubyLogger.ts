import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** Ruby's own logger: `E, [2026-11-21T07:01:02.123456 #404] ERROR -- program: …`, the number is the process. */
const line = /^[DIWEFA], \[\d{4}-\d\d-\d\dT[\d:.]+ #\d+\] +[A-Z]+ -- [^:]*: (?<text>.*)$/d;

export const rubyLogger: LogFormat = {
  name: 'Ruby logger',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
};
