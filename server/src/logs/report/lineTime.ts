import { unknownYear } from '../../../../shared/src/report/times';

/** When a line says it was written, in milliseconds since 1970; undefined where it does not. Time zones are left out. */
export const lineTime = (line: string): number | undefined => {
  const head = line.slice(0, 160);
  for (const { pattern, read } of clocks) {
    const found = pattern.exec(head);
    const time = found ? read(found) : Number.NaN;
    if (!Number.isNaN(time)) return time;
  }
  return undefined;
};

type Clock = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => number };

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const monthOf = (name: string | undefined): number => months.indexOf(name ?? '?') / 3;

const at = (found: RegExpExecArray, group: number): number => Number(found[group] ?? 0);

/** Seconds since 1970 have ten digits until 2286, milliseconds thirteen. */
const sinceEpoch = (digits: string): number =>
  Number(digits.slice(0, 10)) * 1000 + Number(digits.slice(10, 13).padEnd(3, '0'));

const clocks: readonly Clock[] = [
  {
    pattern: /(\d{4})[-/](\d\d)[-/](\d\d)[T ,_](\d\d):(\d\d):(\d\d)/,
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
  { pattern: /^\W{0,2}(1\d{9})(?:\.(\d{1,3})\d*)?\s/, read: (f) => sinceEpoch(`${f[1] ?? ''}${f[2] ?? ''}`) },
  {
    pattern: /"(?:time|ts|timestamp|t)":\s?"?(1\d{9})\.?(\d{0,3})/,
    read: (f) => sinceEpoch(`${f[1] ?? ''}${f[2] ?? ''}`),
  },
];
