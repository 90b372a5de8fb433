import type { Span } from '../../../shared/src/span';
import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { crowdProblems } from './candidates';
import { commandSurroundings } from './commands';
import { directivesIn } from './directives';
import { importsIn } from './imports';
import { keySurroundings } from './keys';
import type { Language } from './language';
import { languageOf } from './languages';
import { NO_LAYOUT } from './languages/layouts';
import { readingOf } from './lexical/groups';
import type { Reading } from './lexical/reading';
import { type Earlier, retokenise } from './lexical/retokenise';
import { tokenise } from './lexical/tokenise';
import { markupSurroundings } from './markup';
import { type Part, partsOf } from './parts';
import { lexicalSurroundings, problemsOf, type Search, searchCode, type Surroundings } from './scanTokens';
import { sourceTokens } from './sourceTokens';
import { isTestPath } from './testPaths';

export type MayHold = (value: bigint) => boolean;

const NOTHING: Scanned = { literals: [], file: { imports: [], directives: [], constants: [] }, problems: [] };

/** Literals and file facts by tokens alone: at once, for any language of the table. */
export const scanLexically = (source: Source, mayHold: MayHold): Scanned =>
  together(searchesOf(source, mayHold).map((search) => found(search)));

/** One search for each language of the text. */
export const searchesOf = (source: Source, mayHold: MayHold, earlier?: Earlier): readonly Search[] => {
  const language = languageOf(source.language);
  const parts = language === undefined ? [] : partsOf(language, source.language, source.text);
  const isWhole = parts.length === 1 && isAll(parts[0]?.spans, source.text);
  return parts.map((part) => searchOf(part, source, { mayHold, earlier: isWhole ? earlier : undefined }));
};

/** Is it one stretch from the first unit to the last? */
const isAll = (spans: readonly Span[] | undefined, text: string): boolean =>
  spans?.length === 1 && spans[0]?.start === 0 && spans[0].end === text.length;

type Wanted = { readonly mayHold: MayHold; readonly earlier: Earlier | undefined };

const searchOf = ({ language, spans }: Part, { text, uri }: Source, { mayHold, earlier }: Wanted): Search => {
  const tokens =
    earlier === undefined ? tokenise(text, language.lexis, spans) : retokenise(text, language.lexis, earlier);
  const { reader } = language;
  const reading = readingOf(tokens, language, reader.kind === 'expressions' ? reader.layout : NO_LAYOUT);
  const source = sourceTokens(tokens, language, isTestPath(uri));
  return { source, reading, surroundings: surroundingsOf(reading, language), mayHold };
};

const surroundingsOf = (reading: Reading, { reader }: Language): Surroundings => {
  switch (reader.kind) {
    case 'expressions':
      return lexicalSurroundings(reading);
    case 'commands':
      return commandSurroundings(reading.tokens);
    case 'keys':
      return keySurroundings(reading.tokens, reader.form);
    case 'markup':
      return markupSurroundings(reading.tokens);
    case 'fences':
      return () => [];
  }
};

const found = (search: Search): Scanned => {
  const { tokens, language } = search.reading;
  const { literals, constants, ...end } = searchCode(search, { start: 0, end: tokens.text.length });
  const file = { imports: importsIn(tokens, language.name), directives: directivesIn(tokens), constants };
  return { literals, file, ...end, problems: [...crowdProblems(tokens), ...problemsOf(end)] };
};

/** The parts' findings in source order. */
const together = (parts: readonly Scanned[]): Scanned => {
  const [only] = parts;
  if (only === undefined) return NOTHING;
  if (parts.length === 1) return only;
  const inOrder = <Item>(items: readonly Item[], start: (item: Item) => number): readonly Item[] =>
    [...items].sort((a, b) => start(a) - start(b));
  return {
    literals: inOrder(
      parts.flatMap(({ literals }) => literals),
      ({ span }) => span.start,
    ),
    file: {
      imports: inOrder(
        parts.flatMap(({ file }) => file.imports),
        ({ span }) => span.start,
      ),
      directives: inOrder(
        parts.flatMap(({ file }) => file.directives),
        ({ span }) => span.start,
      ),
      constants: inOrder(
        parts.flatMap(({ file }) => file.constants),
        ({ nameSpan }) => nameSpan.start,
      ),
    },
    ...endOf(parts),
    problems: parts.flatMap(({ problems }) => problems).slice(0, 1),
  };
};

/** Where the first part was read no further. */
const endOf = (parts: readonly Scanned[]): Pick<Scanned, 'readTo'> => {
  const ends = parts.flatMap(({ readTo }) => readTo ?? []);
  return ends.length === 0 ? {} : { readTo: Math.min(...ends) };
};
