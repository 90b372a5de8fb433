import { isCueEnd } from './cues';

/** The words in front of a number, and what stands between them and it. */
export type LeftPhrase = {
  /** Lower case, single words: `exit_code` gives `exit code`; at most five, nearest last, of the same clause. */
  readonly words: readonly string[];
  /** Colons, brackets, quotes between the last word and the number. */
  readonly gap: string;
  /** Offsets of the last word as written. */
  readonly start: number;
  readonly end: number;
};

const maximumGap = 16;
const maximumReach = 64;
const maximumWords = 5;
const connectors = new Set(' \t=:"\'`([{<#!>-\\*|');
/** A clause ends here; words beyond say nothing about the number. */
const clauseEnd = /[,;|)\]}>]|[.!?]\s|\.\.\./g;
/** Words between a cue and its number that say nothing. */
const emptyWords = new Set(['is', 'was', 'of', 'a', 'an', 'the', 'be', 'being', 'equals', 'equal', 'following', 'non']);

export const leftPhrase = (text: string, start: number, floor: number): LeftPhrase | undefined => {
  const end = skipConnectors(text, start, floor);
  if (end <= floor || start - end > maximumGap || !isWordUnit(text.charCodeAt(end - 1))) return undefined;
  const begin = wordStart(text, end, floor);
  if (!mayEndCue(text.slice(Math.max(begin, end - 24), end))) return undefined;
  const reach = text.slice(Math.max(floor, end - maximumReach), end);
  const clause = reach.slice(lastClauseEnd(reach));
  const words = wordsOf(clause);
  if (words.length === 0) return undefined;
  return { words, gap: text.slice(end, start), start: begin, end };
};

/** `EdgeResponseStatus` → edge response status; `exit_code`, `exitcode` → exit code. */
export const wordsOf = (clause: string): readonly string[] => {
  const parts = clause.replace('cURL', 'curl').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  const words = parts.flatMap((part) => joined.get(part.toLowerCase()) ?? [part.toLowerCase()]);
  return words.filter((word) => !emptyWords.has(word)).slice(-maximumWords);
};

/** Does a word end in one that cues end in? Most words in front of numbers do not. */
const mayEndCue = (word: string): boolean => {
  const lower = lastPart.exec(word)?.[0].toLowerCase() ?? '';
  return emptyWords.has(lower) || joined.has(lower) || isCueEnd(lower) || digitsAtEnd.test(word);
};

const lastPart = /[A-Z]?[a-z]+$|[A-Z]+$/;
const digitsAtEnd = /\d$/;

/** Words that programs write as one. */
const joined: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    exitcode: 'exit code',
    exitstatus: 'exit status',
    exitvalue: 'exit value',
    returncode: 'return code',
    retcode: 'return code',
    retval: 'return value',
    errorcode: 'error code',
    errcode: 'error code',
    errno: 'errno',
    statuscode: 'status code',
    httpstatus: 'http status',
    httpcode: 'http code',
    resultcode: 'result code',
    reasoncode: 'reason code',
    closecode: 'close code',
    responsecode: 'response code',
    lasterror: 'last error',
    errornumber: 'error number',
    errorlevel: 'error level',
    errornum: 'error number',
    substatus: 'sub status',
    sqlcode: 'sql code',
    wexitstatus: 'exit status',
    hresult: 'hresult',
    winerror: 'win error',
    ntstatus: 'ntstatus',
    oserror: 'os error',
    getlasterror: 'last error',
    grpcstatus: 'grpc status',
  }).map(([written, meant]) => [written, meant.split(' ')]),
);

const skipConnectors = (text: string, start: number, floor: number): number => {
  let at = start;
  while (at > floor && connectors.has(text.charAt(at - 1))) at--;
  // `GetLastError() = 5`, `exit (0x5)`: empty brackets belong to the gap.
  if (text.startsWith('()', at - 2) && at - 2 > floor) return at - 2;
  return text.charAt(at - 1) === ']' || text.charAt(at - 1) === ')' ? beforeBracket(text, at, floor) : at;
};

/** `error[7]: 5`, `failed (file) = 5`: a short bracket between cue and number is skipped only where a colon or `=` follows. */
const beforeBracket = (text: string, at: number, floor: number): number =>
  /^[)\]]\s*[=:]/.test(text.slice(at - 1, at + 3)) && text.charAt(at - 2) === '(' && at - 2 > floor ? at - 2 : at;

const lastClauseEnd = (reach: string): number => {
  let last = 0;
  for (const found of reach.matchAll(clauseEnd)) last = found.index + found[0].length;
  return last;
};

const wordStart = (text: string, end: number, floor: number): number => {
  let at = end;
  while (at > floor && isWordUnit(text.charCodeAt(at - 1))) at--;
  return at;
};

const isWordUnit = (unit: number): boolean =>
  ((unit | 32) - 97) >>> 0 < 26 || unit === 95 || (48 <= unit && unit <= 57);
