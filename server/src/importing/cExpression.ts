import { readNumeral } from '../../../shared/src/catalog/numeral';
import type { Token } from './cTokens';

/** Values of the names that were defined so far. */
export type Known = ReadonlyMap<string, bigint>;

type Cursor = { readonly tokens: readonly Token[]; at: number; depth: number };

/** The integer that a constant expression is; undefined for anything else (floats, strings, calls of unknown macros). */
export const evaluate = (tokens: readonly Token[], known: Known): bigint | undefined => {
  const cursor: Cursor = { tokens: tokens.filter(({ kind }) => kind !== 'comment'), at: 0, depth: 0 };
  const value = binary(cursor, known, 0);
  return cursor.at === cursor.tokens.length ? value : undefined;
};

/** Shifts beyond this are no code and would fill the memory. */
const mostShift = 64n;

const levels: readonly Readonly<Record<string, (a: bigint, b: bigint) => bigint | undefined>>[] = [
  { '|': (a, b) => a | b },
  { '^': (a, b) => a ^ b },
  { '&': (a, b) => a & b },
  {
    '<<': (a, b) => (0n <= b && b <= mostShift ? a << b : undefined),
    '>>': (a, b) => (0n <= b && b <= mostShift ? a >> b : undefined),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => (b === 0n ? undefined : a / b) },
];

const peek = ({ tokens, at }: Cursor): string | undefined => tokens[at]?.text;

const binary = (cursor: Cursor, known: Known, level: number): bigint | undefined => {
  const operators = levels[level];
  if (!operators) return unary(cursor, known);
  let left = binary(cursor, known, level + 1);
  for (let sign = peek(cursor); sign !== undefined && Object.hasOwn(operators, sign); sign = peek(cursor)) {
    cursor.at++;
    const right = binary(cursor, known, level + 1);
    if (left === undefined || right === undefined) return undefined;
    left = operators[sign]?.(left, right);
  }
  return left;
};

/** Brackets and signs nested deeper than this are not followed. */
const deepest = 50;

const unary = (cursor: Cursor, known: Known): bigint | undefined => {
  const token = cursor.tokens[cursor.at];
  if (!token || cursor.depth > deepest) return undefined;
  cursor.at++;
  cursor.depth++;
  const value = operand(token, cursor, known);
  cursor.depth--;
  return value;
};

const operand = (token: Token, cursor: Cursor, known: Known): bigint | undefined => {
  if (token.kind === 'number') return readNumeral(octal(token.text))?.value;
  if (token.text === '(') return bracketed(cursor, known);
  if (token.text === '-' || token.text === '+' || token.text === '~') return signed(token.text, unary(cursor, known));
  if (token.kind !== 'word') return undefined;
  return peek(cursor) === '(' ? wrapped(cursor, known) : known.get(token.text);
};

const signed = (sign: string, value: bigint | undefined): bigint | undefined => {
  if (value === undefined || sign === '+') return value;
  return sign === '-' ? -value : ~value;
};

/** C reads 0777 as octal. */
const octal = (text: string): string => text.replace(/^0(?=[0-7]+(?:[uUlL]|$))/, '0o');

/** An expression in brackets, or a cast before an operand: `((HRESULT)0x80004005L)`. */
const bracketed = (cursor: Cursor, known: Known): bigint | undefined => {
  const start = cursor.at;
  const inner = binary(cursor, known, 0);
  if (inner !== undefined && peek(cursor) === ')') {
    cursor.at++;
    return inner;
  }
  const close = cursor.tokens.findIndex(({ text }, index) => index >= start && text === ')');
  const isCast =
    close > start && cursor.tokens.slice(start, close).every(({ kind, text }) => kind === 'word' || text === '*');
  if (!isCast) return undefined;
  cursor.at = close + 1;
  return unary(cursor, known);
};

/** `_HRESULT_TYPEDEF_(0x80004005L)`, `INT32_C(5)`: macros of one argument that only give it a type. */
const wrapped = (cursor: Cursor, known: Known): bigint | undefined => {
  cursor.at++;
  return bracketed(cursor, known);
};
