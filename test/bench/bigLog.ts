/** A service's log of about so many bytes: a failure in every few hundred lines. */
export const bigLog = (size: number): string => {
  const parts: string[] = [];
  let length = 0;
  for (let stretch = 0; length < size; stretch++) {
    const text = stretchOfLog(stretch);
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
};

/** Some lines of which the first names a failure. */
const stretchOfLog = (stretch: number): string => {
  const quiet = Array.from({ length: 200 }, (_, line) =>
    lineAt(stretch, `INFO  ${quietWords[line % quietWords.length] ?? ''} ${line * 17}`),
  );
  return [failureLine(stretch), ...quiet].join('');
};

export const failureLine = (turn: number): string => lineAt(turn, `ERROR ${failures[turn % failures.length] ?? ''}`);

const lineAt = (stretch: number, text: string): string =>
  `${new Date(Date.UTC(2026, 10, 21) + stretch * 1000).toISOString().slice(0, 23)}Z [worker-${stretch % 16}] ${text}\n`;

const failures: readonly string[] = [
  'upstream answered with HTTP status 503',
  'connect ECONNREFUSED 10.0.3.12:5432 (errno -111)',
  'child process exited with code 137',
  'request failed: HTTP 404 Not Found',
];

const quietWords: readonly string[] = [
  'handled a request for tenant 4711 in 12 ms, cache hit, bytes',
  'queue depth is well below its limit, waiting jobs',
  'connection to 10.0.3.12:5432 taken from the pool, open connections',
  'session 7f0c1d refreshed, next refresh in seconds',
];
