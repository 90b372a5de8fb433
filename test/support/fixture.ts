import type { Span } from '../../shared/src/span';

/** A label under a stretch of the line above it. */
export type Mark = { readonly span: Span; readonly label: string };

/** A picture: text, labels under it, and perhaps a cursor. */
export type Picture = { readonly text: string; readonly marks: readonly Mark[]; readonly cursor: number | undefined };

const markLine = /^\s*(?:\/\/|#|--|\*)?\s*(\^+)\s*(.*)$/;

/**
 * Reads a picture. Lines of the form `^^^ label`, perhaps behind a comment sign, are taken out: the carets stand under
 * what the label is about. `$0` is the cursor and is taken out too.
 */
export const picture = (drawn: string): Picture => {
  const marks: Mark[] = [];
  const lines: string[] = [];
  let [start, next] = [0, 0];
  for (const line of drawn.replace(/^\n/, '').split('\n')) {
    const [, carets, label] = markLine.exec(line) ?? [];
    if (carets === undefined || label === undefined) {
      lines.push(line);
      start = next;
      next += line.length + 1;
    } else {
      const from = start + line.indexOf('^');
      marks.push({ span: { start: from, end: from + carets.length }, label });
    }
  }
  return withoutCursor(lines.join('\n'), marks);
};

const withoutCursor = (text: string, marks: readonly Mark[]): Picture => {
  const at = text.indexOf('$0');
  return at < 0 ? { text, marks, cursor: undefined } : { text: text.replace('$0', ''), marks, cursor: at };
};

/** The same text with these labels drawn in; what a failing test shows. */
export const draw = (text: string, marks: readonly Mark[]): string => {
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
  return lines
    .flatMap((line, index) => {
      const start = starts[index] ?? 0;
      const here = marks.filter(({ span }) => start <= span.start && span.start <= start + line.length);
      return [
        line,
        ...here.map(
          ({ span, label }) => `${' '.repeat(span.start - start)}${'^'.repeat(span.end - span.start)} ${label}`,
        ),
      ];
    })
    .join('\n');
};
