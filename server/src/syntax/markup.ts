/** Surroundings of literals in markup: attributes, and elements whose whole text is a number. */
import type { Span } from '../../../shared/src/span';
import type { Candidate } from './candidates';
import { endAt, isMark, kindAt, OPERATOR, spanOf, startAt, type Tokens, WORD } from './lexical/tokens';
import type { Surroundings } from './scanTokens';
import type { Surround } from './surround';

const OTHER: readonly Surround[] = [{ kind: 'other' }];

export const markupSurroundings =
  (tokens: Tokens): Surroundings =>
  (candidate) =>
    inAttribute(tokens, candidate) ?? inElement(tokens, candidate) ?? OTHER;

const inAttribute = (tokens: Tokens, { first }: Candidate): readonly Surround[] | undefined => {
  if (!isMark(tokens, first - 1, '=') || kindAt(tokens, first - 2) !== WORD) return undefined;
  const tag = tagBefore(tokens, first - 2);
  const own: Surround = { kind: 'value', key: spanOf(tokens, first - 2, first - 2), list: tagSpan(tokens, first) };
  return tag === undefined ? [own] : [own, { kind: 'value', key: tag, list: tag }];
};

const TAG_REACH = 200;

const tagBefore = (tokens: Tokens, index: number): Span | undefined => {
  for (let at = index; at > 0 && index - at < TAG_REACH; at--) {
    if (kindAt(tokens, at) === OPERATOR && isMark(tokens, at, '>')) return undefined;
    if (isMark(tokens, at, '<')) return spanOf(tokens, at + 1, at + 1);
  }
  return undefined;
};

const tagSpan = (tokens: Tokens, index: number): Span => {
  const tag = tagBefore(tokens, index);
  return { start: (tag?.start ?? startAt(tokens, index)) - 1, end: endAt(tokens, index) };
};

/** `<code>404</code>` and `<integer>-1001</integer>` behind a `<key>`. */
const inElement = (tokens: Tokens, { first, last }: Candidate): readonly Surround[] | undefined => {
  if (!isMark(tokens, first - 1, '>') || !isMark(tokens, last + 1, '<') || !isMark(tokens, last + 2, '/'))
    return undefined;
  const tag = tagBefore(tokens, first - 2);
  if (tag === undefined) return undefined;
  const key = keyBefore(tokens, tag);
  return [{ kind: 'value', key: key ?? tag, list: { start: tag.start - 1, end: endAt(tokens, last) } }];
};

/** The text of the `<key>` right before, as property lists have it. */
const keyBefore = ({ text }: Tokens, tag: Span): Span | undefined => {
  const found = /<key>([^<]*)<\/key>\s*<$/u.exec(text.slice(Math.max(0, tag.start - 200), tag.start));
  if (found === null) return undefined;
  const start = Math.max(0, tag.start - 200) + found.index + '<key>'.length;
  return { start, end: start + (found[1]?.length ?? 0) };
};
