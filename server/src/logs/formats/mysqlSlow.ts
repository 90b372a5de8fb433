import { firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** MySQL's slow queries: counts and times, and statements, over any number of lines. */
export const mysqlSlow: LogFormat = {
  name: 'MySQL slow queries',
  kind: 'record',
  told: 'by the first lines',
  read: firstForm(
    silentForm(/^# (?:Time|User@Host|Query_time|Schema|Bytes_sent|Thread_id|Rows_affected)\b/),
    silentForm(/^\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|SET|USE|CALL|WITH|FROM|WHERE|AND|OR|JOIN|VALUES)\b/i),
  ),
};
