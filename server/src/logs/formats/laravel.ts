import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

/**
 * `[2026-11-21 07:01:02] production.ERROR: … {"exception":"…"}` of Monolog. The statement that a database refused is
 * data: the bracket that begins with it is passed over.
 */
export const laravel: LogFormat = {
  name: 'Laravel',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(
      /^\[\d{4}-\d\d-\d\d[T ][\d:.+-]+\] [\w-]+\.[A-Z]+: (?<text>.*?) \((?:Connection: [^,]*, )?SQL: .*?\)(?= \{"exception"|$)(?<text2>.*)$/d,
    ),
    fieldsForm(/^\[\d{4}-\d\d-\d\d[T ][\d:.+-]+\] [\w-]+\.[A-Z]+: (?<text>.*)$/d),
  ),
};
