import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** Server access of S3: owner, bucket, time, address, requester, id, operation, key, request; then status, error, bytes and times. */
const line =
  /^[0-9a-f]{16,64} \S+ \[\d\d\/\w{3}\/\d{4}:[^\]]+\] \S+ \S+ \S+ [A-Z0-9]+\.[\w.]+ \S+ (?:"[^"]*"|-) (?<status>\d{3}|-) /d;

export const s3: LogFormat = {
  name: 'S3 access log',
  kind: 'record',
  told: 'by any line',
  read: fieldsForm(line, { status: { families: ['http'], cue: 'after the request line' } }),
};
