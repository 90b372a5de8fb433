import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `time,"user","db",404,…,ERROR,42P01,"message",detail,hint,…,"statement",…`: pids, transactions and statements are skipped. */
const line =
  /^\d{4}-\d\d-\d\d [\d:.]+ \w+,(?:(?:"(?:[^"]|"")*"|[^,"]*),){10}(?:DEBUG\d?|INFO|NOTICE|WARNING|ERROR|LOG|FATAL|PANIC),(?<state>[0-9A-Z]{5}),(?<text>"(?:[^"]|"")*"|[^,"]*),(?<text2>"(?:[^"]|"")*"|[^,"]*)/d;

export const postgresCsv: LogFormat = {
  name: 'PostgreSQL csv',
  kind: 'record',
  told: 'by any line',
  read: fieldsForm(line, { state: { families: ['sqlstate'], cue: 'after the severity' } }),
};
