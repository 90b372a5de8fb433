import type { Span } from '../../../../shared/src/span';
import { languageOf } from '../../syntax/languages';
import { tokenise } from '../../syntax/lexical/tokenise';
import { CHUNK, REGEX, STRING, type Tokens } from '../../syntax/lexical/tokens';

/** A text's comments and strings, and the text with them blanked out; line breaks stay where they are. */
export type Lexed = {
  /** Without comments and strings. */
  readonly code: string;
  /** Without comments only. */
  readonly uncommented: string;
  readonly comments: readonly Span[];
  /** Strings, regular expressions, and the pieces of strings with holes. */
  readonly strings: readonly Span[];
};

/** `language` is VS Code's identifier; a language without a table is taken to have neither comments nor strings. */
export const lex = (text: string, language: string): Lexed => {
  const known = languageOf(language);
  if (known === undefined) return { code: text, uncommented: text, comments: [], strings: [] };
  const tokens = tokenise(text, known.lexis);
  const comments = commentsOf(tokens);
  const strings = stringsOf(tokens);
  return { code: without([...comments, ...strings], text), uncommented: without(comments, text), comments, strings };
};

const commentsOf = ({ comments }: Tokens): readonly Span[] =>
  comments.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: comments[at + 1] ?? start }] : []));

const stringsOf = ({ kinds, starts, ends, count }: Tokens): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at];
    if (kind === STRING || kind === CHUNK || kind === REGEX) spans.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return spans;
};

const without = (spans: readonly Span[], text: string): string => {
  let kept = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    kept += text.slice(from, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ');
    from = end;
  }
  return kept + text.slice(from);
};
