/** A language's lexis compiled for reading: what each of the first 128 units may begin. */
import type { BlockComment, Lexis, Quirk, StringRule } from '../language';

export const SPACE = 1;
export const BREAK = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const OPENER = 5;
export const CLOSER = 6;
export const MARK = 7;
/** May begin a comment, a string or something odd; see the plan's openings, then its plain class. */
export const SPECIAL = 8;

export type Opening =
  | { readonly kind: 'line'; readonly mark: string }
  | { readonly kind: 'block'; readonly mark: string; readonly comment: BlockComment }
  | { readonly kind: 'string'; readonly mark: string; readonly rule: StringRule }
  | { readonly kind: Quirk; readonly mark: string };

export type Plan = {
  readonly lexis: Lexis;
  readonly classes: Uint8Array;
  /** Without SPECIAL: what the unit is when no opening fits. */
  readonly plain: Uint8Array;
  readonly openings: readonly (readonly Opening[])[];
  /** The words after which a regular expression or an element may begin. */
  readonly has: (quirk: Quirk) => boolean;
};

export const planOf = (lexis: Lexis): Plan => {
  const known = plans.get(lexis);
  if (known !== undefined) return known;
  const plan = compile(lexis);
  plans.set(lexis, plan);
  return plan;
};

const plans = new WeakMap<Lexis, Plan>();

const compile = (lexis: Lexis): Plan => {
  const plain = plainClasses(lexis);
  const classes = plain.slice();
  const openings: Opening[][] = Array.from({ length: 128 }, () => []);
  for (const opening of openingsOf(lexis)) {
    const unit = opening.mark.charCodeAt(0);
    openings[unit]?.push(opening);
    classes[unit] = SPECIAL;
  }
  const quirks = new Set(lexis.quirks);
  return { lexis, classes, plain, openings, has: (quirk) => quirks.has(quirk) };
};

const plainClasses = (lexis: Lexis): Uint8Array => {
  const classes = new Uint8Array(128);
  const fill = (units: string, value: number): void => {
    for (const unit of units) classes[unit.charCodeAt(0)] = value;
  };
  fill('!"#$%&\'*+,-./:;<=>?@\\^`|~', MARK);
  fill(' \t\v\f', SPACE);
  fill('\n\r', BREAK);
  fill('([{', OPENER);
  fill(')]}', CLOSER);
  fill('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', LETTER);
  fill(lexis.wordUnits ?? '', LETTER);
  fill('0123456789', DIGIT);
  return classes;
};

const QUIRK_MARKS: Partial<Record<Quirk, readonly string[]>> = {
  regex: ['/'],
  jsx: ['<'],
  heredoc: ['<<'],
  directives: ['#'],
  lifetimes: ["'"],
  dollarQuotes: ['$'],
  atLiterals: ['@'],
  symbols: [':'],
  expansions: ['$'],
  expansionNames: ['$'],
  percentLiterals: ['%'],
  dashWords: ['-'],
};

/** Quirks that come before strings: their marks begin strings too. */
const EARLY = new Set<Quirk>(['lifetimes', 'expansions', 'atLiterals']);

/** Comments first, then strings, then quirks; of one kind the longest mark first. */
const openingsOf = (lexis: Lexis): readonly Opening[] => {
  const longestFirst = <Item extends Opening>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((a, b) => b.mark.length - a.mark.length);
  const quirks = (lexis.quirks ?? []).flatMap((kind) => (QUIRK_MARKS[kind] ?? []).map((mark) => ({ kind, mark })));
  const early = quirks.filter((quirk) => EARLY.has(quirk.kind));
  return [
    ...longestFirst(lexis.blockComments.map((comment) => ({ kind: 'block', mark: comment.open, comment }) as const)),
    ...longestFirst(lexis.lineComments.map((mark) => ({ kind: 'line', mark }) as const)),
    ...early,
    ...longestFirst(lexis.strings.map((rule) => ({ kind: 'string', mark: rule.open, rule }) as const)),
    ...quirks.filter((quirk) => !early.includes(quirk)),
  ];
};
