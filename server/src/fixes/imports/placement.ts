import type { TextEdit } from '../fix';
import type { Import } from '../../core/scan';
import { lineBefore, lineEnd, lineStart, nextLine } from '../text/lines';
import { groupsAround, isTopLevel } from '../text/brackets';
import type { SourceFile } from '../text/sourceFile';

/** Import statements that begin a line outside all brackets: those behind which another may stand. */
export const topImports = (file: SourceFile, kinds: readonly Import['kind'][]): readonly Import[] =>
  file.facts.imports.filter(
    ({ kind, span }) =>
      kinds.includes(kind) &&
      isTopLevel(file.code, span.start) &&
      lineStart(file.text, span.start) === beginning(file, span.start),
  );

/** `const x = require()` may be given by its call alone: the statement begins where its line does. */
const beginning = (file: SourceFile, start: number): number => {
  const from = lineStart(file.text, start);
  return /^[ \t]/.test(file.text.slice(from, start)) ? -1 : from;
};

/** New lines behind the last of the statements, or at the head of the file with a blank line behind them. */
export const addLines = (lines: readonly string[], behind: Import | undefined, file: SourceFile): TextEdit => {
  const { eol } = file.layout;
  if (behind !== undefined) {
    const at = lineEnd(file.text, endOfStatement(behind, file));
    return { span: { start: at, end: at }, newText: lines.map((line) => eol + line).join('') };
  }
  return addAtHead(lines, file);
};

/** New lines behind everything that is imported, set off by a blank line. */
export const addBehindImports = (lines: readonly string[], file: SourceFile): TextEdit => {
  const { eol } = file.layout;
  const ends = file.facts.imports.flatMap((statement) => importEnd(statement, file) ?? []);
  if (ends.length === 0) return addAtHead(lines, file);
  const at = lineEnd(file.text, Math.max(...ends));
  return { span: { start: at, end: at }, newText: eol + lines.map((line) => eol + line).join('') };
};

/** End of a statement at the top of the file, or of the brackets that hold a list of imports; none for imports inside code. */
const importEnd = (statement: Import, file: SourceFile): number | undefined => {
  const { start } = statement.span;
  const [outer] = groupsAround(file.code, start);
  if (outer !== undefined) return /\bimport\s*$/.test(file.code.slice(0, outer.start)) ? outer.end - 1 : undefined;
  const indented = /^[ \t]/.test(file.text.slice(lineStart(file.text, start), start + 1));
  return indented ? undefined : endOfStatement(statement, file);
};

/** A `require` may be the first of several declarations, or have a member read off it on the next line. */
const endOfStatement = ({ kind, span }: Import, { code }: SourceFile): number => {
  const end = Math.max(span.start, span.end - 1);
  return kind === 'require' ? continuedEnd(code, end) : end;
};

const continuedEnd = (code: string, from: number): number => {
  const end = lineEnd(code, from);
  const inner = groupsAround(code, end).at(0);
  if (inner !== undefined) return continuedEnd(code, inner.end);
  const goesOn = /[,.=+?:&|]\s*$/.test(code.slice(from, end)) || /^\s*[,.=+?:&|)]/.test(code.slice(end));
  return goesOn && end < code.length ? continuedEnd(code, nextLine(code, end)) : end;
};

const addAtHead = (lines: readonly string[], file: SourceFile): TextEdit => {
  const { eol } = file.layout;
  const at = file.language.headEnd(file);
  const opensLine = at === lineStart(file.text, at);
  const blankFollows = at >= file.text.length || /^[ \t]*(?:[\n\r]|$)/.test(file.text.slice(at));
  const above = opensLine ? lineBefore(file.text, at) : file.text.slice(lineStart(file.text, at), at);
  const gap = above.trim() === '' || above.startsWith('#!') ? '' : eol;
  const before = (opensLine ? '' : eol) + gap;
  const after = blankFollows ? '' : eol;
  return { span: { start: at, end: at }, newText: before + lines.map((line) => line + eol).join('') + after };
};

/**
 * Behind a file's opening comments: a first line `#!`, and every comment that says who owns the file or how tools treat
 * it, or that a blank line divides from the code. `more` steps over what else must come first.
 */
export const behindOpeningComments = (file: SourceFile, more: (at: number) => number = (at) => at): number => {
  let at = more(file.text.startsWith('#!') ? nextLine(file.text, 0) : 0);
  for (const comment of file.comments) {
    if (comment.start < at) continue;
    if (file.text.slice(at, comment.start).trim() !== '') break;
    const end = nextLine(file.text, comment.end);
    if (!belongsToFile(file, comment.start, comment.end)) break;
    at = more(end);
  }
  return at;
};

const belongsToFile = (file: SourceFile, start: number, end: number): boolean => {
  const aboutFile =
    /copyright|licen[sc]e|spdx|@file|@overview|eslint|prettier|ts-check|ts-nocheck|coding[:=]|-\*-|vim:|generated/i;
  const rest = file.text.slice(end);
  return (
    aboutFile.test(file.text.slice(start, end)) || /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*(?:[\n\r]|\/[/*]|#)/.test(rest)
  );
};
