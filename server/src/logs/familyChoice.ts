import type { NamedCue } from './cues';
import type { Family } from './families';
import { mayBe } from './families';
import type { Platform } from './platform';
import type { Token } from './token';
import { topicsOfLine } from './topics';

/** What is known beside the cue. */
export type Surroundings = {
  readonly text: string;
  /** What stands between the cue and the number. */
  readonly gap: string;
  readonly platform: Platform;
  readonly topics: readonly Family[];
};

/** The families that a number behind a cue can belong to, most likely first. */
export const familiesFor = (named: NamedCue, token: Token, around: Surroundings): readonly Family[] => {
  const { cue } = named;
  const said = cue.families.filter((family) => mayBe(family, token) && isSaid(family, named, token, around.text));
  const ordered = rules.reduce<readonly Family[]>((families, rule) => rule(families, token, around), said);
  if (!cue.open) return ordered;
  if (isQuotedState(token, around.gap)) return first('sqlstate', ordered);
  return [...new Set([...topicsHolding(token, around), ...ordered])];
};

/** A quoted code of five characters is no number: `code: '23505'`. */
const isQuotedState = (token: Token, gap: string): boolean =>
  /["'`]$/.test(gap) && token.text.length === 5 && mayBe('sqlstate', token);

const topicsHolding = (token: Token, { text, topics }: Surroundings): readonly Family[] =>
  [...topicsOfLine(text), ...topics].filter((family) => mayBe(family, token));

/** What is asked of a family that only part of a cue's uses mean. */
type Question = { readonly named: NamedCue; readonly token: Token; readonly text: string };

const isSaid = (family: Family, named: NamedCue, token: Token, text: string): boolean =>
  conditions[family]?.({ named, token, text }) ?? true;

/** How systemd says that a process ended; its `status=` is an exit status or a signal then, never HTTP's. */
const processEnd = (text: string): string | undefined => /\bcode=(exited|killed|dumped)\b/.exec(text)?.[1];

/** A bare "status 1" is an exit status only where the line speaks of a process. */
const processWord = /\b(?:exit\w*|process|child|command|terminat\w*|script|subprocess|returned|finished)\b/i;

const conditions: Readonly<Partial<Record<Family, (question: Question) => boolean>>> = {
  http: ({ named, token, text }) => processEnd(text) === undefined && (!named.cue.open || token.value >= 400),
  // "closed with 1006" may be spoken of anything; a short cue ("sent", "reason") needs the line to speak of WebSockets.
  websocket: ({ named, text }) => named.phrase.length >= 9 || topicsOfLine(text).includes('websocket'),
  win32: ({ named: { cue }, token: { value } }) => {
    // Installers end with Windows' own error numbers; below 1000 they mean nothing else than exit codes.
    if (cue.families[0] === 'exit-code') return value >= 1000;
    return cue.trust >= 0.7 || (value >= 1600 && value < 1700);
  },
  signal: ({ named: { phrase }, text }) => phrase !== 'status' || ['killed', 'dumped'].includes(processEnd(text) ?? ''),
  'exit-code': ({ named: { phrase }, text }) => phrase !== 'status' || isExitStatus(text),
};

const isExitStatus = (text: string): boolean => {
  const end = processEnd(text);
  return end === undefined ? processWord.test(text) : end === 'exited';
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
  if (families[0] !== 'exit-code') return families;
  if (Math.abs(token.value) < 0x10000) return families.filter((family) => family !== 'win32');
  if (unsigned(token) < 0xc0000000) return first('hresult', families);
  return first(families.includes('win32') ? 'win32' : 'ntstatus', families);
};

const unsigned = ({ value }: Token): number => (value < 0 ? value + 0x100000000 : value);

const windowsError: Rule = (families, _token, { platform }) =>
  platform === 'windows' && (families[0] === 'errno' || families[0] === 'http') && families.includes('win32')
    ? first('win32', families)
    : families;

/** 0xC… is an NTSTATUS first; 0xE… is an application's own, SetupAPI's above all; 0x8… an HRESULT. */
const severityBits: Rule = (families, token) => {
  if (token.form === 'decimal' || (families[0] !== 'hresult' && families[0] !== 'ntstatus')) return families;
  if (token.value >= 0xe0000000) return families.includes('win32') ? first('win32', families) : families;
  return families.includes('ntstatus') && token.value >= 0xc0000000 ? first('ntstatus', families) : families;
};

/** MySQL drivers call the server's own number errno. */
const mysqlErrno: Rule = (families, token, { text, topics }) =>
  families[0] === 'win32' && mayBe('mysql', token) && [...topicsOfLine(text), ...topics].includes('mysql')
    ? first('mysql', families)
    : families;

const rules: readonly Rule[] = [mysqlErrno, negatedErrno, windowsExit, windowsError, severityBits];
