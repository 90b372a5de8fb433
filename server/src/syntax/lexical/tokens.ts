/** The tokens of a text in typed arrays: comments apart, brackets paired, every token knowing the bracket around it. */
import type { Span } from '../../../../shared/src/span';

export const WORD = 1;
export const NUMBER = 2;
export const STRING = 3;
/** Any bracket; also the `${` of a template and the `<` of an element. */
export const OPEN = 4;
export const CLOSE = 5;
export const OPERATOR = 6;
export const REGEX = 7;
/** A piece of a string with holes, or text between elements. */
export const CHUNK = 8;
/** The end of a preprocessor line; has no text. */
export const LINE_END = 9;

export type TokenKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  /** 1 where the token is the first one of its line. */
  readonly firsts: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For brackets the index of the other one, else -1; -1 for an unpaired bracket too. */
  readonly partners: Int32Array;
  /** Index of the bracket that the token stands in, -1 at the top. */
  readonly parents: Int32Array;
  /** Start and end offsets of the comments, in turn. */
  readonly comments: readonly number[];
};

export const kindAt = (tokens: Tokens, index: number): number => tokens.kinds[index] ?? 0;
export const startAt = (tokens: Tokens, index: number): number => tokens.starts[index] ?? tokens.text.length;
export const endAt = (tokens: Tokens, index: number): number => tokens.ends[index] ?? 0;
export const partnerAt = (tokens: Tokens, index: number): number => tokens.partners[index] ?? -1;
export const parentAt = (tokens: Tokens, index: number): number => tokens.parents[index] ?? -1;
export const isFirst = (tokens: Tokens, index: number): boolean => tokens.firsts[index] === 1;

/** The token's text; empty when there is no such token. */
export const textAt = (tokens: Tokens, index: number): string =>
  index < 0 || index >= tokens.count ? '' : tokens.text.slice(startAt(tokens, index), endAt(tokens, index));

/** First unit of the token, 0 when there is no such token: cheaper than its text. */
export const unitAt = (tokens: Tokens, index: number): number =>
  index < 0 || index >= tokens.count ? 0 : tokens.text.charCodeAt(startAt(tokens, index));

/** Is the token this one mark? */
export const isMark = (tokens: Tokens, index: number, mark: string): boolean => {
  if (index < 0 || index >= tokens.count) return false;
  const start = startAt(tokens, index);
  return (
    endAt(tokens, index) - start === mark.length &&
    tokens.text.startsWith(mark, start) &&
    kindAt(tokens, index) !== STRING
  );
};

export const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: startAt(tokens, first),
  end: endAt(tokens, last),
});

/** Index of the first token that ends behind `offset`; `count` when there is none. */
export const tokenFrom = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endAt(tokens, middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
