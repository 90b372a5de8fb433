import { given } from '../../../../shared/src/catalog/given';
import { evaluate } from '../../importing/cExpression';
import { commentAbout, indexFrom, type Token } from '../../importing/cTokens';
import type { DeclaredCode } from '../codeList';

/** Constants of Go's `const ( … )` blocks; their type is the container, `iota` and repeated expressions are counted. */
export const readGoConstants = (tokens: readonly Token[]): readonly DeclaredCode[] => {
  const codes: DeclaredCode[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== 'const' || tokens[at + 1]?.text !== '(') continue;
    const end = endOf(tokens, at + 1);
    codes.push(...readBlock(tokens, at + 2, end));
    at = end;
  }
  return codes;
};

const endOf = (tokens: readonly Token[], open: number): number => {
  let depth = 0;
  return indexFrom(tokens, open, ({ text }) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth === 0;
  });
};

/** What a line without a value repeats. */
type Repeated = { readonly type: string | undefined; readonly value: readonly Token[] };

const readBlock = (tokens: readonly Token[], start: number, end: number): readonly DeclaredCode[] => {
  const codes: DeclaredCode[] = [];
  let repeated: Repeated = { type: undefined, value: [] };
  for (const [iota, line] of linesOf(tokens, start, end).entries()) {
    const [name] = line.tokens;
    if (name?.kind !== 'word') continue;
    repeated = valueOf(line.tokens) ?? repeated;
    const value = evaluate(repeated.value, new Map([['iota', BigInt(iota)]]));
    if (value === undefined || name.text === '_') continue;
    const doc = commentAbout(tokens, line.first, line.last);
    const span = { start: name.start, end: name.start + name.text.length };
    codes.push({ name: name.text, value, span, ...given({ container: repeated.type, doc }) });
  }
  return codes;
};

/** `Name Type = value`, `Name = Type(value)`; undefined where the line is a name alone. */
const valueOf = (line: readonly Token[]): Repeated | undefined => {
  const sign = line.findIndex(({ text }) => text === '=');
  if (sign < 0) return undefined;
  const typed = sign > 1 ? line[1] : undefined;
  const value = line.slice(sign + 1);
  const cast = value[0]?.kind === 'word' && value[1]?.text === '(' ? value[0] : undefined;
  return { type: (typed ?? cast)?.text, value };
};

type Line = { readonly first: number; readonly last: number; readonly tokens: readonly Token[] };

/** The lines of the block that hold more than a comment. */
const linesOf = (tokens: readonly Token[], start: number, end: number): readonly Line[] => {
  const lines = new Map<number, { first: number; last: number; tokens: Token[] }>();
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'comment' || token.text === ';') continue;
    const line = lines.get(token.line);
    if (line === undefined) lines.set(token.line, { first: at, last: at, tokens: [token] });
    else {
      line.last = at;
      line.tokens.push(token);
    }
  }
  return [...lines.values()];
};
