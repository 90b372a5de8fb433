import type { Lexer } from './lexer';
import type { Plan } from './plan';

/** End of the number that starts at `from`: digits, letters, separators, fraction, exponent; `1.2.3` is taken whole. */
export const numberEnd = ({ text, end, plan }: Lexer, from: number): number => {
  const isHex = (text.charCodeAt(from + 1) | 32) === X;
  let at = from;
  while (at < end) {
    const behind = isAlphanumeric(text.charCodeAt(at)) ? at + 1 : overMark({ text, plan, isHex, from }, at);
    if (behind === at || (!isHex && isGluedWord(plan, text, at))) return at;
    at = behind;
  }
  return at;
};

/** `404if x`: a word of the language, not a suffix of the digits. */
const isGluedWord = ({ lexis }: Plan, text: string, at: number): boolean =>
  lexis.numbers.gluedWords?.some(
    (word) =>
      text.startsWith(word, at) &&
      isDigit(text.charCodeAt(at - 1)) &&
      !isAlphanumeric(text.charCodeAt(at + word.length)),
  ) === true;

type Digits = { readonly text: string; readonly plan: Plan; readonly isHex: boolean; readonly from: number };

/** Behind a mark that belongs to the number, or the mark itself where it does not. */
const overMark = ({ text, plan, isHex, from }: Digits, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit === DOT) return afterDot(text, at, isHex);
  if (unit === PLUS || unit === MINUS)
    return !isHex && isExponent(text, at) ? at + 1 : overWordUnit(plan, { unit, at, from });
  if (unit === QUOTE && plan.lexis.numbers.separator === "'")
    return isAlphanumeric(text.charCodeAt(at + 1)) ? at + 1 : at;
  return overWordUnit(plan, { unit, at, from });
};

type Unit = { readonly unit: number; readonly at: number; readonly from: number };

/** Where words hold dashes and dots, `404-foo` is one. */
const overWordUnit = (plan: Plan, { unit, at, from }: Unit): number =>
  plan.plain[unit] === LETTER_CLASS && at > from && plan.has('commandWords') ? at + 1 : at;

const X = 120;
const DOT = 46;
const PLUS = 43;
const MINUS = 45;
const QUOTE = 39;
const LETTER_CLASS = 3;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const isAlphanumeric = (unit: number): boolean =>
  isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;

/** Behind the dot of a fraction, or the dot itself where it is a member access or a range. */
const afterDot = (text: string, at: number, isHex: boolean): number => {
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) return at + 2;
  return isHex || next === DOT || isAlphanumeric(next) || next > 127 ? at : at + 1;
};

const isExponent = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 32) === 101 && isDigit(text.charCodeAt(at + 1));
