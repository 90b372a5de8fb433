/** Import statements of all languages, by one table of patterns a language. */
import type { Import } from '../core/scan';
import type { LanguageName } from './language';
import type { Tokens } from './lexical/tokens';
import { IMPORT_PATTERNS } from './importPatterns';

/** Imports in source order; what stands in a comment is none. */
export const importsIn = ({ text, comments }: Tokens, language: LanguageName): readonly Import[] => {
  const patterns = IMPORT_PATTERNS[language] ?? [];
  const found: Import[] = [];
  for (const { pattern, kind, read } of patterns)
    for (const match of text.matchAll(pattern)) {
      const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const span = { start, end: match.index + match[0].trimEnd().length };
      if (isInComment(comments, start)) continue;
      for (const { module, names } of read(match)) found.push({ module, kind, names, span });
    }
  return found.sort((a, b) => a.span.start - b.span.start);
};

const isInComment = (comments: readonly number[], offset: number): boolean => {
  let low = 0;
  let high = comments.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle * 2 + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return (comments[low * 2] ?? Number.MAX_SAFE_INTEGER) <= offset;
};
