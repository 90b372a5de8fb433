import { isErrnoName } from '../errnoNames';
import type { Family } from '../families';
import { mayBe } from '../families';
import { errnoPhraseAt, errnoPhraseEnding, signalPhraseEnding } from '../reasonPhrases';
import { symbolAfter, symbolBefore } from '../rightText';
import { after, before, type Beside, type BesideRule, spotAfter, spotBefore, spotFarBefore } from './beside';

/** `(2: No such file or directory)`, `(13)Permission denied`, `error=2, No such file or directory`. */
const errnoTextFollows: BesideRule = (beside) => {
  if (!mayBe('errno', beside.token)) return undefined;
  const gap = /^\)?\s?[:,(-]?\s?["']?/.exec(after(beside, 6))?.[0] ?? '';
  const start = beside.token.end + gap.length;
  const phrase =
    gap === '' ? undefined : errnoPhraseAt(Math.abs(beside.token.value), beside.text.slice(start, start + 50));
  return phrase === undefined
    ? undefined
    : { family: 'errno', start, end: start + phrase.length, trust: 0.93, names: true };
};

/** `Operation not permitted (1)`, `Connection refused (code=111)`, `Segmentation fault (11)`. */
const systemTextPrecedes: BesideRule = (beside) => {
  if (!mayBe('errno', beside.token)) return undefined;
  const gap = /\s?[([](?:code|error|errno|err|os error|signal)?[=: ]?\s?$/.exec(before(beside, 16))?.[0];
  if (gap === undefined) return undefined;
  const end = beside.token.start - gap.length;
  const stretch = beside.text.slice(Math.max(beside.floor, end - 60), end);
  const size = Math.abs(beside.token.value);
  const errno = errnoPhraseEnding(size, stretch);
  const phrase = errno ?? signalPhraseEnding(size, stretch);
  if (phrase === undefined) return undefined;
  return {
    family: errno === undefined ? 'signal' : 'errno',
    start: end - phrase.length,
    end,
    trust: 0.93,
    names: true,
  };
};

/** `ld returned 1 exit status`. */
const exitFollows: BesideRule = (beside) => {
  const spot = beside.token.form === 'decimal' ? spotAfter(beside, /^ exit (?:status|code)\b/) : undefined;
  return spot && { family: 'exit-code', ...spot, trust: 0.95 };
};

/** `Exit code from container c_01 is : 143`: the subject stands between cue and number. */
const exitOfSubject: BesideRule = (beside) => {
  if (!mayBe('exit-code', beside.token)) return undefined;
  const spot = spotFarBefore(
    beside,
    /\b(?:exit|return) (?:code|status|value) (?:from|of|for) [^,;"=]{1,70}?(?:\bis|\bwas|=|:)[\s:=]*$/i,
  );
  return spot && { family: 'exit-code', ...spot, trust: 0.85 };
};

type SymbolRow = { readonly is: (symbol: string) => boolean; readonly family: Family; readonly trust: number };

/** A recipe's exit status: `make: *** [Makefile:12: all] Error 2`. */
const recipeError: BesideRule = (beside) => {
  const spot =
    beside.token.form === 'decimal'
      ? spotFarBefore(beside, /\bg?make(?:\[\d+\])?(?:\.exe)?: \*\*\* .*\bError $/)
      : undefined;
  return spot && { family: 'exit-code', start: beside.token.start - 'Error '.length, end: spot.end, trust: 0.95 };
};

const grpcNames =
  /^ (?:CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED)\b(?=:|$)/;

/** `14 UNAVAILABLE: No connection established`. */
const grpcName: BesideRule = (beside) => {
  const spot = mayBe('grpc', beside.token) ? spotAfter(beside, grpcNames) : undefined;
  return spot && { family: 'grpc', ...spot, trust: 0.95, names: true };
};

/** Go's clients of gRPC: `rpc error: code = 14 desc = transport is closing`. */
const grpcCode: BesideRule = (beside) => {
  const spot = mayBe('grpc', beside.token) ? spotBefore(beside, /\brpc error: code = $/) : undefined;
  return spot && { family: 'grpc', ...spot, trust: 0.95 };
};

const symbolRows: readonly SymbolRow[] = [
  { is: isErrnoName, family: 'errno', trust: 0.9 },
  { is: (symbol) => /^SIG(?!N|_)[A-Z]{2,6}\d*$/.test(symbol), family: 'signal', trust: 0.9 },
  { is: (symbol) => /^(?:[A-Z]+_)?E_[A-Z_0-9]+$/.test(symbol), family: 'hresult', trust: 0.95 },
  { is: (symbol) => /^STATUS_[A-Z_0-9]+$/.test(symbol), family: 'ntstatus', trust: 0.95 },
  { is: (symbol) => /^SQLITE_[A-Z_]+$/.test(symbol), family: 'sqlite', trust: 0.95 },
  { is: (symbol) => /^(?:ERROR_|WSA)[A-Z_0-9]+$/.test(symbol), family: 'win32', trust: 0.85 },
];

/** A symbol beside the number: `<Signals.SIGKILL: 9>`, `0x80004005 - E_FAIL`, `EACCES (13)`. */
const symbol: BesideRule = (beside) =>
  symbolSaid(beside, symbolAfter(beside.text, beside.token.end)) ??
  symbolSaid(beside, symbolBefore(beside.text, beside.token.start, beside.floor));

const symbolSaid = ({ token }: Beside, found: ReturnType<typeof symbolAfter>): ReturnType<BesideRule> => {
  const row = found && symbolRows.find(({ is, family }) => is(found.symbol) && mayBe(family, token));
  return row && { family: row.family, start: found.start, end: found.end, trust: row.trust, names: true };
};

export const systemRules: readonly BesideRule[] = [
  errnoTextFollows,
  systemTextPrecedes,
  exitFollows,
  exitOfSubject,
  recipeError,
  grpcName,
  grpcCode,
  symbol,
];
