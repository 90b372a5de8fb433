import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { directivesIn } from './directives';
import { importsIn } from './imports';
import type { Language } from './language';
import { languageOf } from './languages';
import { readingOf } from './lexical/groups';
import { tokenise } from './lexical/tokenise';
import { lexicalSurroundings, type Search, searchCode } from './scanTokens';
import { sourceTokens } from './sourceTokens';
import { isTestPath } from './testPaths';
import type { Parsers } from './tree/parsers';
import { treeSurroundings } from './tree/treeSurroundings';

export const NOTHING: Scanned = { literals: [], file: { imports: [], directives: [], constants: [] }, problems: [] };

/** Literals and file facts by tokens alone: at once, for any language of the table. */
export const scanLexically = (source: Source, mayHold: (value: bigint) => boolean): Scanned => {
  const language = languageOf(source.language);
  const search = language === undefined ? undefined : searchOf(language, source, mayHold);
  return search === undefined ? NOTHING : found(search);
};

/** Parsing runs at about 3 MB/s: longer texts are read by tokens alone. */
export const LONGEST_PARSED = 600_000;

/** The same with a syntax tree; files in which the tokens show nothing are not parsed. */
export const scanWithTree = async (
  source: Source,
  mayHold: (value: bigint) => boolean,
  parsers: Parsers,
): Promise<Scanned> => {
  const language = languageOf(source.language);
  const search = language === undefined ? undefined : searchOf(language, source, mayHold);
  if (language === undefined || search === undefined) return NOTHING;
  const lexical = found(search);
  const { tree } = language;
  const isWorthwhile = lexical.literals.some(({ place }) => place.kind === 'code');
  if (tree === undefined || !isWorthwhile || source.text.length > LONGEST_PARSED) return lexical;
  const parser = await parsers.parserFor(tree.grammar);
  const problems = parsers.takeProblems().map((message) => ({ message }));
  const parsed = parser?.parse(source.text);
  if (parsed === undefined || parsed === null) return { ...lexical, problems };
  const surroundings = treeSurroundings(parsed, tree.nodes, search.reading);
  const { literals } = searchCode({ ...search, surroundings }, { start: 0, end: source.text.length });
  parsed.delete();
  return { ...lexical, literals, problems };
};

const searchOf = (
  language: Language,
  { text, uri }: Source,
  mayHold: (value: bigint) => boolean,
): Search | undefined => {
  if (language.reader.kind !== 'expressions') return undefined;
  const tokens = tokenise(text, language.lexis);
  const reading = readingOf(tokens, language, language.reader.layout);
  const source = sourceTokens(tokens, language, isTestPath(uri));
  return { source, reading, surroundings: lexicalSurroundings(reading), mayHold };
};

const found = (search: Search): Scanned => {
  const { tokens, language } = search.reading;
  const { literals, constants } = searchCode(search, { start: 0, end: tokens.text.length });
  const file = { imports: importsIn(tokens, language.name), directives: directivesIn(tokens), constants };
  return { literals, file, problems: [] };
};
