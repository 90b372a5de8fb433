import type { LineForm, LogFormat, Stretch } from './format';

const begins = /^(?:ts|time|t|level|lvl|at|timestamp|msg|logger|severity|caller|method|source)=\S/;
const pair = /(?<![\w.-])([\w.-]+)=(?:"(?:[^"\\]|\\.)*"|\S*)/g;

/** Values that are addresses, places, names and measures, whatever they say. */
const passedOver =
  /^(?:path|url|uri|request_?uri|caller|source|file|line|lineno|func|user_?agent|ua|referer|referrer|query|sql|statement|id|\w+_?id|pid|tid|port|host|addr|remote\w*|peer|bytes|size|length|duration|elapsed|latency|took|connect|service|time|ts|timestamp)$/i;

/** `key=value` pairs; keys are the cues. What keys of addresses, places and measures hold is passed over. */
const read: LineForm = (text) => {
  if (!begins.test(text)) return undefined;
  const loose: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(pair)) {
    if (!passedOver.test(found[1] ?? '')) continue;
    loose.push({ from, to: found.index });
    from = found.index + found[0].length;
  }
  return { findings: [], loose: [...loose, { from, to: text.length }] };
};

export const logfmt: LogFormat = { name: 'logfmt', kind: 'record', told: 'by any line', read };
