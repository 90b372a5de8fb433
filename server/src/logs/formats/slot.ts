import type { Family } from '../families';
import { mayBe } from '../families';
import type { Finding } from '../finding';
import { tokensOf } from '../token';

/** A place where the form of the line says that a code stands. */
export type Slot = {
  readonly start: number;
  readonly end: number;
  /** Most likely first; none = a code of any catalog. */
  readonly families: readonly Family[];
  readonly cue: string;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly trust?: number;
};

const slotTrust = 0.97;

/** The code in a slot, if what stands there is one: a hyphen and the like are not. */
export const slotFinding = (text: string, slot: Slot): Finding | undefined => {
  const token = tokensOf(text, slot.start, slot.end).find(({ start, end }) => start === slot.start && end === slot.end);
  const families = token ? slot.families.filter((family) => mayBe(family, token)) : [];
  if (!token || (families.length === 0 && slot.families.length > 0)) return undefined;
  return {
    token,
    families,
    cue: slot.cue,
    cueStart: slot.cueStart,
    cueEnd: slot.cueEnd,
    trust: slot.trust ?? slotTrust,
  };
};
