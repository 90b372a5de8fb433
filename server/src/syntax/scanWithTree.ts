import type { Tree } from 'web-tree-sitter';
import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { languageOf } from './languages';
import { type MayHold, scanLexically, searchesOf } from './scanLexically';
import { searchCode } from './scanTokens';
import type { Grammars } from './tree/loadGrammars';
import { treeSurroundings } from './tree/treeSurroundings';

/** Parsing runs at about 3 MB/s: longer texts are read by tokens alone. */
export const LONGEST_PARSED = 600_000;

/** The same as by tokens, with a syntax tree; files in which the tokens show nothing are not parsed. */
export const scanWithTree = async (source: Source, mayHold: MayHold, grammars: Grammars): Promise<Scanned> => {
  const lexical = scanLexically(source, mayHold);
  const tree = languageOf(source.language)?.tree;
  const isWorthwhile = lexical.literals.some(({ place }) => place.kind === 'code');
  if (tree === undefined || !isWorthwhile || source.text.length > LONGEST_PARSED) return lexical;
  const grammar = await grammars.load(tree.grammar);
  const problems = [...lexical.problems, ...grammars.takeProblems().map((message) => ({ message }))];
  if (grammar === undefined) return { ...lexical, problems };
  const parser = grammar.createParser();
  const parsed = parser.parse(source.text);
  parser.delete();
  const literals = parsed === null ? lexical.literals : literalsBy(parsed, source, mayHold);
  parsed?.delete();
  return { ...lexical, literals, problems };
};

const literalsBy = (parsed: Tree, source: Source, mayHold: MayHold): Scanned['literals'] => {
  const all = { start: 0, end: source.text.length };
  const found = searchesOf(source, mayHold).flatMap((search, index) => {
    const nodes = index === 0 ? search.source.language.tree?.nodes : undefined;
    const surroundings = nodes === undefined ? search.surroundings : treeSurroundings(parsed, nodes, search.reading);
    return searchCode({ ...search, surroundings }, all).literals;
  });
  return found.sort((a, b) => a.span.start - b.span.start);
};
