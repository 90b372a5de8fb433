import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { directivesIn } from './directives';
import { importsIn } from './imports';
import type { Language } from './language';
import { languageOf } from './languages';
import { readingOf } from './lexical/groups';
import { tokenise } from './lexical/tokenise';
import { lexicalSurroundings, searchCode } from './scanTokens';
import { sourceTokens } from './sourceTokens';
import { isTestPath } from './testPaths';

const NOTHING: Scanned = { literals: [], file: { imports: [], directives: [], constants: [] }, problems: [] };

/** Literals and file facts by tokens alone: at once, for any language of the table. */
export const scanLexically = (source: Source, mayHold: (value: bigint) => boolean): Scanned => {
  const language = languageOf(source.language);
  return language === undefined ? NOTHING : scanAs(language, source, mayHold);
};

const scanAs = (language: Language, { text, uri }: Source, mayHold: (value: bigint) => boolean): Scanned => {
  const tokens = tokenise(text, language.lexis);
  if (language.reader.kind !== 'expressions') return NOTHING;
  const reading = readingOf(tokens, language, language.reader.layout);
  const search = {
    source: sourceTokens(tokens, language, isTestPath(uri)),
    reading,
    surroundings: lexicalSurroundings(reading),
    mayHold,
  };
  const { literals, constants } = searchCode(search, { start: 0, end: text.length });
  const file = { imports: importsIn(tokens, language.name), directives: directivesIn(tokens), constants };
  return { literals, file, problems: [] };
};
