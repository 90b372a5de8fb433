import type { Span } from '../../../../shared/src/span';

/** How a file is laid out, so that what is added looks like the rest. */
export type Layout = {
  readonly eol: '\n' | '\r\n' | '\r';
  readonly indent: string;
  readonly quote: "'" | '"';
  readonly semicolons: boolean;
};

export const layoutOf = (text: string, code: string): Layout => ({
  eol: eolOf(text),
  indent: indentOf(code),
  quote: quoteOf(text),
  semicolons: semicolonsOf(code),
});

export const eolOf = (text: string): Layout['eol'] => {
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
};

const indentOf = (code: string): string => {
  const indents = [...code.matchAll(/(?:^|[\n\r])([ \t]+)\S/g)].map((match) => match[1] ?? '');
  if (indents.some((indent) => indent.startsWith('\t'))) return '\t';
  const widths = indents.map((indent) => indent.length).filter((width) => width > 1);
  const narrowest = widths.length === 0 ? 0 : Math.min(...widths);
  return narrowest === 0 ? '' : ' '.repeat(Math.min(narrowest, 8));
};

/** Of the files' imports if they have quotes, else of all strings. */
const quoteOf = (text: string): Layout['quote'] => {
  const counted = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const imports = counted(/\b(?:from|require\(|import)\s*'/g) - counted(/\b(?:from|require\(|import)\s*"/g);
  if (imports !== 0) return imports > 0 ? "'" : '"';
  return counted(/'/g) >= counted(/"/g) ? "'" : '"';
};

/** Lines that a statement may end, with and without the mark; a file that tells nothing has them. */
const semicolonsOf = (code: string): boolean => {
  const ended = code.match(/;[ \t]*$/gm)?.length ?? 0;
  const open = code.match(/[\w)\]'"`][ \t]*$/gm)?.length ?? 0;
  return ended * 2 >= open;
};

export const lineStart = (text: string, offset: number): number => {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
};

/** Offset of the line break that ends the line, or of the end of the text. */
export const lineEnd = (text: string, offset: number): number => {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
  return end;
};

/** The line above the one that begins at the offset. */
export const lineBefore = (text: string, start: number): string => {
  const end = text.slice(0, start).replace(/(?:\r\n|\n|\r)$/, '').length;
  return text.slice(lineStart(text, end), end);
};

/** Behind the line break that ends the line. */
export const nextLine = (text: string, offset: number): number => {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
};

export const lineOf = (text: string, offset: number): Span => ({
  start: lineStart(text, offset),
  end: lineEnd(text, offset),
});

export const marginOf = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset), lineEnd(text, offset)))?.[0] ?? '';

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;
