import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** Spring Boot's form of Logback: `2026-11-21T07:01:02.123Z ERROR 404 --- [main] c.e.Foo : …`, the number is the process. */
const line =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,]\d+\S* +[A-Z]{4,5} +\d+ --- (?:\[[^\]]*\] *){1,3}\S+ *: (?<text>.*)$/d;

export const spring: LogFormat = { name: 'Spring Boot', kind: 'frame', told: 'by any line', read: fieldsForm(line) };
