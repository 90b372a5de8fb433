import type { StringPrefix, StringRule } from '../language';
import { emit, type Lexer, open } from './lexer';
import { CHUNK, STRING } from './tokens';

/** Reads a string from its opening mark on; one with holes becomes chunks with brackets between them. */
export const readString = (lexer: Lexer, rule: StringRule, from: number): void => {
  const stop = stringStop(lexer, rule, from);
  if (stop.hole === 0) emit(lexer, STRING, stop.at);
  else openHole(lexer, stop);
};

/** Goes on with a string behind the close of a hole. */
export const readStringRest = (lexer: Lexer, rule: StringRule): void => {
  const stop = stringStop(lexer, rule, lexer.at);
  if (stop.hole === 0) emit(lexer, CHUNK, stop.at);
  else openHole(lexer, stop);
};

/** A quote glued to a known prefix word: `f"…"`. `at` is the word's end; false when it is an ordinary word. */
export const readPrefixed = (lexer: Lexer, at: number): boolean => {
  const { text, plan } = lexer;
  if (at - lexer.at > LONGEST_PREFIX || !QUOTE_OR_HASH.has(text.charCodeAt(at))) return false;
  const word = text.slice(lexer.at, at);
  const prefix = plan.lexis.prefixes?.find((each) => each.words.includes(word));
  if (prefix === undefined) return false;
  const rule = prefix.guard === undefined ? plainRule(lexer, at, prefix) : guardedRule(text, at, prefix.guard);
  if (rule === undefined) return false;
  readString(lexer, rule, at + rule.open.length);
  return true;
};

const LONGEST_PREFIX = 3;
const QUOTE_OR_HASH = new Set([34, 35, 39, 96]);

const plainRule = (lexer: Lexer, at: number, prefix: StringPrefix): StringRule | undefined => {
  const rule = [...lexer.plan.lexis.strings]
    .sort((a, b) => b.open.length - a.open.length)
    .find((each) => lexer.text.startsWith(each.open, at));
  if (rule === undefined) return undefined;
  const { words: _, ...changes } = prefix;
  return { ...rule, ...changes };
};

const guardedRule = (text: string, at: number, guard: 'hashes' | 'delimiter'): StringRule | undefined => {
  const pattern = guard === 'hashes' ? /(#*)"/uy : /"([^\s()\\]{0,16})\(/uy;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const close = guard === 'hashes' ? `"${found[1] ?? ''}` : `)${found[1] ?? ''}"`;
  return { open: found[0], close, escape: 'none', multiline: true };
};

type Stop = {
  /** Behind the closing mark, or where the hole begins. */
  readonly at: number;
  /** Length of the hole's opening mark; 0 at the string's end. */
  readonly hole: number;
  readonly rule: StringRule;
};

const openHole = (lexer: Lexer, stop: Stop): void => {
  emit(lexer, CHUNK, stop.at);
  const isRound = lexer.text.charCodeAt(stop.at + stop.hole - 1) === 40;
  open(lexer, stop.at + stop.hole, isRound ? 41 : 125, { kind: 'string', rule: stop.rule });
};

const ESCAPES: Readonly<Record<StringRule['escape'], number>> = { '\\': 92, '`': 96, double: -1, none: -1 };

const stringStop = ({ text, end }: Lexer, rule: StringRule, from: number): Stop => {
  const closing = rule.close.charCodeAt(0);
  const escaping = ESCAPES[rule.escape];
  const holing = rule.hole === undefined ? -1 : rule.hole.charCodeAt(0);
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === closing) {
      const behind = closeEnd(text, at, rule);
      if (behind < 0) return { at: -behind, hole: 0, rule };
      at = behind;
    } else if (unit === escaping) at += 2;
    else if (unit === holing) {
      if (opensHole(text, at, rule)) return { at, hole: rule.hole?.length ?? 1, rule };
      at += rule.hole === '{' ? 2 : 1;
    } else if ((unit === 10 || unit === 13) && rule.multiline !== true) return { at, hole: 0, rule };
    else at++;
  }
  return { at: end, hole: 0, rule };
};

/** Behind the closing mark as a negative offset; a positive one where the mark closes nothing and reading goes on. */
const closeEnd = (text: string, at: number, { close, escape }: StringRule): number => {
  if (close.length > 1 && !text.startsWith(close, at)) return at + 1;
  return escape === 'double' && text.charCodeAt(at + 1) === text.charCodeAt(at) ? at + 2 : -(at + close.length);
};

/** `{{` stands for itself where `{` opens a hole. */
const opensHole = (text: string, at: number, rule: StringRule): boolean =>
  rule.hole === '{' ? text.charCodeAt(at + 1) !== 123 : text.startsWith(rule.hole ?? '', at);
