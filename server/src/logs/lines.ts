/** Start and end of each line that begins in `[from, to)`, broken after CRLF, LF or CR as an editor counts; the break is outside. */
export const linesIn = function* (
  text: string,
  from: number,
  to: number,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = from;
  while (start < to) {
    const end = lineEnd(text, start);
    yield { start, end };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
};

/** The first `count` lines. */
export const firstLines = (text: string, count: number): readonly string[] => {
  const lines: string[] = [];
  for (const { start, end } of linesIn(text, 0, text.length)) {
    lines.push(text.slice(start, Math.min(end, start + 2000)));
    if (lines.length === count) break;
  }
  return lines;
};

const lineEnd = (text: string, start: number): number => {
  const feed = text.indexOf('\n', start);
  const stop = feed < 0 ? text.length : feed;
  const stretch = text.slice(start, stop);
  const carriage = stretch.indexOf('\r');
  return carriage < 0 ? stop : start + carriage;
};
