import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { languageOf } from './languages';
import { type MayHold, scanLexically, searchesOf } from './scanLexically';
import { searchCode } from './scanTokens';
import type { Parsers } from './tree/parsers';
import { treeSurroundings } from './tree/treeSurroundings';

/** Parsing runs at about 3 MB/s: longer texts are read by tokens alone. */
export const LONGEST_PARSED = 600_000;

/** The same as by tokens, with a syntax tree; files in which the tokens show nothing are not parsed. */
export const scanWithTree = async (source: Source, mayHold: MayHold, parsers: Parsers): Promise<Scanned> => {
  const lexical = scanLexically(source, mayHold);
  const tree = languageOf(source.language)?.tree;
  const isWorthwhile = lexical.literals.some(({ place }) => place.kind === 'code');
  if (tree === undefined || !isWorthwhile || source.text.length > LONGEST_PARSED) return lexical;
  const parser = await parsers.parserFor(tree.grammar);
  const problems = parsers.takeProblems().map((message) => ({ message }));
  const parsed = parser?.parse(source.text);
  const [search, ...others] = searchesOf(source, mayHold);
  if (parsed === undefined || parsed === null || search === undefined) return { ...lexical, problems };
  const surroundings = treeSurroundings(parsed, tree.nodes, search.reading);
  const all = { start: 0, end: source.text.length };
  const literals = [{ ...search, surroundings }, ...others].flatMap((each) => searchCode(each, all).literals);
  parsed.delete();
  return { ...lexical, literals: literals.sort((a, b) => a.span.start - b.span.start), problems };
};
