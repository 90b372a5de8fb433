import { given } from '../../../../shared/src/catalog/given';
import { evaluate } from '../../importing/cExpression';
import { commentAbout, indexFrom, type Token } from '../../importing/cTokens';
import type { DeclaredCode } from '../codeList';
import { argumentsOf, type Arguments } from './arguments';
import type { EnumSyntax } from './enumSyntax';
import { memberStretches, type MemberStretch, type Stretch } from './members';

/** The members of every enum in a text that have a number: written, counted, or an argument. */
export const readEnums = (tokens: readonly Token[], syntax: EnumSyntax): readonly DeclaredCode[] => {
  const codes: DeclaredCode[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const body = tokens[at]?.text === 'enum' ? bodyOf(tokens, at) : undefined;
    if (body === undefined) continue;
    codes.push(...readBody(tokens, at, body, syntax));
    // An enum within an enum is left out: half-written text would have them by the thousand.
    at = body.end;
  }
  return codes;
};

/** Longest head of an enum, in tokens: `enum class Name(val code: Int, …) : Base<A, B> {`. */
const longestHead = 80;

/** From the opening bracket to the closing one; undefined where the word begins no enum. */
const bodyOf = (tokens: readonly Token[], start: number): Stretch | undefined => {
  const head = tokens.slice(start, start + longestHead);
  const open = head.findIndex(({ text }) => text === '{' || text === ';' || text === '}');
  if (head[open]?.text !== '{') return undefined;
  return { start: start + open, end: closingOf(tokens, start + open) };
};

const readBody = (
  tokens: readonly Token[],
  keyword: number,
  { start, end }: Stretch,
  syntax: EnumSyntax,
): readonly DeclaredCode[] => {
  const stretches = memberStretches(tokens, { start: start + 1, end }, syntax.members);
  const members = stretches.map((stretch) => memberOf(tokens, stretch));
  const container = nameOf(tokens, keyword, { start, end });
  return numbered(members, syntax).map((member) => ({ ...member, ...given({ container }) }));
};

const closingOf = (tokens: readonly Token[], open: number): number => {
  let depth = 0;
  return indexFrom(tokens, open, ({ text }) => {
    if (text === '{') depth++;
    if (text === '}') depth--;
    return depth === 0;
  });
};

const headWords = new Set(['class', 'struct', 'union']);

/** The name behind the keyword; for `typedef enum {…} Name` the one behind the body. */
const nameOf = (tokens: readonly Token[], start: number, body: Stretch): string | undefined => {
  const name = tokens.slice(start + 1, body.start).find(({ kind, text }) => kind === 'word' && !headWords.has(text));
  const behind = tokens[start - 1]?.text === 'typedef' ? tokens[body.end + 1] : undefined;
  return (behind?.kind === 'word' ? behind : name)?.text;
};

type Member = {
  readonly name: Token;
  /** What stands behind `=`; undefined where there is none. */
  readonly value: readonly Token[] | undefined;
  readonly args: Arguments | undefined;
  readonly doc: string | undefined;
};

const memberOf = (tokens: readonly Token[], { head, start, end }: MemberStretch): Member | undefined => {
  const name = tokens[start];
  if (name === undefined) return undefined;
  const parts = tokens.slice(start + 1, end).filter(({ kind }) => kind !== 'comment');
  const sign = parts[0]?.text === '=' ? 1 : undefined;
  const options = indexFrom(parts, sign ?? 0, ({ text }) => text === '[');
  return {
    name,
    value: sign === undefined ? undefined : parts.slice(sign, options),
    args: parts[0]?.text === '(' ? argumentsOf(parts) : undefined,
    doc: commentAbout(tokens, head, lastOf(tokens, end)),
  };
};

/** The token that a trailing comment follows: the separator, or the last token before the end. */
const lastOf = (tokens: readonly Token[], end: number): number => {
  const text = tokens[end]?.text;
  if (text === ',' || text === ';') return end;
  let last = end - 1;
  while (tokens[last]?.kind === 'comment') last--;
  return last;
};

const numbered = (members: readonly (Member | undefined)[], syntax: EnumSyntax): readonly DeclaredCode[] => {
  const found = members.filter((member) => member !== undefined);
  const place = found.some(({ args }) => args) ? codePlace(found) : undefined;
  const known = new Map<string, bigint>();
  let next: bigint | undefined = syntax.counts === 'always' ? 0n : undefined;
  return found.flatMap(({ name, value, args, doc }) => {
    const code = args === undefined ? (value === undefined ? next : evaluate(value, known)) : args.numbers[place ?? -1];
    next = syntax.counts !== 'never' && code !== undefined && args === undefined ? code + 1n : undefined;
    if (code === undefined) return [];
    known.set(name.text, code);
    const span = { start: name.start, end: name.start + name.text.length };
    return [{ name: name.text, value: code, span, ...given({ doc, message: args?.text }) }];
  });
};

/** The argument that is a number in every member and another in each: the code. */
const codePlace = (members: readonly Member[]): number | undefined => {
  const lists = members.flatMap(({ args }) => (args === undefined ? [] : [args.numbers]));
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, place) => place).find((place) => {
    const values = lists.map((numbers) => numbers[place]);
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
};
