import type { Cue } from './cues';
import { cueOf } from './cues';
import { familiesFor } from './familyChoice';
import type { Finding } from './finding';
import type { LeftPhrase } from './leftPhrase';
import type { LineSetting } from './formats/format';
import { isQuantity, symbolAfter, symbolBefore } from './rightText';
import type { Token } from './token';

/** A token, its line and the words in front of it. */
export type Cued = { readonly text: string; readonly token: Token; readonly phrase: LeftPhrase };

/** The finding that the words in front of a token make, if they make one. */
export const cuedFinding = (cued: Cued, { platform, topics }: LineSetting): Finding | undefined => {
  const { text, phrase } = cued;
  const named = cueOf(phrase.words);
  const token = named ? asHexadecimal(cued.token, named.cue) : cued.token;
  if (!named || lookAlikes.some((isLookAlike) => isLookAlike({ text, token, phrase }, named.cue))) return undefined;
  const families = familiesFor(named, token, { text, gap: phrase.gap, platform, topics });
  if (families.length === 0 && !(named.cue.open && mayBeVendors(token, named.cue))) return undefined;
  const label = (symbolAfter(text, token.end) ?? symbolBefore(text, phrase.start, 0))?.symbol;
  return {
    token,
    families,
    cue: named.phrase,
    cueStart: phrase.start,
    cueEnd: phrase.end,
    trust: trustOf(named.cue, token, families),
    ...(label === undefined ? {} : { label }),
  };
};

/** Eight digits behind a word for HRESULTs are hexadecimal: `hr = 80070005`. */
const asHexadecimal = (token: Token, { families }: Cue): Token =>
  token.form === 'decimal' && /^8\d{7}$/.test(token.text) && families.includes('hresult')
    ? { ...token, form: 'bareHex', value: Number.parseInt(token.text, 16) }
    : token;

/** A small number behind an open cue is as often a program's own as the system's. */
const trustOf = (cue: Cue, token: Token, families: Finding['families']): number => {
  if (families.length === 0) return cue.trust - 0.2;
  if (isWide(token)) return Math.max(cue.trust, wideTrust);
  return cue.open && families[0] === 'errno' && token.value > 0 ? cue.trust - 0.25 : cue.trust;
};

/** `returned 0x800b0109`: nothing that is no code is written so behind a word for codes. */
const isWide = ({ form, text }: Token): boolean => form === 'hex' && /^0x[8c][0-9a-f]{7}$/i.test(text);
const wideTrust = 0.75;

type LookAlike = (cued: Cued, cue: Cue) => boolean;

/** `custom failure 42`; but `(code 23)` in brackets of its own is as good as a colon. */
const isLoose: LookAlike = ({ text, token, phrase }, cue) =>
  cue.tight &&
  !/[=:([{"'`]/.test(phrase.gap) &&
  !(text.charAt(phrase.start - 1) === '(' && text.charAt(token.end) === ')');

/** `ERROR 404 --- [main]`: a severity, then a process. */
const isAfterSeverity: LookAlike = ({ text, token, phrase }) =>
  /^\s+$/.test(phrase.gap) &&
  /^(?:ERROR|FATAL|FAIL)$/.test(text.slice(phrase.start, phrase.end)) &&
  !/^(?::| \()/.test(text.slice(token.end, token.end + 2)) &&
  /\d/.test(text.slice(0, phrase.start));

/** `sys.exit(500)` in a stack trace is source. */
const isCall: LookAlike = ({ text, phrase }) => phrase.gap === '(' && text.charAt(phrase.start - 1) === '.';

/** `ok=404 changed=500 failed=1`: a count. */
const isTally: LookAlike = ({ text, phrase }) =>
  phrase.gap === '=' && /^fail/i.test(text.slice(phrase.start, phrase.end));

/** Every call that fails returns -1; the reason is elsewhere. */
const isBareFailure: LookAlike = ({ token }, cue) => token.value === -1 && cue.trust < 0.7;

/** apt numbers the addresses that it fetches: `Err:5 http://…`. */
const isFetchNumber: LookAlike = ({ text, phrase }) =>
  phrase.gap === ':' && phrase.start === 0 && text.startsWith('Err:');

/** `ERROR [22647] job:6`: a process or thread. */
const isBracketedId: LookAlike = ({ text, token, phrase }, cue) =>
  token.form === 'decimal' &&
  phrase.gap.endsWith('[') &&
  text.charAt(token.end) === ']' &&
  cue.trust < (phrase.gap === '[' ? 0.97 : 0.95);

/** `Command line code(1): ReflectionClass->…`: a line number in a stack trace. */
const isFrameLine: LookAlike = ({ text, token, phrase }, cue) =>
  phrase.gap === '(' &&
  cue.trust < 0.9 &&
  token.form === 'decimal' &&
  /^\):\s?[A-Za-z]/.test(text.slice(token.end, token.end + 4));

const isCount: LookAlike = ({ text, token }, cue) =>
  cue.trust < 0.95 && token.form === 'decimal' && isQuantity(text, token.end);

/** `?page=2&status=500`: part of an address. */
const isQueryParameter: LookAlike = ({ text, phrase }) =>
  phrase.gap === '=' && /[?&]$/.test(text.slice(0, phrase.start).slice(-1));

/** `at finishExit:590`, `com.example.Error:12`: a line number. */
const isSourceLine: LookAlike = ({ text, token, phrase }, cue) =>
  phrase.gap === ':' &&
  token.form === 'decimal' &&
  cue.trust < 0.95 &&
  /[.\\/$]$/.test(text.slice(0, phrase.start).slice(-1));

/** The kernel's `segfault at … error 4 in …` names the kind of page fault. */
const isPageFault: LookAlike = ({ text, token }) =>
  /segfault at .* error \d+ in?$/.test(text.slice(Math.max(0, token.start - 120), token.end + 3));

const lookAlikes: readonly LookAlike[] = [
  isCall,
  isTally,
  isBareFailure,
  isAfterSeverity,
  isFetchNumber,
  isLoose,
  isBracketedId,
  isFrameLine,
  isCount,
  isQueryParameter,
  isSourceLine,
  isPageFault,
];

/** Decimal numbers of this size behind "error code" may be somebody's own; larger ones are ids and times. */
const mayBeVendors = ({ form, value }: Token, { tight, trust }: Cue): boolean =>
  form === 'decimal' && Math.abs(value) < 1_000_000 && (!tight || trust < 0.65 || value < -133);
