import type { Radix } from '../core/literal';
import type { NumberRule } from './language';

export type Numeral = { readonly value: bigint; readonly radix: Radix };

/**
 * The integer that a number token spells, without sign; undefined for fractions, versions, addresses and words.
 * `1e3` and `32e3` are integers: bundlers write them so.
 */
export const numeralOf = (spelling: string, rule: NumberRule): Numeral | undefined => {
  const first = spelling.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  if (spelling.length < 16 && PLAIN.test(spelling)) return decimal(spelling, rule);
  if (spelling.length > LONGEST) return undefined;
  const digits = rule.separator === undefined ? spelling : spelling.replaceAll(rule.separator, '');
  const prefix = digits.charCodeAt(0) === 48 ? RADIX_OF_PREFIX[digits.charAt(1)] : undefined;
  if (prefix !== undefined) return prefixed(digits, prefix, rule);
  const bare = withoutSuffix(digits, rule);
  return PLAIN.test(bare) ? decimal(bare, rule) : exponential(bare);
};

const PLAIN = /^\d+$/u;
/** Longer spellings are data, not codes. */
const LONGEST = 80;

const RADIX_OF_PREFIX: Readonly<Record<string, 2 | 8 | 16>> = { x: 16, X: 16, b: 2, B: 2, o: 8, O: 8 };

const decimal = (digits: string, rule: NumberRule): Numeral | undefined => {
  const isOctal =
    rule.leadingZeroOctal === true && digits.length > 1 && digits.startsWith('0') && /^[0-7]+$/u.test(digits);
  return isOctal ? { value: BigInt(`0o${digits}`), radix: 8 } : { value: BigInt(digits), radix: 10 };
};

const DIGITS_OF_RADIX = { 2: /^[01]+$/u, 8: /^[0-7]+$/u, 16: /^[0-9a-f]+$/iu } as const;

const prefixed = (digits: string, radix: 2 | 8 | 16, rule: NumberRule): Numeral | undefined => {
  const whole = digits.slice(2);
  const body = DIGITS_OF_RADIX[radix].test(whole) ? whole : withoutSuffix(whole, rule);
  if (!DIGITS_OF_RADIX[radix].test(body)) return undefined;
  return { value: BigInt(`${digits.slice(0, 2).toLowerCase()}${body}`), radix };
};

const withoutSuffix = (digits: string, rule: NumberRule): string => {
  const lower = digits.toLowerCase();
  const suffix = rule.suffixes?.find((each) => lower.endsWith(each));
  return suffix === undefined ? digits : digits.slice(0, -suffix.length);
};

const EXPONENTIAL = /^(\d+)(?:\.(\d+))?[eE]\+?(\d{1,2})$/u;

const exponential = (digits: string): Numeral | undefined => {
  const found = EXPONENTIAL.exec(digits);
  if (found === null) return undefined;
  const fraction = found[2] ?? '';
  const zeros = Number(found[3]) - fraction.length;
  return zeros < 0 ? undefined : { value: BigInt(`${found[1] ?? ''}${fraction}${'0'.repeat(zeros)}`), radix: 10 };
};
