import type { DeclaredCode } from './codeList';
import { namesFailure, namesQuantity, namesSuccess, nounWeight } from './names';

/** From this sum on a list is taken for error codes without being asked. */
export const accepted = 3;

type Clue = readonly [weight: number, speaks: (members: readonly DeclaredCode[]) => boolean];

const shareOf = (members: readonly DeclaredCode[], fits: (member: DeclaredCode) => boolean): number =>
  members.filter(fits).length / Math.max(1, members.length);

const withoutSuccess = (members: readonly DeclaredCode[]): readonly DeclaredCode[] =>
  members.filter(({ name }) => !namesSuccess(name));

const failureShare = (members: readonly DeclaredCode[]): number =>
  shareOf(withoutSuccess(members), ({ name }) => namesFailure(name));

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** 1, 2, 4, 8: bits of a mask. */
const areBits = (members: readonly DeclaredCode[]): boolean => {
  const values = members.map(({ value }) => value).filter((value) => value !== 0n);
  return values.length > 2 && values.every((value) => value > 0n && (value & (value - 1n)) === 0n);
};

/** What the members say, whatever the list is called. */
const memberClues: readonly Clue[] = [
  [1, (members) => failureShare(members) >= 1 / 3],
  [1, (members) => failureShare(members) >= 2 / 3],
  [1, (members) => withoutSuccess(members).every(({ value }) => magnitude(value) >= 100n)],
  [-6, areBits],
  [-4, (members) => shareOf(members, ({ name }) => namesQuantity(name)) >= 1 / 3],
  [-1, (members) => shareOf(members, ({ isKey = false }) => isKey) >= 1 / 2],
];

/** How much speaks for these being error codes: the noun of their container, and their own names and values. */
export const scoreOf = (name: string, members: readonly DeclaredCode[]): number => {
  const noun = nounWeight(name);
  // Without a word of errors in its name a list of things that may fail is rather a list of states or events.
  const clues = memberClues.filter(([weight]) => noun > 0 || weight < 0);
  return clues.reduce((sum, [weight, speaks]) => (speaks(members) ? sum + weight : sum), noun);
};
