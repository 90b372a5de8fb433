import type { Span } from '../../../shared/src/span';
import type { TextEdit } from './fix';
import type { CommentStyle } from './languages/language';
import { lineBefore, lineEnd, lineOf, marginOf, nextLine } from './text/lines';
import type { SourceFile } from './text/sourceFile';

const directive = 'error-code-insight-ignore';

/** The comment that ignores the line, or why none can stand there. */
export const ignoreEdit = (at: number, file: SourceFile): TextEdit | { readonly why: string } => {
  const line = lineOf(file.text, at);
  if (continues(line, file)) return { why: 'the line is joined with its neighbours by backslashes' };
  const among = isAmongElements(line, file);
  if (!among && beginsInside(line.start, file)) return { why: 'no comment can stand inside a string of several lines' };
  const { comment } = file.language;
  if (mayTrail(line, file))
    return insertion(
      line.end,
      `${file.text.slice(0, line.end).endsWith(' ') ? '' : ' '}${written(comment, `${directive}: reason`)}`,
    );
  const text = written(comment, `${directive}-next-line: reason`, among);
  return insertion(line.start, marginOf(file.text, at) + text + file.layout.eol);
};

/** Takes an ignore comment away: its whole line if nothing else is there, else the comment, or its part of a comment. */
export const removeIgnoreEdit = (
  found: { readonly span: Span; readonly comment: Span },
  { text }: Pick<SourceFile, 'text'>,
): TextEdit => {
  const around = inBraces(found.comment, text);
  if (saysMore(found, text)) {
    const gap = /[\s,;:–-]*$/.exec(text.slice(found.comment.start + 2, found.span.start))?.[0].length ?? 0;
    return { span: { start: found.span.start - gap, end: found.span.end }, newText: '' };
  }
  const line = lineOf(text, around.start);
  const alone =
    text.slice(line.start, around.start).trim() === '' &&
    text.slice(around.end, lineEnd(text, around.end)).trim() === '';
  if (alone) return { span: { start: line.start, end: nextLine(text, around.end) }, newText: '' };
  const gap = /[ \t]*$/.exec(text.slice(line.start, around.start))?.[0].length ?? 0;
  return { span: { start: around.start - gap, end: around.end }, newText: '' };
};

const insertion = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

const written = ({ line, block }: CommentStyle, text: string, braced = false): string => {
  const [open, close] = block ?? ['', ''];
  if (braced) return `{${open} ${text} ${close}}`;
  return line === undefined ? `${open} ${text} ${close}` : `${line} ${text}`;
};

/** A comment between joined lines would end, or swallow, what they say together. */
const continues = ({ start, end }: Span, { text }: SourceFile): boolean =>
  text.slice(start, end).trimEnd().endsWith('\\') || lineBefore(text, start).trimEnd().endsWith('\\');

/** Pieces of a string with holes end where a line begins that opens with a hole. */
const beginsInside = (offset: number, { strings, comments }: SourceFile): boolean =>
  [...strings, ...comments].some(({ start, end }) => start < offset && offset <= end);

const endsInside = (offset: number, { strings, comments }: SourceFile): boolean =>
  [...strings, ...comments].some(({ start, end }) => start <= offset && offset < end);

/** A comment at the line's end must be seen as one, and must not grow another. */
const mayTrail = (line: Span, file: SourceFile): boolean => {
  if (endsInside(line.end, file) || file.comments.some(({ end }) => end === line.end)) return false;
  return !(
    isElementLanguage(file) &&
    (/<\/|\/>|<[A-Za-z>]/.test(file.code.slice(line.start, line.end)) || isAmongElements(line, file))
  );
};

const isElementLanguage = ({ source }: SourceFile): boolean => source.language.endsWith('react');

/** Text between the tags of an element begins behind `>` or `}`, and only a comment in braces is one there. */
const isAmongElements = ({ start }: Span, file: SourceFile): boolean =>
  isElementLanguage(file) &&
  file.strings.some((text) => text.start < start && start < text.end && /[>}]/.test(file.text.charAt(text.start - 1)));

/** `{/* … *\/}` goes with its braces. */
const inBraces = (comment: Span, text: string): Span => {
  const braced = text.charAt(comment.start - 1) === '{' && text.charAt(comment.end) === '}';
  return braced ? { start: comment.start - 1, end: comment.end + 1 } : comment;
};

const saysMore = ({ span, comment }: { readonly span: Span; readonly comment: Span }, text: string): boolean => {
  const rest = text.slice(comment.start, span.start) + text.slice(Math.min(span.end, comment.end), comment.end);
  return /[\p{L}\p{N}]/u.test(rest);
};
