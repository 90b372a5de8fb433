import type { LineForm, LogFormat, Stretch } from './format';

const head = /^\[\d{4}-\d\d-\d\d[T ][\d:.+-]+\] [\w-]+\.[A-Z]+: /;
/** How a statement begins that a database refused, and what follows on the bracket that it stands in. */
const statement = /\((?:Connection: [^,()]{1,80}, )?SQL: /;
const context = ' {"exception"';

const read: LineForm = (text) => {
  const begin = head.exec(text)?.[0].length;
  return begin === undefined ? undefined : { findings: [], loose: aroundStatement(text, begin) };
};

const aroundStatement = (text: string, from: number): readonly Stretch[] => {
  const found = statement.exec(text);
  if (!found) return [{ from, to: text.length }];
  const end = text.indexOf(`)${context}`, found.index);
  const before = { from, to: found.index };
  return end < 0 ? [before] : [before, { from: end + 1, to: text.length }];
};

/** `[2026-11-21 07:01:02] production.ERROR: … {"exception":"…"}` of Monolog; a refused statement is data. */
export const laravel: LogFormat = { name: 'Laravel', kind: 'frame', told: 'by any line', read };
