import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** `<34>Oct 11 22:14:15 host program[404]: …`; journalctl writes the same, with a full time if asked to. */
const classic =
  /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? [\w.:-]+ [\w./@()+-]{1,60}(?:\[\d+\])?: (?<text>.*)$/d;
/** Other logs begin with such a time and two words too; here a process must be among them. */
const withFullTime =
  /^(?:<\d{1,3}>)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d) [\w.:-]+ (?:kernel|[\w./@()+-]{1,60}\[\d+\]): (?<text>.*)$/d;

/** What cron is going to run. */
const cronCommand = /\bCRON\[\d+\]: \(\w+\) CMD /i;

export const syslog3164: LogFormat = {
  name: 'syslog (RFC 3164)',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(silentForm(cronCommand), fieldsForm(classic), fieldsForm(withFullTime)),
  platform: 'unix',
};
