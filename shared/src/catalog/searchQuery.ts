import { readNumeral } from './numeral';
import { squash, wordsOf } from './words';
import type { Asked } from './catalogSet';

/** One word of what a person typed. */
export type Token = {
  /** In lower case. */
  readonly text: string;
  /** The code it may be: a number in any spelling, `TS2345`, `42P01`. */
  readonly asked?: Asked;
  /** The number behind letters that no catalog writes in front of its codes: 308 of `E0308`. A guess. */
  readonly guess?: bigint;
};

export type Query = {
  readonly tokens: readonly Token[];
  /** All of it as letters and digits, to compare with whole names. */
  readonly squashed: string;
};

/** Enough for a pasted line; what is beyond is ignored. */
const mostTokens = 10;

export const queryOf = (text: string): Query => {
  const pieces = text
    .trim()
    .split(/[\s,;:=()"`]+/)
    .filter((piece) => piece !== '');
  const joined = joinSigns(pieces);
  return { tokens: joined.flatMap(tokensOf).slice(0, mostTokens), squashed: squash(text) };
};

/** `- 32021` is one number. */
const joinSigns = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece, index) => {
    if (/^[-\u2212]$/.test(piece) && /^\d/.test(pieces[index + 1] ?? '')) return [];
    return /^[-\u2212]$/.test(pieces[index - 1] ?? '') && /^\d/.test(piece) ? [`-${piece}`] : [piece];
  });

const tokensOf = (piece: string): readonly Token[] => {
  const value = readNumeral(piece)?.value;
  if (value !== undefined) return [{ text: piece.toLowerCase(), asked: { value, text: piece } }];
  if (!/\d/.test(piece)) return wordsOf(piece).map((text) => ({ text }));
  const number = /^[A-Za-z]{1,12}-?(\d{1,9})$/.exec(piece)?.[1];
  const asked: Asked = { value: undefined, text: piece };
  if (number !== undefined) return [{ text: piece.toLowerCase(), asked, guess: BigInt(number) }];
  if (/^[A-Z0-9.]{1,12}$/i.test(piece)) return [{ text: piece.toLowerCase(), asked }];
  return wordsOf(piece).map((text) => ({ text }));
};
