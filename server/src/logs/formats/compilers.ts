import { fieldsForm, firstForm } from './fields';
import type { LogFormat } from './format';

/** `file.c:404:12: error: …`, `file.ts(404,5): error TS2322: …`, `--> src/main.rs:404:5`: the place is skipped. */
export const compilers: LogFormat = {
  name: 'compiler',
  kind: 'frame',
  told: 'by any line',
  read: firstForm(
    fieldsForm(
      /^(?:[A-Za-z]:)?[^\s:()]+(?::\d+(?::\d+)?:?|\(\d+(?:,\d+){0,3}\) ?:)(?: -)? (?<text>(?:fatal )?(?:error|warning|note)\b.*)$/d,
    ),
    fieldsForm(/^\s*(?:-->|:::|╭─\[) \S+:\d+:\d+/d),
  ),
};
