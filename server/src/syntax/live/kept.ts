/** What is kept of one scan for the next: tokens, literals, file facts. */
import type { Tree } from 'web-tree-sitter';
import type { Scanned } from '../../core/scan';
import type { Source } from '../../core/source';
import { crowdProblems } from '../candidates';
import { directivesIn } from '../directives';
import { importsIn } from '../imports';
import { type MayHold, searchesOf } from '../scanLexically';
import type { Tokens } from '../lexical/tokens';
import { problemsOf, type Search, searchCode } from '../scanTokens';
import { treeSurroundings } from '../tree/treeSurroundings';
import { type Affected, affectedBy } from './affected';
import { type Change, changeBetween } from './change';
import { movedConstants, movedImports, movedLiteral } from './moved';

export type Kept = {
  readonly source: Source;
  readonly search: Search;
  readonly mayHold: MayHold;
  readonly scanned: Scanned;
  /** Tokens of the version before, which nobody reads any more. */
  readonly spare?: Tokens;
};

/** A whole scan; undefined for texts of several languages, which are scanned anew each time. */
export const keptFrom = (source: Source, mayHold: MayHold, tree: Tree | undefined): Kept | undefined => {
  const searches = searchesOf(source, mayHold);
  const [search] = searches;
  if (search === undefined || searches.length > 1) return undefined;
  const { tokens, language } = search.reading;
  const { literals, constants, ...end } = searchCode(withTree(search, tree), { start: 0, end: source.text.length });
  const file = { imports: importsIn(tokens, language.name), directives: directivesIn(tokens), constants };
  const problems = [...crowdProblems(tokens), ...problemsOf(end)];
  return { source, search, mayHold, scanned: { literals, file, ...end, problems } };
};

/** The same text once more, now that its tree is there. */
export const keptFromTree = (kept: Kept, tree: Tree): Kept => {
  const { literals } = searchCode(withTree(kept.search, tree), { start: 0, end: kept.source.text.length });
  return { ...kept, scanned: { ...kept.scanned, literals } };
};

const withTree = (search: Search, tree: Tree | undefined): Search => {
  const nodes = search.source.language.tree?.nodes;
  if (tree === undefined || nodes === undefined) return search;
  return { ...search, surroundings: treeSurroundings(tree, nodes, search.reading) };
};

/** Scans the part of the text that a change may have touched, and takes over the rest; undefined where not all is known. */
export const rescanned = (kept: Kept, source: Source, tree: Tree | undefined): Kept | undefined => {
  const change = changeBetween(kept.source.text, source.text);
  if (change === undefined) return { ...kept, source };
  if (kept.scanned.readTo !== undefined) return undefined;
  const { tokens } = kept.search.reading;
  const spare = kept.spare === undefined ? {} : { spare: kept.spare };
  const searches = searchesOf(source, kept.mayHold, { tokens, change, ...spare });
  const [search] = searches;
  if (search === undefined || searches.length > 1) return undefined;
  const affected = affectedBy(change, tokens, search.reading);
  const scanned = merged(kept, { search: withTree(search, tree), affected, change });
  return { source, search, mayHold: kept.mayHold, scanned, spare: tokens };
};

type Fresh = { readonly search: Search; readonly affected: Affected; readonly change: Change };

const merged = (kept: Kept, { search, affected, change }: Fresh): Scanned => {
  const { old, now, first, last } = affected;
  const move = { start: change.start, from: change.oldEnd, by: change.newEnd - change.oldEnd };
  const { literals, file } = kept.scanned;
  const fresh = searchCode(search, now, { first, last });
  const constants = [
    ...file.constants.filter(({ nameSpan }) => nameSpan.end <= old.start),
    ...fresh.constants,
    ...movedConstants(
      file.constants.filter(({ nameSpan }) => nameSpan.start >= old.end),
      move,
    ),
  ];
  const { tokens } = search.reading;
  const imports = touchesImports(kept, search, change)
    ? importsIn(tokens, search.reading.language.name)
    : movedImports(file.imports, move);
  return {
    literals: [
      ...literals.filter(({ span }) => span.end <= old.start),
      ...fresh.literals,
      ...literals.filter(({ span }) => span.start >= old.end).map((literal) => movedLiteral(literal, move)),
    ],
    file: { imports, directives: directivesIn(tokens), constants },
    problems: kept.scanned.problems,
  };
};

const IMPORTING = /import|export|require|include|use|using|from|source/iu;

/** Could the change make, break or alter an import? */
const touchesImports = (kept: Kept, search: Search, { start, oldEnd, newEnd }: Change): boolean => {
  const isInside = kept.scanned.file.imports.some(
    ({ span }) => span.start - NAMES_REACH <= oldEnd && start - 1 <= span.end,
  );
  const hasOtherComments = kept.search.reading.tokens.comments.length !== search.reading.tokens.comments.length;
  return (
    isInside ||
    hasOtherComments ||
    IMPORTING.test(linesAround(kept.source.text, start, oldEnd)) ||
    IMPORTING.test(linesAround(search.source.text, start, newEnd))
  );
};

/** The names that a `require` gives may stand so far before it. */
const NAMES_REACH = 1000;

/** Minified lines are cut. */
const LONGEST_LINE = 2000;

const linesAround = (text: string, start: number, end: number): string => {
  const first = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE);
  const feed = text.indexOf('\n', end);
  return text.slice(first, Math.min(feed < 0 ? text.length : feed, end + LONGEST_LINE));
};
