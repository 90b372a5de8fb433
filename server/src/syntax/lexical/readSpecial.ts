/** Comments, strings and what only some languages have, where a unit may begin one of them. */
import type { BlockComment, StringRule } from '../language';
import { readElement } from './elements';
import { CODE, emit, type Lexer, open } from './lexer';
import type { Opening } from './plan';
import { readString } from './readString';
import { CHUNK, CLOSE, NUMBER, OPERATOR, REGEX, STRING, WORD } from './tokens';

/** True when it read something and moved on. */
export const readSpecial = (lexer: Lexer, unit: number): boolean => {
  for (const opening of lexer.plan.openings[unit] ?? [])
    if (lexer.text.startsWith(opening.mark, lexer.at) && readOpening(lexer, opening)) return true;
  return false;
};

type Reader = (lexer: Lexer, opening: Opening) => boolean;

const readOpening: Reader = (lexer, opening) => READERS[opening.kind](lexer, opening);

const NEVER: Reader = () => false;

const READERS: Readonly<Record<Opening['kind'], Reader>> = {
  line: (lexer, { mark }) => readLineComment(lexer, mark),
  block: (lexer, opening) => opening.kind === 'block' && readBlockComment(lexer, opening.comment),
  string: (lexer, opening) => opening.kind === 'string' && readQuoted(lexer, opening.rule),
  regex: (lexer) => operandMayBegin(lexer) && readRegex(lexer),
  jsx: (lexer) => operandMayBegin(lexer) && readElement(lexer),
  heredoc: (lexer) => noteHeredoc(lexer),
  directives: (lexer) => readDirective(lexer),
  lifetimes: (lexer) => readLifetime(lexer),
  dollarQuotes: (lexer) => skipMatch(lexer, /\$[A-Za-z_]*\$/uy),
  symbols: (lexer) => readSymbol(lexer),
  atLiterals: (lexer) => readAt(lexer),
  percentLiterals: (lexer) => operandMayBegin(lexer) && readPercent(lexer),
  expansionNames: (lexer) => readPattern(lexer, /\$[?!0-9~&@;,/\\]/uy),
  dashWords: (lexer) => readPattern(lexer, /-[A-Za-z]\w*/uy),
  expansions: (lexer) => readExpansion(lexer),
  askingNames: NEVER,
  commandWords: NEVER,
  elements: NEVER,
  spacedHash: NEVER,
};

const readQuoted = (lexer: Lexer, rule: StringRule): boolean => {
  if (lexer.plan.has('elements') && !isInTag(lexer)) return false;
  readString(lexer, rule, lexer.at + rule.open.length);
  return true;
};

/** Quotes between tags are apostrophes. */
const isInTag = (lexer: Lexer): boolean => {
  for (let at = lexer.count - 1; at >= 0 && lexer.count - at < 80; at--) {
    const unit = lexer.text.charCodeAt(lexer.starts[at] ?? 0);
    if (lexer.kinds[at] === OPERATOR && (unit === 60 || unit === 62)) return unit === 60;
  }
  return false;
};

const readLineComment = (lexer: Lexer, mark: string): boolean => {
  if (mark === '#' && lexer.plan.has('spacedHash') && !atWordStart(lexer)) return false;
  const { text } = lexer;
  let at = lexer.at + mark.length;
  while (at < lexer.end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  lexer.comments.push(lexer.at, at);
  lexer.at = at;
  return true;
};

const atWordStart = (lexer: Lexer): boolean =>
  lexer.at === 0 || ' \t\n\r;(&|'.includes(lexer.text.charAt(lexer.at - 1));

const readBlockComment = (lexer: Lexer, comment: BlockComment): boolean => {
  const end = comment.nests === true ? nestedEnd(lexer, comment) : plainEnd(lexer, comment);
  lexer.comments.push(lexer.at, end);
  lexer.at = end;
  return true;
};

const plainEnd = (lexer: Lexer, { open: opener, close }: BlockComment): number => {
  const found = lexer.text.indexOf(close, lexer.at + opener.length);
  return found < 0 || found + close.length > lexer.end ? lexer.end : found + close.length;
};

const nestedEnd = (lexer: Lexer, { open: opener, close }: BlockComment): number => {
  const { text, end } = lexer;
  let depth = 0;
  let at = lexer.at;
  while (at < end) {
    if (text.startsWith(opener, at)) {
      depth++;
      at += opener.length;
    } else if (text.startsWith(close, at)) {
      depth--;
      at += close.length;
      if (depth === 0) return at;
    } else at++;
  }
  return end;
};

/** Is an operand expected here, so that `/` and `<` are no operators? */
const operandMayBegin = (lexer: Lexer): boolean => {
  const last = lexer.count - 1;
  const kind = lexer.kinds[last];
  if (last < 0) return true;
  if (kind === WORD)
    return OPERAND_WORDS.has(lexer.text.slice(lexer.starts[last], lexer.ends[last])) || spacedOut(lexer, last);
  return kind !== NUMBER && kind !== STRING && kind !== CLOSE && kind !== REGEX && kind !== CHUNK;
};

/** `split /,/` where calls need no brackets: a space before, none behind. */
const spacedOut = (lexer: Lexer, last: number): boolean =>
  lexer.plan.has('symbols') &&
  (lexer.ends[last] ?? 0) < lexer.at &&
  !' \t=\n'.includes(lexer.text.charAt(lexer.at + 1));

const OPERAND_WORDS = new Set(
  'return typeof case in of do else void delete instanceof throw new await yield when if unless elsif and or not default'.split(
    ' ',
  ),
);

const readRegex = (lexer: Lexer): boolean => {
  const { text } = lexer;
  let inSet = false;
  for (let at = lexer.at + 1; at < lexer.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return false;
    if (unit === 92) at++;
    else if (unit === 91) inSet = true;
    else if (unit === 93) inSet = false;
    else if (unit === 47 && !inSet) {
      emit(lexer, REGEX, flagsEnd(text, at + 1));
      return true;
    }
  }
  return false;
};

const flagsEnd = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at++;
  return at;
};

const HEREDOC = /<<<?([~-]?)[ \t]*(["']?)([A-Za-z_]\w*)\2/uy;

/** `<<WORD`; `a << b` with a space is a shift except where all words are commands' words. */
const noteHeredoc = (lexer: Lexer): boolean => {
  HEREDOC.lastIndex = lexer.at;
  const found = HEREDOC.exec(lexer.text);
  const word = found?.[3];
  if (found === null || word === undefined) return false;
  const isShell = lexer.plan.has('commandWords');
  const isWide = found[0].startsWith('<<<');
  if (isWide === (isShell || lexer.plan.has('symbols'))) return false;
  if (!isShell && (/\s/u.test(found[0]) || !/^[A-Z_]/u.test(word))) return false;
  lexer.heredocs.push({ word, indented: isWide || found[1] !== '' });
  emit(lexer, STRING, lexer.at + found[0].length);
  return true;
};

/** Reads the bodies of the heredocs announced on the line that has just ended. */
export const readHeredocs = (lexer: Lexer): void => {
  for (const { word, indented } of lexer.heredocs.splice(0)) {
    const end = heredocEnd(lexer, word, indented);
    if (end > lexer.at) emit(lexer, CHUNK, end);
    lexer.first = 1;
  }
};

const heredocEnd = (lexer: Lexer, word: string, indented: boolean): number => {
  const { text } = lexer;
  for (let at = lexer.at; at < lexer.end; at = lineEnd(text, at)) {
    const from = indented ? at + (/^[ \t]*/u.exec(text.slice(at, at + 200))?.[0].length ?? 0) : at;
    if (text.startsWith(word, from) && !/\w/u.test(text.charAt(from + word.length))) return from + word.length;
  }
  return lexer.end;
};

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};

const DIRECTIVE = /#[ \t]*(\w+)/uy;

/** `#define` and `#if` start a line that ends as a statement; the rest of `#include`, `#error` and their like is text. */
const readDirective = (lexer: Lexer): boolean => {
  if (lexer.first === 0) return false;
  DIRECTIVE.lastIndex = lexer.at;
  const found = DIRECTIVE.exec(lexer.text);
  if (found === null) return false;
  const name = found[1] ?? '';
  followBranches(lexer, name);
  lexer.directiveBase = lexer.stack.length;
  emit(lexer, WORD, lexer.at + found[0].length);
  if (!/^(?:define|el)?if|^define/u.test(name)) emit(lexer, CHUNK, joinedLineEnd(lexer));
  return true;
};

const joinedLineEnd = (lexer: Lexer): number => {
  let at = lexer.at;
  while (at < lexer.end && !(lexer.text.charCodeAt(at) === 10 && lexer.text.charCodeAt(at - 1) !== 92)) at++;
  return at;
};

/** Each branch of an `#if` opens the same brackets anew. */
const followBranches = (lexer: Lexer, name: string): void => {
  if (name.startsWith('if')) lexer.branches.push(lexer.stack.length);
  else if (name === 'endif') lexer.branches.pop();
  else if (name.startsWith('el'))
    lexer.stack.length = Math.min(lexer.stack.length, lexer.branches[lexer.branches.length - 1] ?? 0);
};

const readLifetime = (lexer: Lexer): boolean => {
  const { text, at } = lexer;
  if (text.charAt(at + 1) === '\\' || text.charAt(at + 2) === "'") return false;
  const word = /'\w+/uy;
  word.lastIndex = at;
  const found = word.exec(text);
  if (found === null || text.charAt(at + found[0].length) === "'") return false;
  emit(lexer, WORD, at + found[0].length);
  return true;
};

const skipMatch = (lexer: Lexer, pattern: RegExp): boolean => {
  pattern.lastIndex = lexer.at;
  const found = pattern.exec(lexer.text);
  if (found === null) return false;
  lexer.at += found[0].length;
  return true;
};

const readSymbol = (lexer: Lexer): boolean => {
  if (/[\w:]/u.test(lexer.text.charAt(lexer.at - 1))) return false;
  const pattern = /:[A-Za-z_]\w*[?!]?/uy;
  pattern.lastIndex = lexer.at;
  const found = pattern.exec(lexer.text);
  if (found === null) return false;
  emit(lexer, WORD, lexer.at + found[0].length);
  return true;
};

/** `@{`, `@[`, `@(` are brackets; `@404` is a number; `@"…"` is a string rule, `@end` a word. */
const readAt = (lexer: Lexer): boolean => {
  const next = lexer.text.charCodeAt(lexer.at + 1);
  if (next === 123 || next === 91 || next === 40) {
    open(lexer, lexer.at + 2, next === 40 ? 41 : next + 2, CODE);
    return true;
  }
  if (next === 45 || (next >= 48 && next <= 57)) {
    lexer.at++;
    return true;
  }
  const pattern = /@\w+/uy;
  pattern.lastIndex = lexer.at;
  const found = pattern.exec(lexer.text);
  if (found === null) return false;
  emit(lexer, WORD, lexer.at + found[0].length);
  return true;
};

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** `%w[a b]`, `%(text)`, `%r{…}`; brackets of the same kind inside are counted. */
const readPercent = (lexer: Lexer): boolean => {
  const { text, end } = lexer;
  const opening = /%[wWiIqQrsx]?([[({<|!/])/uy;
  opening.lastIndex = lexer.at;
  const found = opening.exec(text);
  const opener = found?.[1];
  if (found === null || opener === undefined) return false;
  const closer = CLOSERS[opener] ?? opener;
  let depth = 1;
  let at = lexer.at + found[0].length;
  for (; at < end && depth > 0; at++) {
    const unit = text.charAt(at);
    if (unit === '\\') at++;
    else if (unit === closer) depth--;
    else if (unit === opener) depth++;
  }
  emit(lexer, STRING, Math.min(at, end));
  return true;
};

const readPattern = (lexer: Lexer, pattern: RegExp): boolean => {
  pattern.lastIndex = lexer.at;
  const found = pattern.exec(lexer.text);
  if (found === null) return false;
  emit(lexer, WORD, lexer.at + found[0].length);
  return true;
};

const EXPANSION = /\$(?:[?!#@*$-]|\w+)/uy;

/** `$name`, `$?` and the brackets `${…}`, `$(…)`. */
const readExpansion = (lexer: Lexer): boolean => {
  const next = lexer.text.charCodeAt(lexer.at + 1);
  if (next === 123 || next === 40) {
    open(lexer, lexer.at + 2, next === 40 ? 41 : 125, CODE);
    return true;
  }
  EXPANSION.lastIndex = lexer.at;
  const found = EXPANSION.exec(lexer.text);
  if (found === null) return false;
  emit(lexer, WORD, lexer.at + found[0].length);
  return true;
};
