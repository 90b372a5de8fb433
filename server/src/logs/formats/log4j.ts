import { fieldsForm } from './fields';
import type { LogFormat } from './format';

/** `2026-11-21 07:01:02,123 ERROR [http-404] com.example.Foo (Foo.java:12) - …`: level and thread in either order. */
const line =
  /^(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,]\d{3}\S* +(?:(?:\[[^\]]*\]|TRACE|DEBUG|INFO|WARN|ERROR|FATAL) +){2}(?:\S+ \(\w+\.\w+:\d+\) )?(?<text>.*)$/d;

export const log4j: LogFormat = { name: 'Log4j', kind: 'frame', told: 'by any line', read: fieldsForm(line) };
