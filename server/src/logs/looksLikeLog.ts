import { firstLines } from './lines';

/** Lines from the top that are judged. */
const judgedLines = 40;

/** Does plain text read like a log? Half of its first lines begin with a time, a severity or a record of a known form. */
export const looksLikeLog = (text: string): boolean => {
  const lines = firstLines(text, judgedLines).filter((line) => line.trim() !== '');
  if (lines.length === 0) return false;
  const signs = lines.filter((line) => lineSigns.some((sign) => sign.test(line))).length;
  return signs >= 2 && signs * 2 >= lines.length;
};

const lineSigns: readonly RegExp[] = [
  // 2026-11-21 01:14:29, 2026/11/21T01:14, 21-Nov-2026 01:14:29, 21.11.2026 01:14, 17/06/09 20:10:52
  /^\W{0,3}\d{2,4}[-/.](?:\d{1,2}|[A-Z][a-z]{2})[-/.]\d{2,4}[T ,_-]\s?\d{1,2}:\d{2}/,
  // Jun 14 15:16:01, <34>Oct 11 22:14:15, Mon Nov 21 01:14:29
  /^(?:<\d{1,3}>\d?\s?)?(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}/,
  // [2026-…], [21/Nov/2026:…], [Mon Nov 21 …], [    0.000000], [12:00:01]
  /^\S{0,40}\s?\[\s*(?:\d{4}-\d{2}|\d{1,2}[/-](?:[A-Z][a-z]{2}|\d{2})[/-]|[A-Z][a-z]{2} [A-Z][a-z]{2} |\d+\.\d{6}\]|\d{2}:\d{2}:\d{2})/,
  // 01:14:30.050003, 03-17 16:13:54.744, E0512 12:00:00.000
  /^(?:\d{2}-\d{2} |[IWEF]\d{4} )?\d{2}:\d{2}:\d{2}[.,]\d{3}/,
  /^\s*\{"[\w@.]+":.*\}\s*$/,
  /^(?:ts|time|level|lvl|timestamp)=\S+ \w+=/,
  /^(?:\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|CRITICAL)\]?[:\s]|npm (?:ERR!|error|verbose|info|warn|http) )/,
  /^\S+ \S+ \S+ \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:/,
  /^#(?:Fields|Software|Version|Date): /,
  /^<!\[LOG\[/,
  /^\d+(?:\.\d+)? +\d+ [A-Z_]+\/\d{3} /,
];
