/** One literal and what is written under it (`http`, `def http`, `-`). */
export type Mark = {
  readonly line: number;
  readonly col: number;
  readonly literal: string;
  readonly label: string;
};

/** The marks in comment lines, each under the code line above them: `//  ^^^ http`. */
export const marksIn = (file: string, text: string): readonly Mark[] => {
  const lines = text.split('\n');
  const codeLines = lines.map((line, index) => (isMarkLine(line) ? -1 : index));
  return lines.flatMap((line, index) => {
    if (!isMarkLine(line)) return [];
    const above = codeLines.findLast((code, at) => at < index && code >= 0) ?? -1;
    return runsIn(file, index, line).map(({ col, length, label }) => {
      const literal = literalAt(lines[above] ?? '', col, length);
      if (literal === undefined) throw misplaced(file, index + 1, col);
      return { line: above + 1, col, literal, label };
    });
  });
};

/** The labels of a language without comments, one `line:column label` a line in a file of its own. */
export const labelsBeside = (file: string, text: string, labels: string): readonly Mark[] => {
  const lines = text.split('\n');
  return labels.split('\n').flatMap((row, index) => {
    if (row === '') return [];
    const [, line = '', col = '', label = ''] = /^(\d+):(\d+) ((?:def )?\S+)$/.exec(row) ?? [];
    const code = lines[Number(line) - 1] ?? '';
    const length = /^-?\w+/.exec(code.slice(Number(col) - 1))?.[0].length ?? 0;
    const literal = literalAt(code, Number(col), length);
    if (literal === undefined) throw misplaced(`${file}.labels`, index + 1, Number(col));
    return [{ line: Number(line), col: Number(col), literal, label }];
  });
};

/** The text with every mark line emptied; whatever else it holds stays where it is. */
export const withoutMarks = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isMarkLine(line) ? '' : line))
    .join('\n');

const isMarkLine = (line: string): boolean => /^\s*(?:\/\/|#|--|\{\/\*)\s*\^/.test(line);

type Run = { readonly col: number; readonly length: number; readonly label: string };

const runsIn = (file: string, index: number, line: string): readonly Run[] => {
  const runs = [...line.matchAll(/(\^+) ((?:def )?[a-z0-9-]+)/g)];
  if (runs.length !== (line.match(/\^+/g) ?? []).length) {
    throw new Error(`${file}:${String(index + 1)}: a caret run has no label; write one after it, as in "^^^ http".`);
  }
  return runs.map((run) => ({ col: run.index + 1, length: run[1]?.length ?? 0, label: run[2] ?? '' }));
};

/** The literal that fills exactly these columns: an integer, or a code that fills a string (`'23505'`). */
const literalAt = (code: string, col: number, length: number): string | undefined => {
  const literal = code.slice(col - 1, col - 1 + length);
  const before = code.slice(0, col - 1);
  const after = code.slice(col - 1 + length);
  const isInteger = integer.test(literal) && !/(?:[\w$]|[^.]\.)$/.test(before) && !/^(?:\w|\.\d)/.test(after);
  const isQuoted = quotable.test(literal) && /["']$/.test(before) && /^["']/.test(after);
  return isInteger || isQuoted ? literal : undefined;
};

const integer = /^-?(?:0x[\da-f_]+|0b[01_]+|0o[0-7]+|\d[\d_]*)(?:[ul]{1,3}|[iu](?:8|16|32|64|size))?$/i;

const quotable = /^-?[\dA-Z]+$/;

const misplaced = (file: string, line: number, col: number): Error =>
  new Error(
    `${file}:${String(line)}: the mark at column ${String(col)} does not stand exactly under an integer literal; move its carets.`,
  );
