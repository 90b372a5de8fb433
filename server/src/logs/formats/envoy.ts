import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `[2026-…Z] "GET / HTTP/2" 503 UF 154 0 226 …`: status, response flags, byte counts and times, upstream. */
const record = /^\[\d{4}-\d\d-\d\dT[^\]]+\] "\S+ \S+ [^"]+" (?<status>\d{3}) [\w,-]+ /d;

export const envoy: LogFormat = {
  name: 'Envoy access log',
  kind: 'record',
  told: 'by any line',
  read: fieldsForm(record, { status: { families: ['http'], cue: 'after the request line' } }),
};
