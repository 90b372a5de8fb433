import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `<165>1 2026-10-11T22:14:15.003Z host program 404 ID47 [id key="value"] …`: the structured data is left to its keys. */
const line = /^<\d{1,3}>\d (?:-|\d{4}-\d\d-\d\dT\S+) \S+ \S+ \S+ \S+ (?<text>.*)$/d;

export const syslog5424: LogFormat = {
  name: 'syslog (RFC 5424)',
  kind: 'frame',
  told: 'by any line',
  read: fieldsForm(line),
  platform: 'unix',
};
