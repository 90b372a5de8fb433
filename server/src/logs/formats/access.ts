import type { LineForm, LogFormat } from './format';

/** Common and combined log format and their many descendants: `[date] "GET / HTTP/1.1" 404 179 "referrer" "agent"`. */
const record = /\] "(?:[^"\\]|\\.)*"(?: "[^"]*")? (\d{3})(?= |$)/;

/** The status stands behind the request; nothing else in the line is a code, whatever request, referrer and agent say. */
const read: LineForm = (text) => {
  if (!text.includes('] "')) return undefined;
  const found = record.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const status = found[1] ?? '';
  return {
    findings: [
      {
        token: { start: end - status.length, end, text: status, value: Number(status), form: 'decimal' },
        families: ['http'],
        cue: 'after the request line',
        cueStart: found.index + 2,
        cueEnd: end - status.length - 1,
        trust: 0.98,
      },
    ],
    loose: [],
  };
};

export const access: LogFormat = { name: 'access log', kind: 'record', told: 'by any line', read };
