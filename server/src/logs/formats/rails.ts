import { fieldsForm, firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

const status = { status: { families: ['http'], cue: 'Completed' } } as const;

/** Requests as Rails tells them, line by line; addresses and parameters are the caller's words. */
export const rails: LogFormat = {
  name: 'Rails',
  kind: 'record',
  told: 'by any line',
  read: firstForm(
    fieldsForm(/^(?:.{0,200}[ \]])?Completed (?<status>[1-5]\d\d) .{0,60}\bin \d+ms\b/d, status),
    silentForm(/(?:^|[ \]])Started [A-Z]+ "[^"]*" for [\d.:a-f]+ at /),
    silentForm(/^(?:.*\] )? *Parameters: \{/),
  ),
};
