import type { CatalogId } from '../../../../shared/src/catalog/types';
import type { Token } from '../token';

/** A token and the line that it stands in; nothing left of `floor` belongs to it. */
export type Beside = { readonly text: string; readonly token: Token; readonly floor: number };

/** What stands beside a token and makes it a code of one family. Offsets are those of the line. */
export type Said = {
  readonly family: CatalogId;
  readonly start: number;
  readonly end: number;
  readonly trust: number;
  /** It names this very code: a symbol or a reason phrase. */
  readonly names?: true;
};

/** Asked of every token; answers where what stands right beside it is enough. */
export type BesideRule = (beside: Beside) => Said | undefined;

/** A stretch of the line. */
export type Spot = { readonly start: number; readonly end: number };

const reach = 48;
const farReach = 120;

export const before = ({ text, token, floor }: Beside, units = reach): string =>
  text.slice(Math.max(floor, token.start - units), token.start);

export const after = ({ text, token }: Beside, units = reach): string => text.slice(token.end, token.end + units);

/** Where `pattern`, anchored to the token by a final `$`, stands in front of it. */
export const spotBefore = (beside: Beside, pattern: RegExp): Spot | undefined => spotIn(beside, pattern, reach);

export const spotFarBefore = (beside: Beside, pattern: RegExp): Spot | undefined => spotIn(beside, pattern, farReach);

/** Where `pattern`, anchored to the token by a leading `^`, stands behind it. */
export const spotAfter = (beside: Beside, pattern: RegExp): Spot | undefined => {
  const found = pattern.exec(after(beside, 80));
  if (!found) return undefined;
  const gap = found[0].length - found[0].trimStart().length;
  return { start: beside.token.end + gap, end: beside.token.end + found[0].trimEnd().length };
};

const spotIn = (beside: Beside, pattern: RegExp, units: number): Spot | undefined => {
  const stretch = before(beside, units);
  const found = pattern.exec(stretch);
  if (!found) return undefined;
  const start = beside.token.start - stretch.length + found.index;
  return { start, end: start + Math.max(1, found[0].trimEnd().length) };
};
