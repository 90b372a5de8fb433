import { foreignCodes, otherMeanings } from '../core/clueTable';
import { endingsOf, wordsOf } from '../core/names';

/** How surely a name that ends so holds error codes, folded and singular. The longest known ending counts. */
const endings: Readonly<Record<string, number>> = {
  error: 3,
  err: 3,
  errno: 3,
  errc: 3,
  errorcode: 3,
  errcode: 3,
  errorstatus: 3,
  errornumber: 3,
  exit: 3,
  exitcode: 3,
  exitstatus: 3,
  statuscode: 3,
  httpstatus: 3,
  httpcode: 3,
  returncode: 3,
  retcode: 3,
  resultcode: 3,
  responsecode: 3,
  reasoncode: 3,
  closecode: 3,
  failure: 3,
  failurecode: 3,
  failurereason: 3,
  fault: 3,
  faultcode: 3,
  exception: 3,
  exceptioncode: 3,
  code: 2.5,
  problem: 2,
  status: 1.5,
  result: 1.5,
  reason: 1.5,
  rejection: 1.5,
  response: 1,
};

/** Words behind the noun that say only what kind of list it is. */
const wrapping = new Set(
  'class const constant constants consts def definitions defs enum enums id ids kind kinds list map number numbers no object t table type types value values'.split(
    ' ',
  ),
);

/** One word in capitals that ends in "code" and is of another kind. */
const fused = /^(?:op|key|char|byte|bar|qr|zip|post|scan|uni|trans|en|de)codes?$/;

/** Nouns of lists that count, measure or configure, beside those that numbers have anywhere. */
const otherNouns = new Set(
  'bits color colors colour colours config count counts flag flags handler handling level levels mask masks mode modes option options priority severity state states step steps verbosity'.split(
    ' ',
  ),
);

const foreignWeight = -6;

/** What the name of a container says: positive for error codes, negative for lists of another kind, else 0. */
export const nounWeight = (name: string): number => {
  const words = withoutWrapping(wordsOf(name));
  const last = words.at(-1) ?? '';
  if (words.some((word) => fused.test(word)) || otherNouns.has(last)) return foreignWeight;
  const known = endingsOf(words.join('_'));
  const start = known.findIndex((ending) => ending in endings);
  const ending = known[start];
  if (ending === undefined) return otherMeanings.has(last) ? foreignWeight : 0;
  return ending.endsWith('code') && foreignCodes.has(words[start - 1] ?? '') ? foreignWeight : (endings[ending] ?? 0);
};

const withoutWrapping = (words: readonly string[]): readonly string[] => {
  const end = words.findLastIndex((word) => !wrapping.has(word) && !/^\d+$/.test(word));
  return end < 0 ? words : words.slice(0, end + 1);
};

/** Words of which one at the beginning or end of a constant's name says what it is. */
const marks = new Set(
  'code codes e ecode err errc error errors exception exit failure fault problem result retcode status'.split(' '),
);

/** How many words of a library or module may stand before the mark: `ACME_HTTP_ERR_…`. */
const mostBefore = 2;

/**
 * What a constant's name has in common with others of its list: `ACME_ERR` of ACME_ERR_NOT_FOUND, `ERROR` of
 * NOT_FOUND_ERROR. Undefined where nothing in it speaks of errors.
 */
export const markOf = (name: string): string | undefined => {
  const words = wordsOf(name);
  const first = words.findIndex((word) => marks.has(word));
  if (first >= 0 && first <= mostBefore) {
    const after = words.findIndex((word, index) => index > first && !marks.has(word));
    if (after > 0) return spelled(words.slice(0, after));
  }
  const tail = words.slice(words.findLastIndex((word) => !marks.has(word)) + 1);
  return tail.length > 0 && tail.length < words.length && tail.join() !== 'e' ? spelled(tail) : undefined;
};

const spelled = (words: readonly string[]): string => words.join('_').toUpperCase();

/** Words that tell of something going wrong. */
const failures = new Set(
  (
    'abort aborted already bad broken busy cancelled canceled cannot closed collision conflict corrupt corrupted crashed denied disabled disconnected ' +
    'duplicate eof err error exceeded exception exhausted exists expired fail failed failure fatal fault forbidden full gone ' +
    'illegal incompatible incomplete insufficient internal interrupted invalid locked lost malformed mismatch missing no not ' +
    'outdated overflow panic permission refused rejected required reset revoked stale suspended throttled timedout timeout ' +
    'unauthenticated unauthorised unauthorized unavailable undefined underflow unexpected unimplemented unknown unprocessable unreachable ' +
    'unrecognized unsupported violation wrong'
  ).split(' '),
);

export const namesFailure = (name: string): boolean => wordsOf(name).some((word) => failures.has(word));

/** `MAX_RETRY_COUNT`, `ERROR_POLL_INTERVAL`: a setting of the code, no code. */
export const namesQuantity = (name: string): boolean => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return (otherMeanings.has(last) || otherNouns.has(last)) && !words.slice(-2).some((word) => failures.has(word));
};

const successes = /^(?:no_?err(?:or)?|none|ok(?:ay)?|success(?:ful)?)$/;

/** The member that stands for "nothing went wrong". */
export const namesSuccess = (name: string): boolean => {
  const words = wordsOf(name).filter((word) => !marks.has(word) || word === 'error');
  return (
    successes.test(words.join('_')) ||
    /^(?:ok|success|noerror)$/.test(words.at(-1) ?? '') ||
    words.slice(-2).join('_') === 'no_error'
  );
};
