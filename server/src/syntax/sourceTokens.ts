/** Questions about a stretch of source, answered from its tokens; both scanners ask them. */
import { once } from '../../../shared/src/catalog/catalogBook';
import type { Span } from '../../../shared/src/span';
import {
  CLOSE,
  endAt,
  isMark,
  kindAt,
  NUMBER,
  OPEN,
  parentAt,
  partnerAt,
  startAt,
  STRING,
  textAt,
  tokenFrom,
  type Tokens,
} from './lexical/tokens';
import type { Language } from './language';

export type SourceTokens = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly language: Language;
  readonly isTestFile: boolean;
  /** Contents of the strings directly in a bracketed list. */
  readonly stringsIn: (list: Span) => readonly string[];
  /** The items of a list, brackets around it or not. */
  readonly itemsIn: (list: Span) => readonly Span[];
  /** How many pairs or members with a number a bracketed body has. */
  readonly numbersIn: (list: Span) => number;
  /** How many members with a number stand beside the one at an offset, itself included. */
  readonly familyAt: (offset: number) => number;
  /** A list of the file hands the name out: `export { Name }`, `module.exports = { Name }`. */
  readonly isHandedOut: (name: string) => boolean;
};

export const sourceTokens = (tokens: Tokens, language: Language, isTestFile: boolean): SourceTokens => {
  const numbers = remembered((list) => numbersIn(tokens, list));
  const handedOut = once(() => namesHandedOut(tokens.text));
  return {
    text: tokens.text,
    tokens,
    language,
    isTestFile,
    stringsIn: remembered((list) => stringsIn(tokens, list)),
    itemsIn: (list) => itemsIn(tokens, list),
    numbersIn: numbers,
    familyAt: (offset) => familyAt(tokens, offset, numbers),
    isHandedOut: (name) => handedOut().has(name),
  };
};

/** Under their own names. */
const namesHandedOut = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?:\bexport|\bmodule\.exports\s*=)\s*\{([^{}]*)\}(?!\s*from\b)/g)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter((item) => /^\w+$/.test(item)),
    ),
  );

/** One answer for a place: every literal of a list asks the same. */
const remembered = <Answer>(ask: (list: Span) => Answer): ((list: Span) => Answer) => {
  const answers = new Map<number, Answer>();
  return (list) => {
    const known = answers.get(list.start);
    if (known !== undefined) return known;
    const answer = ask(list);
    answers.set(list.start, answer);
    return answer;
  };
};

/** More is data, not a message beside a code. */
const MOST_STRINGS = 6;
const MOST_TOKENS = 4000;

const stringsIn = (tokens: Tokens, list: Span): readonly string[] => {
  const strings: string[] = [];
  walk(tokens, list, (index) => {
    if (kindAt(tokens, index) === STRING && strings.length < MOST_STRINGS)
      strings.push(contentOf(textAt(tokens, index)));
  });
  return strings.filter((text) => text !== '');
};

/** What a string says, its marks and prefix taken off, at most 200 units. */
export const contentOf = (spelling: string): string => {
  const inner = /^[A-Za-z@$#]{0,4}("""|'''|\[\[|["'`])([^]*)$/u.exec(spelling);
  const mark = inner?.[1] ?? '';
  const body = inner?.[2] ?? spelling;
  const close = mark === '[[' ? ']]' : mark;
  return (body.endsWith(close) ? body.slice(0, body.length - close.length) : body).slice(0, 200);
};

const itemsIn = (tokens: Tokens, list: Span): readonly Span[] => {
  const items: Span[] = [];
  const isBracketed =
    kindAt(tokens, tokenFrom(tokens, list.start)) === OPEN &&
    endAt(tokens, partnerAt(tokens, tokenFrom(tokens, list.start))) === list.end;
  let start = isBracketed ? endAt(tokens, tokenFrom(tokens, list.start)) : list.start;
  const finish = isBracketed ? list.end - 1 : list.end;
  const bare = isBracketed ? list : { start: list.start, end: list.end };
  walk(tokens, bare, (index) => {
    if (!isMark(tokens, index, ',')) return;
    items.push({ start, end: startAt(tokens, index) });
    start = endAt(tokens, index);
  });
  return [...items, { start, end: finish }];
};

const familyAt = (tokens: Tokens, offset: number, numbers: (list: Span) => number): number => {
  const open = parentAt(tokens, tokenFrom(tokens, offset));
  if (open < 0) return linesLike(tokens.text, offset);
  return numbers({ start: startAt(tokens, open), end: endAt(tokens, Math.max(open, partnerAt(tokens, open))) });
};

const MOST_LINES = 400;
const NUMBERED = /^\s*\w+\s*(?::[^=\n]*)?=\s*\(?-?\d/u;

/** Where no bracket holds the members: lines with a number that are indented alike, up to one that is indented less. */
const linesLike = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = indentOf(text, start);
  let count = 1;
  for (let at = start, lines = 0; at > 0 && lines < MOST_LINES; lines++) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    if (isOutside(text, at, indent)) break;
    count += isMember(text, at, indent) ? 1 : 0;
  }
  for (let at = text.indexOf('\n', offset) + 1, lines = 0; at > 0 && lines < MOST_LINES; lines++) {
    if (isOutside(text, at, indent)) break;
    count += isMember(text, at, indent) ? 1 : 0;
    at = text.indexOf('\n', at) + 1;
  }
  return count;
};

const indentOf = (text: string, start: number): number =>
  /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0;

const isOutside = (text: string, start: number, indent: number): boolean =>
  indentOf(text, start) < indent &&
  text.slice(start, start + 200).trim() !== '' &&
  !/^\s*[\r\n]/u.test(text.slice(start, start + 200));

const isMember = (text: string, start: number, indent: number): boolean =>
  indentOf(text, start) === indent && NUMBERED.test(text.slice(start, start + 200));

const numbersIn = (tokens: Tokens, list: Span): number => {
  let count = 0;
  walk(tokens, list, (index) => {
    if (kindAt(tokens, index) === NUMBER && !isMark(tokens, index + 1, ':')) count++;
  });
  return Math.max(count, 1);
};

/** Visits the tokens of a list, not those of brackets within it. */
const walk = (tokens: Tokens, list: Span, visit: (index: number) => void): void => {
  const first = tokenFrom(tokens, list.start);
  const inner = kindAt(tokens, first) === OPEN && partnerAt(tokens, first) > first ? first + 1 : first;
  const last = inner > first ? partnerAt(tokens, first) : tokens.count;
  for (let at = inner, steps = 0; at < last && startAt(tokens, at) < list.end && steps < MOST_TOKENS; at++, steps++) {
    const partner = kindAt(tokens, at) === OPEN ? partnerAt(tokens, at) : -1;
    if (kindAt(tokens, at) === CLOSE) return;
    if (partner > at) at = partner;
    else visit(at);
  }
};
