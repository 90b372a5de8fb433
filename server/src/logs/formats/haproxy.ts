import type { LineForm, LogFormat } from './format';

/** HAProxy's httplog: timers, status, bytes, cookies, termination state: `0/0/7/1457/1487 200 11394 - - ---- 2/1/0/0/0 0/0`. */
const record = /(?: |^)[-\d]+\/[-\d]+\/[-\d]+\/[-\d]+\/\+?\d+ (-1|\d{3}) \+?\d+ \S+ \S+ \S{4} [\d/]+ \d+\/\d+/;

const read: LineForm = (text) => {
  const found = text.includes('/') ? record.exec(text) : null;
  const status = found?.[1];
  if (!found || status === undefined) return undefined;
  const start = text.indexOf(` ${status} `, found.index) + 1;
  const token = { start, end: start + status.length, text: status, value: Number(status), form: 'decimal' } as const;
  const cueEnd = start - 1;
  return {
    findings:
      status === '-1'
        ? []
        : [{ token, families: ['http'], cue: 'after the timers', cueStart: found.index, cueEnd, trust: 0.98 }],
    loose: [],
  };
};

export const haproxy: LogFormat = { name: 'HAProxy', kind: 'record', told: 'by any line', read };
