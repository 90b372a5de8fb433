import { evaluate } from '../../importing/cExpression';
import type { Token } from '../../importing/cTokens';

/** What stands in the brackets behind an enum's member. */
export type Arguments = {
  /** By position; undefined where an argument is no number. */
  readonly numbers: readonly (bigint | undefined)[];
  /** The first text. */
  readonly text: string | undefined;
};

/** Reads `(404, "Not found")` and `(code = 404)`; the tokens begin with the bracket. */
export const argumentsOf = (tokens: readonly Token[]): Arguments => {
  const args = splitArguments(tokens);
  const text = args.flat().find(({ kind }) => kind === 'string')?.text;
  return { numbers: args.map(numberOf), text: text === undefined ? undefined : unquoted(text) };
};

const splitArguments = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' && depth++ === 0) continue;
    if (token.text === ')' && --depth === 0) break;
    if (token.text === ',' && depth === 1) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
};

/** Named arguments too: `code = 404`, `code: 404`. */
const numberOf = (tokens: readonly Token[]): bigint | undefined => {
  const isNamed = tokens[0]?.kind === 'word' && (tokens[1]?.text === '=' || tokens[1]?.text === ':');
  const value = isNamed ? tokens.slice(2) : tokens;
  return value.some(({ kind }) => kind === 'number') ? evaluate(value, new Map()) : undefined;
};

const unquoted = (text: string): string => text.replace(/^L?["']|["']$/g, '').replace(/\\(["'\\])/g, '$1');
