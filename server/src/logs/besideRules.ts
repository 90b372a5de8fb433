import { isErrnoName } from './errnoNames';
import type { Family } from './families';
import { mayBe } from './families';
import type { Finding } from './finding';
import { errnoPhraseAt, errnoPhraseEnding, httpPhraseAt } from './reasonPhrases';
import { labelBefore, labelBehind } from './rightText';
import type { Token } from './token';

/**
 * Places that need no cue word, because what stands right beside the number is enough: a protocol version, a reason
 * phrase, a second code of the same reply. The first rule that answers wins.
 */
export const besideFinding = (text: string, token: Token, floor: number): Finding | undefined => {
  for (const rule of rules) {
    const said = rule(text, token, floor);
    if (said) return found(token, said);
  }
  return undefined;
};

type Said = {
  readonly family: Family;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly trust: number;
  readonly label?: string;
};
type Rule = (text: string, token: Token, floor: number) => Said | undefined;

const found = (token: Token, said: Said): Finding => ({
  token,
  families: [said.family],
  cue: said.cue,
  cueStart: said.start,
  cueEnd: said.end,
  trust: said.trust,
  ...(said.label === undefined ? {} : { label: said.label }),
});

const left = (text: string, token: Token, floor: number, units: number): string =>
  text.slice(Math.max(floor, token.start - units), token.start);
const right = (text: string, token: Token, units: number): string => text.slice(token.end, token.end + units);

const leftMatch = (
  text: string,
  token: Token,
  floor: number,
  pattern: RegExp,
): { cue: string; start: number; end: number } | undefined => {
  const before = left(text, token, floor, 40);
  const hit = pattern.exec(before);
  if (!hit) return undefined;
  const start = token.start - before.length + hit.index;
  return { cue: hit[0].trim(), start, end: start + hit[0].trimEnd().length };
};

const httpVersion: Rule = (text, token, floor) => {
  if (!mayBe('http', token)) return undefined;
  const hit = leftMatch(text, token, floor, /\b(?:HTTP|ICY|RTSP|SIP)\/?\d?(?:\.\d)?["'`]?[,)]?\s{1,3}["']?$/);
  return hit && /\d["'`]?[,)]?\s{1,3}["']?$/.test(left(text, token, floor, 6))
    ? { family: 'http', ...hit, trust: 0.97 }
    : undefined;
};

const httpPhrase: Rule = (text, token) => {
  if (!mayBe('http', token)) return undefined;
  const behind = /^(?:\s{1,2}|\s?[-:(]{1,2}\s?["']?|\s-\s|["']\s?["(]?)/.exec(right(text, token, 6));
  const phrase = behind && httpPhraseAt(token.value, right(text, token, 60).slice(behind[0].length));
  if (!phrase) return clientError(text, token);
  const start = token.end + behind[0].length;
  return {
    family: 'http',
    cue: text.slice(start, start + phrase.length),
    start,
    end: start + phrase.length,
    trust: 0.93,
    label: text.slice(start, start + phrase.length),
  };
};

/** Python's requests and its kin: `404 Client Error: Not Found for url`. */
const clientError = (text: string, token: Token): Said | undefined => {
  const hit = /^ (?:Client|Server) Error\b/.exec(right(text, token, 20));
  return hit
    ? { family: 'http', cue: hit[0].trim(), start: token.end + 1, end: token.end + hit[0].length, trust: 0.95 }
    : undefined;
};

/** `550 5.1.1 …`: each half vouches for the other. */
const mailReply: Rule = (text, token, floor) => {
  if (token.form === 'dotted') {
    const hit =
      leftMatch(text, token, floor, /\b[245]\d\d[ -]#?$/) ??
      leftMatch(text, token, floor, /\b(?:dsn|DSN|Status|status)[=:]\s?$/);
    return hit && { family: 'smtp', ...hit, trust: 0.97 };
  }
  if (!mayBe('smtp', token)) return undefined;
  const class_ = token.text.charAt(0);
  const pair = /^[ -]#?([245])\.\d{1,3}\.\d{1,3}\b/.exec(right(text, token, 14));
  if (pair === null) return mailText(text, token, floor);
  if (pair[1] === class_)
    return { family: 'smtp', cue: pair[0].trim(), start: token.end + 1, end: token.end + pair[0].length, trust: 0.97 };
  return undefined;
};

const mailTopic = /\b(?:smtp|exim|postfix|sendmail|dovecot|authenticator|RCPT|MAIL FROM|mailer|mx|lmtp|relay)\b/i;
const mailCodes = new Set([
  421, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 521, 523, 530, 534, 535, 538, 541, 550, 551, 552, 553, 554,
  555, 556,
]);

/** `]: 535 Incorrect authentication data` on a line that speaks of mail. */
const mailText: Rule = (text, token, floor) => {
  if (!mailCodes.has(token.value) || !/^[ -][A-Z<"#]/.test(right(text, token, 3))) return undefined;
  const hit = leftMatch(text, token, floor, /(?::|"|<-|SMTP<<|said:)\s?$/);
  return hit && mailTopic.test(text) ? { family: 'smtp', ...hit, trust: 0.85 } : undefined;
};

const exitFollows: Rule = (text, token) => {
  const hit = /^ exit (?:status|code)\b/.exec(right(text, token, 14));
  return hit && token.form === 'decimal'
    ? { family: 'exit-code', cue: hit[0].trim(), start: token.end + 1, end: token.end + hit[0].length, trust: 0.95 }
    : undefined;
};

/** `(2: No such file or directory)`, `(13)Permission denied`, `error=2, No such file or directory`. */
const errnoTextFollows: Rule = (text, token) => {
  if (!mayBe('errno', token)) return undefined;
  const behind = /^\)?\s?[:,(-]?\s?["']?/.exec(right(text, token, 6));
  const start = token.end + (behind?.[0].length ?? 0);
  if (start === token.end) return undefined;
  const phrase = errnoPhraseAt(Math.abs(token.value), text.slice(start, start + 50));
  return phrase
    ? {
        family: 'errno',
        cue: text.slice(start, start + phrase.length),
        start,
        end: start + phrase.length,
        trust: 0.93,
        label: text.slice(start, start + phrase.length),
      }
    : undefined;
};

/** `Operation not permitted (1)`, `Connection refused (code=111)`. */
const errnoTextPrecedes: Rule = (text, token, floor) => {
  if (!mayBe('errno', token)) return undefined;
  const before = left(text, token, floor, 70);
  const gap = /\s?[([](?:code|error|errno|err|os error)?[=: ]?\s?$/.exec(before);
  if (!gap || gap[0] === '') return undefined;
  const phrase = errnoPhraseEnding(Math.abs(token.value), before.slice(0, gap.index));
  if (!phrase) return undefined;
  const end = token.start - before.length + gap.index;
  return {
    family: 'errno',
    cue: text.slice(end - phrase.length, end),
    start: end - phrase.length,
    end,
    trust: 0.93,
    label: text.slice(end - phrase.length, end),
  };
};

/** `ERROR:  42P07: relation …`, `postgres@db 23505 ERROR:  …`, `ERROR 1045 (28000): …`, `[42S02]`. */
const sqlState: Rule = (text, token, floor) => {
  if (!mayBe('sqlstate', token)) return undefined;
  const behind = right(text, token, 12);
  const before = left(text, token, floor, 14);
  const after = /(?:ERROR|FATAL|PANIC|WARNING|NOTICE):\s+$/.exec(before);
  if (after && behind.startsWith(': '))
    return {
      family: 'sqlstate',
      cue: after[0].trim(),
      start: token.start - after[0].length,
      end: token.start - after[0].length + after[0].trimEnd().length,
      trust: 0.97,
    };
  const ahead =
    /^\s(?:ERROR|FATAL|PANIC|WARNING|NOTICE|LOG|INFO|DEBUG|HINT|DETAIL|STATEMENT|CONTEXT|QUERY|LOCATION):\s\s/.exec(
      behind + right(text, token, 24).slice(12),
    );
  if (ahead)
    return {
      family: 'sqlstate',
      cue: ahead[0].trim(),
      start: token.end + 1,
      end: token.end + ahead[0].trimEnd().length,
      trust: 0.97,
    };
  const number = /\b\d{4,5}\s\($/.exec(before);
  if (number && behind.startsWith(')'))
    return {
      family: 'sqlstate',
      cue: number[0].trim(),
      start: token.start - number[0].length,
      end: token.start - 2,
      trust: 0.9,
    };
  return token.form === 'state' && before.endsWith('[') && behind.startsWith(']')
    ? { family: 'sqlstate', cue: '[', start: token.start - 1, end: token.start, trust: 0.6 }
    : undefined;
};

/** `ERROR 1045 (28000): Access denied`, `SQLSTATE[HY000] [2002] Connection refused`. */
const mysqlNumber: Rule = (text, token, floor) => {
  if (!mayBe('mysql', token)) return undefined;
  const hit =
    (/^ \([0-9A-Z]{5}\)/.test(right(text, token, 10))
      ? leftMatch(text, token, floor, /\b(?:ERROR|Error)\s$/)
      : undefined) ??
    leftMatch(text, token, floor, /SQLSTATE\[[0-9A-Z]{5}\](?::[^\d]{0,60})?\s\[?$/) ??
    leftMatch(text, token, floor, /SQLSTATE\[[0-9A-Z]{5}\]: [\w ]{3,24}: $/);
  return hit && { family: 'mysql', ...hit, trust: 0.95 };
};

const packedOpenssl: Rule = (text, token, floor) => {
  if (token.form !== 'bareHex' && token.text.length !== 8) return undefined;
  const hit = leftMatch(text, token, floor, /\berror:$/);
  return hit && /^:\s?[A-Za-z]/.test(right(text, token, 4)) ? { family: 'openssl', ...hit, trust: 0.97 } : undefined;
};

/** Windows' event log leaves `%%1053` where the system's text should be. */
const percentPlaceholder: Rule = (text, token, floor) => {
  const hit = leftMatch(text, token, floor, /%%$/);
  if (!hit || token.form !== 'decimal') return undefined;
  return { family: mayBe('win32', token) ? 'win32' : 'hresult', ...hit, trust: 0.95 };
};

/** A symbol beside the number that is a signal, an errno name, an HRESULT. */
const symbol: Rule = (text, token, floor) => {
  const label = labelBehind(text, token.end) ?? labelBefore(text.slice(floor, token.start), token.start - floor);
  if (label === undefined) return undefined;
  const row =
    isErrnoName(label) && mayBe('errno', token)
      ? errnoRow
      : symbolFamilies.find(([pattern, family]) => pattern.test(label) && mayBe(family, token));
  if (!row) return undefined;
  const start = text.indexOf(label, Math.max(floor, token.start - 64));
  return { family: row[1], cue: label, start, end: start + label.length, trust: row[2], label };
};

type SymbolRow = readonly [pattern: RegExp, family: Family, trust: number];
const errnoRow: SymbolRow = [/^E/, 'errno', 0.9];
const symbolFamilies: readonly SymbolRow[] = [
  [/^SIG(?!N|_)[A-Z]{2,6}\d*$/, 'signal', 0.9],
  [/^(?:[A-Z]+_)?E_[A-Z_0-9]+$/, 'hresult', 0.95],
  [/^STATUS_[A-Z_0-9]+$/, 'ntstatus', 0.95],
  [/^(?:ERROR|WSA)_?[A-Z_0-9]+$/, 'win32', 0.85],
];

/** `error -32004`, and what people write around it; nothing else is numbered like this. */
const jsonRpc: Rule = (text, token) => {
  if (!mayBe('json-rpc', token) || token.value > -32000) return undefined;
  const word = /\b(?:err(?:or)?s?|fail\w*|code|rpc|json-?rpc|exception|rejected)\b/i.exec(text);
  return word
    ? { family: 'json-rpc', cue: word[0], start: word.index, end: word.index + word[0].length, trust: 0.85 }
    : undefined;
};

const failureWord =
  /\b(?:fail\w*|err(?:or)?s?|exception|unable|cannot|could not|couldn't|denied|hresult|abort\w*|fatal|crash\w*|exited|unexpected)\b/i;
const addressWord =
  /(?:\b|_)(?:flags?|mask|addr(?:ess)?|handle|offset|ptr|pointer|size|id|vis\w*|visibility|color|at|base|[er]?ip|[er]?sp|pc|cookie|thread|tid|pid|lba|sector|range|memory|rights|access|version|data|value|key|hash|crc|checksum|magic|ctx|context|hwnd|session|param\w*|arg\w*|table|page|frame|sig)\s?[=:(\[@]?\s?[({\[<]?$/i;

/** A full HRESULT or NTSTATUS on a line that speaks of failure, unless the word in front says it is something else. */
const windowsHex: Rule = (text, token, floor) => {
  if (
    token.form !== 'hex' ||
    token.text.length !== 10 ||
    !/^0x[8cC]/.test(token.text) ||
    /^0x8000000[0-3]$/.test(token.text)
  )
    return undefined;
  const word = failureWord.exec(text);
  if (!word || addressWord.test(left(text, token, floor, 24)) || /^\s?[-,]\s?0x/i.test(right(text, token, 6)))
    return undefined;
  const family = /^0x[cC]/.test(token.text) ? 'ntstatus' : 'hresult';
  return { family, cue: word[0], start: word.index, end: word.index + word[0].length, trust: 0.7 };
};

/** `GET /users 404 3.421 ms`, `--> GET /users 404 5ms`, `responded 404 in 12 ms`, `- 404 19B in 5µs`. */
const requestLine: Rule = (text, token, floor) => {
  if (!mayBe('http', token)) return undefined;
  const behind = right(text, token, 24);
  if (
    !/^(?:\s(?:in\s|\|\s)?\s*[\d.]+\s?(?:ms|s|us|µs|ns|B|b|kB|-)\b|\s-\s|\s\|\s|\s[\d.]+(?:ms|µs|s)\b|\s-$|\s\d+B)/.test(
      behind,
    )
  )
    return undefined;
  const hit = /\b(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/.exec(text.slice(floor));
  if (!hit || !/[\s|]$/.test(left(text, token, floor, 1))) return undefined;
  return { family: 'http', cue: hit[0], start: floor + hit.index, end: floor + hit.index + hit[0].length, trust: 0.85 };
};

const rules: readonly Rule[] = [
  httpVersion,
  mailReply,
  packedOpenssl,
  mysqlNumber,
  sqlState,
  httpPhrase,
  errnoTextFollows,
  errnoTextPrecedes,
  exitFollows,
  percentPlaceholder,
  symbol,
  jsonRpc,
  requestLine,
];

/** Weaker than any cue word: asked last. */
export const loneFinding = (text: string, token: Token, floor: number): Finding | undefined => {
  const said = windowsHex(text, token, floor);
  return said && found(token, said);
};
