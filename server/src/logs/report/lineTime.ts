import { unknownYear } from '../../../../shared/src/report/times';

/** When a line says it was written, in milliseconds since 1970; undefined where it does not. Time zones are left out. */
export const lineTime = (line: string): number | undefined => {
  const head = line.startsWith(configurationManager) ? line.slice(-longestTail) : line.slice(0, 160);
  for (const { pattern, read } of clocks) {
    const found = pattern.exec(head);
    const time = found ? read(found) : Number.NaN;
    if (!Number.isNaN(time)) return time;
  }
  return undefined;
};

/** The one format that has its time at the end. */
const configurationManager = '<![LOG[';
const longestTail = 300;

type Clock = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => number };

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const monthOf = (name: string | undefined): number => months.indexOf(name ?? '?') / 3;

const at = (found: RegExpExecArray, group: number): number => Number(found[group] ?? 0);

/** Seconds since 1970 have ten digits until 2286, milliseconds thirteen. */
const sinceEpoch = (digits: string): number =>
  Number(digits.slice(0, 10)) * 1000 + Number(digits.slice(10, 13).padEnd(3, '0'));

const clocks: readonly Clock[] = [
  {
    pattern: /(\d{4})[-/](\d\d)[-/](\d\d)[T ,_\t] ?(\d{1,2}):(\d\d):(\d\d)/,
    read: (f) => Date.UTC(at(f, 1), at(f, 2) - 1, at(f, 3), at(f, 4), at(f, 5), at(f, 6)),
  },
  {
    pattern: /(\d{1,2})[-/]([A-Z][a-z]{2})[-/](\d{4})[: ](\d\d):(\d\d):(\d\d)/,
    read: (f) => Date.UTC(at(f, 3), monthOf(f[2]), at(f, 1), at(f, 4), at(f, 5), at(f, 6)),
  },
  {
    pattern: /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: (\d{4})\b)?/,
    read: (f) =>
      Date.UTC(f[6] === undefined ? unknownYear : at(f, 6), monthOf(f[1]), at(f, 2), at(f, 3), at(f, 4), at(f, 5)),
  },
  {
    // klog and logcat: month and day.
    pattern: /^(?:[IWEF](\d\d)|\W{0,2}(\d\d)-)(\d\d) (\d\d):(\d\d):(\d\d)\.\d{3}/,
    read: (f) => Date.UTC(unknownYear, Number(f[1] ?? f[2]) - 1, at(f, 3), at(f, 4), at(f, 5), at(f, 6)),
  },
  {
    // Older than most: 17/06/09 20:10:52, 151121  7:01:02, 081109 203615.
    pattern: /^(\d\d)\/?(\d\d)\/?(\d\d) {1,2}(\d{1,2}):?(\d\d):?(\d\d)\b/,
    read: (f) => Date.UTC(2000 + at(f, 1), at(f, 2) - 1, at(f, 3), at(f, 4), at(f, 5), at(f, 6)),
  },
  {
    pattern: /<time="(\d\d):(\d\d):(\d\d)[^"]*" date="(\d{1,2})-(\d{1,2})-(\d{4})"/,
    read: (f) => Date.UTC(at(f, 6), at(f, 4) - 1, at(f, 5), at(f, 1), at(f, 2), at(f, 3)),
  },
  { pattern: /^\W{0,2}(1\d{9})(?:\.(\d{1,3})\d*)?\s/, read: (f) => sinceEpoch(`${f[1] ?? ''}${f[2] ?? ''}`) },
  {
    pattern: /"(?:time|ts|timestamp|t)":\s?"?(1\d{9})\.?(\d{0,3})/,
    read: (f) => sinceEpoch(`${f[1] ?? ''}${f[2] ?? ''}`),
  },
];
