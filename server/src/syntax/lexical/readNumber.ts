import type { Lexer } from './lexer';

/** End of the number that starts at `from`: digits, letters, separators, fraction, exponent; `1.2.3` is taken whole. */
export const numberEnd = (lexer: Lexer, from: number): number => {
  const { text, end, plan } = lexer;
  const quoteSeparates = plan.lexis.numbers.separator === "'";
  const isHex = (text.charCodeAt(from + 1) | 32) === X;
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isAlphanumeric(unit)) at++;
    else if (unit === DOT) {
      const behind = afterDot(text, at, isHex);
      if (behind === at) break;
      at = behind;
    } else if ((unit === PLUS || unit === MINUS) && !isHex && isExponent(text, at)) at++;
    else if (unit === QUOTE && quoteSeparates && isAlphanumeric(text.charCodeAt(at + 1))) at++;
    else if (plan.plain[unit] === LETTER_CLASS && at > from && plan.has('commandWords')) at++;
    else break;
  }
  return at;
};

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
