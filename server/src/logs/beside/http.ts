import { mayBe } from '../families';
import { httpPhraseAt, httpPhraseEnding } from '../reasonPhrases';
import { after, before, type BesideRule, spotAfter, spotBefore } from './beside';

/** `HTTP/1.1 404`, `"GET / HTTP/1.1" 404`, `SIP/2.0 486`. */
const version: BesideRule = (beside) => {
  if (!mayBe('http', beside.token)) return undefined;
  const spot = spotBefore(beside, /\b(?:HTTP|ICY|RTSP|SIP)\/\d(?:\.\d)?["'`]?[,)]?\s{1,3}["']?$/);
  return spot && { family: 'http', ...spot, trust: 0.97 };
};

/** `404 Not Found`, `503: Service Unavailable`, `(403) Forbidden`. */
const phraseFollows: BesideRule = (beside) => {
  if (!mayBe('http', beside.token)) return undefined;
  const gap = /^[)"']?\s{0,2}(?:[-:(]{1,2}\s?)?["'(]?/.exec(after(beside, 6))?.[0] ?? '';
  if (gap === '') return undefined;
  const start = beside.token.end + gap.length;
  const phrase = httpPhraseAt(beside.token.value, beside.text.slice(start, start + 40));
  return phrase === undefined
    ? undefined
    : { family: 'http', start, end: start + phrase.length, trust: 0.93, names: true };
};

/** `Not Found - 404`, `Service Unavailable (503)`. */
const phrasePrecedes: BesideRule = (beside) => {
  if (!mayBe('http', beside.token)) return undefined;
  const gap = /(?:\s-\s|\s?\(|:\s?|\s\[)$/.exec(before(beside, 4))?.[0];
  if (gap === undefined) return undefined;
  const end = beside.token.start - gap.length;
  const phrase = httpPhraseEnding(beside.token.value, beside.text.slice(Math.max(beside.floor, end - 40), end));
  return phrase === undefined
    ? undefined
    : { family: 'http', start: end - phrase.length, end, trust: 0.93, names: true };
};

/** Python's requests and its kin: `404 Client Error: Not Found for url`. */
const clientError: BesideRule = (beside) => {
  const spot = mayBe('http', beside.token) ? spotAfter(beside, /^ (?:Client|Server) Error\b/) : undefined;
  return spot && { family: 'http', ...spot, trust: 0.95 };
};

const behindStatus =
  /^(?:\s(?:in\s|\|\s)?\s*[\d.]+\s?(?:ms|s|us|µs|ns|B|b|kB)\b|\s\d+B\b|\s-\s|\s\|\s|\s-$|\s(?:\d+|-)\s-\s)/;

/** Development servers: `GET /users 404 3.421 ms`, `- 404 19B in 5µs`, `| 404 | 1ms | … GET`. */
const requestLine: BesideRule = (beside) => {
  if (!mayBe('http', beside.token) || !/[\s|]$/.test(before(beside, 1)) || !behindStatus.test(after(beside, 24))) {
    return undefined;
  }
  const method = /\b(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/.exec(beside.text.slice(beside.floor));
  if (!method) return undefined;
  const start = beside.floor + method.index;
  return { family: 'http', start, end: start + method[0].length, trust: 0.85 };
};

/** Squid: `TCP_MISS/503`. */
const cacheResult: BesideRule = (beside) => {
  const spot = mayBe('http', beside.token) ? spotBefore(beside, /\b(?:TCP|UDP|NONE)_[A-Z_]+\/$/) : undefined;
  return spot && { family: 'http', ...spot, trust: 0.97 };
};

export const httpRules: readonly BesideRule[] = [
  version,
  phraseFollows,
  phrasePrecedes,
  clientError,
  cacheResult,
  requestLine,
];
