import { indexFrom, type Token } from '../../importing/cTokens';
import type { EnumSyntax } from './enumSyntax';

/** Tokens from `start` up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number };

/** A member from its name to what ends it; `head` is its first token, which may be an annotation. */
export type MemberStretch = Stretch & { readonly head: number };

/** The members in the body of an enum. */
export const memberStretches = (
  tokens: readonly Token[],
  body: Stretch,
  form: EnumSyntax['members'],
): readonly MemberStretch[] =>
  separated(tokens, body, form).flatMap(({ start, end }) => {
    const name = nameFrom(tokens, { start, end }, form);
    const head = indexFrom(tokens, start, ({ kind }) => kind !== 'comment');
    return name === undefined ? [] : [{ head, start: name, end }];
  });

const opening = new Set(['(', '{', '[']);
const closing = new Set([')', '}', ']']);

/** The body cut at its separators, brackets counted. */
const separated = (tokens: readonly Token[], body: Stretch, form: EnumSyntax['members']): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let start = body.start;
  let depth = 0;
  for (let at = body.start; at < body.end; at++) {
    const text = tokens[at]?.text ?? '';
    if (opening.has(text)) depth++;
    else if (closing.has(text)) depth--;
    else if (depth === 0 && ends(tokens, at, form)) {
      stretches.push({ start, end: at });
      start = text === ',' || text === ';' ? at + 1 : at;
      // Behind the semicolon come fields and methods.
      if (form === 'commas' && text === ';') return stretches;
    }
  }
  return [...stretches, { start, end: body.end }];
};

const ends = (tokens: readonly Token[], at: number, form: EnumSyntax['members']): boolean => {
  const token = tokens[at];
  if (token?.text === ';') return true;
  if (form === 'statements') return false;
  return token?.text === ',' || (form === 'cases' && (token?.text === 'case' || token?.leads === true));
};

/** The first word that is no annotation or attribute: `@Deprecated`, `[Description("…")]`. */
const nameFrom = (
  tokens: readonly Token[],
  { start, end }: Stretch,
  form: EnumSyntax['members'],
): number | undefined => {
  const first = form === 'cases' && tokens[start]?.text === 'case' ? start + 1 : start;
  for (let at = first; at < end; at = behind(tokens, at, end))
    if (tokens[at]?.kind === 'word') return isStatement(tokens, at, form) ? undefined : at;
  return undefined;
};

/** The place behind a token, an annotation or a group in brackets. */
const behind = (tokens: readonly Token[], at: number, end: number): number => {
  const text = tokens[at]?.text ?? '';
  if (opening.has(text)) return closeOf(tokens, at, end) + 1;
  return text === '@' ? at + 2 : at + 1;
};

/** `option allow_alias = true;`, `reserved 2, 15;`, `var isFatal: Bool`: no member, but a word and what it says. */
const isStatement = (tokens: readonly Token[], at: number, form: EnumSyntax['members']): boolean => {
  const next = tokens[at + 1];
  if (form === 'commas') return false;
  return form === 'cases' ? tokens[at - 1]?.text !== 'case' && tokens[at - 1]?.text !== ',' : next?.text !== '=';
};

const closeOf = (tokens: readonly Token[], open: number, end: number): number => {
  let depth = 0;
  let at = open;
  for (; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (opening.has(text)) depth++;
    if (closing.has(text) && --depth === 0) break;
  }
  return at;
};
