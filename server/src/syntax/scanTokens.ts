import { counted } from '../../../shared/src/counted';
import type { Span } from '../../../shared/src/span';
import type { Literal } from '../core/literal';
import type { FileFacts, Problem } from '../core/scan';
import { type Candidate, eachCandidate, isTextCode } from './candidates';
import { declarationOf } from './declarations';
import { placeOf } from './facts';
import { surroundsOf } from './lexical/climb';
import type { Reading } from './lexical/reading';
import { isFirst, textAt, unitAt } from './lexical/tokens';
import { mentionsIn } from './mentions';
import { isPlainNumber } from './plainNumbers';
import type { SourceTokens } from './sourceTokens';
import type { Surround } from './surround';

/** Finds the constructs around a candidate: through the tokens, or in a syntax tree. */
export type Surroundings = (candidate: Candidate) => readonly Surround[];

export const lexicalSurroundings =
  (reading: Reading): Surroundings =>
  (candidate) =>
    surroundsOf(reading, candidate);

export type Found = {
  readonly literals: readonly Literal[];
  readonly constants: FileFacts['constants'];
  /** Behind the last of too many numbers. */
  readonly readTo?: number;
};

export type Search = {
  readonly source: SourceTokens;
  readonly reading: Reading;
  readonly surroundings: Surroundings;
  readonly mayHold: (value: bigint) => boolean;
};

/** Tokens from `first` to before `last`. */
export type TokenRange = { readonly first: number; readonly last: number };

/** Numbers beyond this many are a bundle's or a table's: nobody waits for them. */
export const mostLiterals = 25_000;

/** Constants beyond this many are a table that nobody picks from. */
const MOST_CONSTANTS = 5000;

/** Literals and constants of a stretch of code, in source order. */
export const searchCode = (
  search: Search,
  within: Span,
  range: TokenRange = { first: 0, last: search.reading.tokens.count },
): Found => {
  const { reading, mayHold } = search;
  const literals: Literal[] = [];
  const constants: FileFacts['constants'][number][] = [];
  let readTo: number | undefined;
  eachCandidate(
    reading,
    (candidate) => {
      if (literals.length >= mostLiterals) {
        readTo ??= candidate.span.start;
        return;
      }
      const found = foundAt(search, candidate);
      if (found.literal !== undefined) literals.push(found.literal);
      if (found.constant !== undefined && constants.length < MOST_CONSTANTS) constants.push(found.constant);
    },
    range,
  );
  const mentioned = mentionsIn(reading.tokens, mayHold, { within, range });
  const all = mentioned.length === 0 ? literals : inOrder([...literals, ...mentioned]);
  return { literals: all, constants, ...(readTo === undefined ? {} : { readTo }) };
};

const inOrder = (literals: readonly Literal[]): readonly Literal[] =>
  [...literals].sort((a, b) => a.span.start - b.span.start);

/** What is said where not everything was read. */
export const problemsOf = ({ readTo }: Pick<Found, 'readTo'>): readonly Problem[] =>
  readTo === undefined
    ? []
    : [
        {
          message:
            `This file holds more than ${counted(mostLiterals, 'number')} that may be codes: ` +
            'from here on it is read only where you hover.',
          span: { start: readTo, end: readTo },
        },
      ];

type FoundOne = { readonly literal?: Literal; readonly constant?: FileFacts['constants'][number] };

const foundAt = ({ source, reading, surroundings, mayHold }: Search, candidate: Candidate): FoundOne => {
  const { span, spelling, value, radix, quoted } = candidate;
  const isWanted = isTextCode(candidate) || (value !== undefined && mayHold(value));
  const mayDeclare = !quoted && followsEquals(source, candidate);
  if ((!isWanted && !mayDeclare) || isPlainNumber(reading, candidate)) return {};
  const surrounds = isPreprocessorTest(reading, candidate.first) ? TYPE : surroundings(candidate);
  const declares = mayDeclare && isDirect(surrounds) ? declarationOf(source, surrounds) : undefined;
  return {
    ...(isWanted && { literal: { span, spelling, value, radix, quoted, place: placeOf(source, surrounds, span) } }),
    ...(declares !== undefined && value !== undefined && { constant: { ...declares, value } }),
  };
};

/** What `#if` asks of the compiler is no code. */
const TYPE: readonly Surround[] = [{ kind: 'type' }];

const isPreprocessorTest = ({ tokens, language }: Reading, index: number): boolean => {
  if (language.lexis.quirks?.includes('directives') !== true) return false;
  let at = index;
  while (at > 0 && index - at < 60 && !isFirst(tokens, at)) at--;
  return unitAt(tokens, at) === 35 && /^#[ \t]*(?:el)?if/u.test(textAt(tokens, at));
};

/** Cheap: is there an `=`, `:`, `(`, `,` or macro name before it? */
const followsEquals = ({ text }: SourceTokens, { span }: Candidate): boolean =>
  /(?:=|:|=>|\(|\w)\s*\(?$/u.test(text.slice(Math.max(0, span.start - 4), span.start));

/** Its value is the declaration's, and nothing is made of it first. */
const isDirect = (surrounds: readonly Surround[]): boolean => {
  const first = surrounds.find((each) => each.kind !== 'cast');
  const isHeld = first?.kind === 'declare' || first?.kind === 'value' || first?.kind === 'assign';
  const isInFunction = surrounds.some((each) => each.kind === 'body' && each.form === 'function');
  return isHeld && !(isInFunction && first.kind === 'declare' && first.form === 'variable');
};
