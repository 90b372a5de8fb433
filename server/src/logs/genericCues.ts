import { besideFinding, loneFinding } from './besideRules';
import type { Cue } from './cues';
import { cueOf } from './cues';
import type { Family } from './families';
import { mayBe } from './families';
import type { Finding } from './finding';
import type { LeftPhrase } from './leftPhrase';
import { leftPhrase } from './leftPhrase';
import type { Platform } from './platform';
import { isQuantity, labelBefore, labelBehind } from './rightText';
import type { Token } from './token';
import { tokensOf } from './token';

/** A stretch of one plain line, and what the log is known to be of. */
export type Stretch = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly platform: Platform;
};

/** Codes that words, brackets or texts around them give away, whatever the format. */
export const genericFindings = (stretch: Stretch): readonly Finding[] => {
  const { text, from, to } = stretch;
  if (commandEcho.test(text.slice(from, from + 8))) return [];
  const findings: Finding[] = [];
  for (const token of tokensOf(text, from, to)) {
    const finding =
      besideFinding(text, token, from) ??
      cuedFinding(stretch, token, leftPhrase(text, token.start, from)) ??
      loneFinding(text, token, from);
    if (finding) findings.push(finding);
  }
  return findings;
};

/** What a shell or a test runner echoes is source, not outcome: `$ exit 3`, `> node -e …`, `+ kill -9 1`. */
const commandEcho = /^\s*[$>+%]\s/;

/** The finding that the words in front of a token make, if they make one. */
export const cuedFinding = (stretch: Stretch, token: Token, phrase: LeftPhrase | undefined): Finding | undefined => {
  const named = phrase && cueOf(phrase.words);
  if (!named || !isPlausible(stretch.text, token, phrase, named.cue)) return undefined;
  const families = familiesOf(named.cue, token, stretch.platform);
  if (families.length === 0 && !(named.cue.open && mayBeVendors(token))) return undefined;
  const label = labelBehind(stretch.text, token.end) ?? labelBefore(stretch.text, phrase.start);
  const trust = families.length === 0 ? named.cue.trust / 2 : named.cue.trust;
  return {
    token,
    families,
    cue: named.phrase,
    cueStart: phrase.start,
    cueEnd: phrase.end,
    trust,
    ...(label === undefined ? {} : { label }),
  };
};

const isPlausible = (text: string, token: Token, phrase: LeftPhrase, cue: Cue): boolean => {
  if (cue.tight && !/[=:([{"'`]/.test(phrase.gap)) return false;
  if (phrase.gap === '[' && /^\][:\s]/.test(text.slice(token.end, token.end + 2))) return cue.trust >= 0.95;
  if (phrase.gap === '(' && /^\):\s?[A-Za-z]/.test(text.slice(token.end, token.end + 4)) && token.form === 'decimal')
    return cue.trust >= 0.9;
  if (cue.trust < 0.95 && token.form === 'decimal' && isQuantity(text, token.end)) return false;
  return !pageFault.test(text.slice(Math.max(0, token.start - 120), token.end + 3));
};

/** The kernel's `segfault at … error 4 in …` names the kind of page fault. */
const pageFault = /segfault at .* error \d+ in?$/;

const familiesOf = (cue: Cue, token: Token, platform: Platform): readonly Family[] => {
  const fitting = cue.families.filter((family) => mayBe(family, token));
  if (token.form === 'decimal' && cue.families[0] === 'exit-code' && token.value < -1 && token.value >= -133)
    return ['errno', ...fitting.filter((family) => family !== 'errno')];
  return platform === 'windows' && fitting.includes('win32')
    ? ['win32', ...fitting.filter((family) => family !== 'win32')]
    : fitting;
};

/** Numbers of this size behind "error code" may be somebody's own; larger ones are ids and times. */
const mayBeVendors = (token: Token): boolean =>
  (token.form === 'decimal' && Math.abs(token.value) < 1_000_000) || (token.form === 'hex' && token.text.length <= 10);
