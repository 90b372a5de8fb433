import type { TextEdit } from '../fix';
import { lineEnd, lineStart, marginOf } from '../text/lines';
import { closerOf } from '../text/brackets';
import type { SourceFile } from '../text/sourceFile';

type Line = { readonly path: string; readonly start: number };

/** Adds to the first `import ( … )`: beside its like (with or without a dot in the first part), in order where that is sorted. */
export const insertIntoGroup = (statements: readonly string[], file: SourceFile): readonly TextEdit[] | undefined => {
  const group = /^import\s*\(/m.exec(file.code);
  if (group === null) return undefined;
  const open = group.index + group[0].length;
  const lines = linesOf(file.text, open, closerOf(file.code, open - 1));
  return statements.map((statement) => lineEdit(statement.replace(/^import /, ''), lines, { file, open }));
};

const linesOf = (text: string, from: number, to: number): readonly Line[] =>
  [...text.slice(from, to).matchAll(/^[ \t]*(?:[\w.]+[ \t]+)?"([^"]+)"/gm)].map((match) => ({
    path: match[1] ?? '',
    start: lineStart(text, from + match.index),
  }));

const isRemote = (path: string): boolean => (path.split('/')[0] ?? '').includes('.');

const lineEdit = (
  item: string,
  lines: readonly Line[],
  { file, open }: { file: SourceFile; open: number },
): TextEdit => {
  const { text, layout } = file;
  const path = /"([^"]+)"/.exec(item)?.[1] ?? '';
  const like = lines.filter((line) => isRemote(line.path) === isRemote(path));
  const next = like.find((line) => line.path > path);
  const last = like.at(-1) ?? lines.at(-1);
  if (next !== undefined) return insertion(next.start, `${marginOf(text, next.start)}${item}${layout.eol}`);
  if (last === undefined) return insertion(open, `${layout.eol}\t${item}`);
  const at = lineEnd(text, last.start);
  const apart = like.length === 0 ? layout.eol : '';
  return insertion(at, `${apart}${layout.eol}${marginOf(text, last.start)}${item}`);
};

const insertion = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });
