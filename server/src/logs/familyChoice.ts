import type { NamedCue } from './cues';
import type { Family } from './families';
import { mayBe } from './families';
import type { Platform } from './platform';
import type { Token } from './token';
import { topicsOfLine } from './topics';

/** What is known beside the cue. */
export type Surroundings = { readonly text: string; readonly platform: Platform; readonly topics: readonly Family[] };

/** The families that a number behind a cue can belong to, most likely first. */
export const familiesFor = ({ cue, phrase }: NamedCue, token: Token, around: Surroundings): readonly Family[] => {
  const named = cue.families.filter(
    (family) => mayBe(family, token) && isSaid(family, { cue, phrase }, { token, text: around.text }),
  );
  const ordered = rules.reduce<readonly Family[]>((families, rule) => rule(families, token, around), named);
  return cue.open || phrase === 'reason code' ? [...new Set([...topical(token, around), ...ordered])] : ordered;
};

type Rule = (families: readonly Family[], token: Token, around: Surroundings) => readonly Family[];

const first = (family: Family, families: readonly Family[]): readonly Family[] => [
  family,
  ...families.filter((one) => one !== family),
];

/** Shells never report a negative exit code; Node, npm and libuv pass on the errno. */
const negatedErrno: Rule = (families, token) =>
  families[0] === 'exit-code' && token.form === 'decimal' && token.value < -1 && token.value >= -133
    ? first('errno', families)
    : families;

/** A process on Windows ends with an NTSTATUS, an installer with an HRESULT. */
const windowsExit: Rule = (families, token) => {
  if (families[0] !== 'exit-code' || (token.form === 'decimal' && Math.abs(token.value) < 0x10000)) return families;
  const high = (token.value < 0 ? token.value + 0x100000000 : token.value) >= 0xc0000000;
  return first(high && !families.includes('win32') ? 'ntstatus' : high ? 'win32' : 'hresult', families);
};

const windowsError: Rule = (families, _token, { platform }) =>
  platform === 'windows' && (families[0] === 'errno' || families[0] === 'http') && families.includes('win32')
    ? first('win32', families)
    : families;

/** 0xC… is an NTSTATUS first, 0x8… an HRESULT. */
const severityBits: Rule = (families, token) => {
  if (token.form === 'decimal' || !families.includes('ntstatus') || !families.includes('hresult')) return families;
  if (families[0] !== 'hresult' && families[0] !== 'ntstatus') return families;
  return token.value >= 0xc0000000 ? first('ntstatus', families) : families;
};

const rules: readonly Rule[] = [negatedErrno, windowsExit, windowsError, severityBits];

/** A bare "status 1" is an exit status only where the line speaks of a process. */
const isSaid = (
  family: Family,
  { cue, phrase }: NamedCue,
  { token, text }: { readonly token: Token; readonly text: string },
): boolean => {
  if (cue.open && family === 'http') return token.value >= 400;
  if (phrase !== 'status') return true;
  if (family === 'signal') return /\bcode=(?:killed|dumped)\b/.test(text);
  if (family === 'exit-code')
    return (
      /\b(?:exit\w*|process|child|command|terminat\w*|script|subprocess|returned)\b/i.test(text) &&
      !/\bcode=(?:killed|dumped)\b/.test(text)
    );
  return true;
};

const topical = (token: Token, { text, topics }: Surroundings): readonly Family[] =>
  [...topicsOfLine(text), ...topics].filter((family) => mayBe(family, token));
