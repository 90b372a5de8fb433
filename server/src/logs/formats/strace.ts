import type { Finding } from '../finding';
import type { LineForm, LogFormat } from './format';
import { tokensOf } from '../token';

/** A system call and its result, with the process and the time that -f and -t put in front: `openat(…) = -1 ENOENT (…)`. */
const call =
  /^(?:\[pid +\d+\] |\d+ +)?(?:\d\d:\d\d:\d\d(?:\.\d+)? |\d{10}\.\d+ )?(?:[a-z_]\w*\(.*\)? += |exit(?:_group)?\(|<\.\.\. \w+ resumed>|\w+\(.*<unfinished \.\.\.>$|--- SIG|\+\+\+ )/;

const places: readonly { readonly pattern: RegExp; readonly family: string; readonly cue: string }[] = [
  { pattern: /\bexit(?:_group)?\((?=\d)/, family: 'exit-code', cue: 'exit' },
  { pattern: /\+\+\+ exited with (?=\d)/, family: 'exit-code', cue: 'exited with' },
  { pattern: /\bsi_status=(?=\d)/, family: 'exit-code', cue: 'si_status' },
];

/** Arguments are data, whatever they say; only how processes end is a number worth explaining (`-1` has its name beside it). */
const read: LineForm = (text) => {
  if (!call.test(text)) return undefined;
  const findings = places.flatMap(({ pattern, family, cue }): Finding[] => {
    const found = pattern.exec(text);
    const end = found ? found.index + found[0].length : 0;
    const token = found && tokensOf(text, end, Math.min(text.length, end + 12)).find(({ start }) => start === end);
    return token ? [{ token, families: [family], cue, cueStart: found.index, cueEnd: end, trust: 0.9 }] : [];
  });
  return { findings, loose: [] };
};

export const strace: LogFormat = { name: 'strace', kind: 'record', told: 'by any line', read, platform: 'unix' };
