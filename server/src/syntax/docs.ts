/** The comment that belongs to a declaration: right above it, or behind it on its line. */
import type { Span } from '../../../shared/src/span';
import type { SourceTokens } from './sourceTokens';

const LONGEST = 300;

export const docOf = (source: SourceTokens, statement: Span): string | undefined => {
  const spelled = trailing(source, statement) ?? leading(source, statement);
  const text = spelled === undefined ? '' : withoutMarks(spelled);
  return text === '' ? undefined : text.slice(0, LONGEST);
};

const { MAX_SAFE_INTEGER: NOWHERE } = Number;

/** Index of the first comment that starts at or behind the offset. */
const commentFrom = (comments: readonly number[], offset: number): number => {
  let low = 0;
  let high = comments.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle * 2] ?? NOWHERE) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const commentAt = ({ text, tokens }: SourceTokens, index: number): string =>
  text.slice(tokens.comments[index * 2], tokens.comments[index * 2 + 1]);

/** `X = 404 // gone`: nothing but the value, marks and blanks in between. */
const trailing = (source: SourceTokens, statement: Span): string | undefined => {
  const index = commentFrom(source.tokens.comments, statement.end);
  const start = source.tokens.comments[index * 2];
  if (start === undefined || start - statement.end > 120) return undefined;
  return /^[^\n\r]*$/u.test(source.text.slice(statement.end, start)) ? commentAt(source, index) : undefined;
};

const leading = (source: SourceTokens, statement: Span): string | undefined => {
  const lines: string[] = [];
  let behind = statement.start;
  for (let index = commentFrom(source.tokens.comments, statement.start) - 1; index >= 0 && lines.length < 8; index--) {
    const end = source.tokens.comments[index * 2 + 1] ?? 0;
    const gap = source.text.slice(end, behind);
    const isOwnLine =
      /^\s*\n\s*$|^\s*$/u.test(gap) && (gap.match(/\n/gu)?.length ?? 0) < 2 && startsLine(source, index);
    if (!isOwnLine) break;
    lines.unshift(commentAt(source, index));
    behind = source.tokens.comments[index * 2] ?? 0;
  }
  return lines.length === 0 ? undefined : lines.join('\n');
};

/** A comment behind code belongs to that code. */
const startsLine = ({ text, tokens }: SourceTokens, index: number): boolean => {
  for (let at = (tokens.comments[index * 2] ?? 0) - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return true;
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
};

const withoutMarks = (comment: string): string =>
  comment
    .split(/\r?\n/u)
    .map((line) =>
      line.replace(/^\s*(?:\/\*+!?|\*+\/|\*+|\/\/+!?|#+|--+|;+|<!--)?\s?/u, '').replace(/\s*(?:\*+\/|-->)\s*$/u, ''),
    )
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .trim();
