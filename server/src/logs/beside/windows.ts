import { mayBe } from '../families';
import { after, before, type Beside, type BesideRule, spotBefore } from './beside';

/** Windows' event log leaves `%%1053` where the system's text should be. */
const placeholder: BesideRule = (beside) => {
  const spot = beside.token.form === 'decimal' ? spotBefore(beside, /%%$/) : undefined;
  return spot && { family: mayBe('win32', beside.token) ? 'win32' : 'hresult', ...spot, trust: 0.95 };
};

/** OpenSSL's packed numbers: `error:0A00010B:SSL routines`. */
const packedOpenssl: BesideRule = (beside) => {
  const spot =
    mayBe('openssl', beside.token) && /^:\s?[A-Za-z]/.test(after(beside, 4))
      ? spotBefore(beside, /\berror:$/)
      : undefined;
  return spot && { family: 'openssl', ...spot, trust: 0.97 };
};

/** Nothing else is numbered -32xxx where a line speaks of errors. */
const jsonRpc: BesideRule = ({ text, token }) => {
  if (!mayBe('json-rpc', token)) return undefined;
  const word = /\b(?:err(?:or)?s?|fail\w*|code|rpc|json-?rpc|exception|rejected)\b/i.exec(text);
  return word ? { family: 'json-rpc', start: word.index, end: word.index + word[0].length, trust: 0.85 } : undefined;
};

export const wideRules: readonly BesideRule[] = [placeholder, packedOpenssl, jsonRpc];

const failureWord =
  /\b(?:fail\w*|err(?:or)?s?|exception|unable|cannot|could not|couldn't|can't|denied|hresult|abort\w*|fatal|crash\w*|exited|unexpected|timed? ?out)\b/i;
/** What may stand right in front of a code that has no cue; anything else in front names it: an address, a mask, an id. */
const opening =
  /(?:^|[:;,.!?]\s*|[([{<]\s?|[-=]>\s?|\s-\s|\b(?:with|is|was|code|of|returned|returns|failed|fails|failure|error|err|status|result|exception|by|as|got)\s?[:=]?\s*)["'(\[]?$/i;

/** A full HRESULT or NTSTATUS on a line that speaks of failure, unless the word in front says it is something else. */
const windowsHex: BesideRule = (beside) => {
  const { token, text } = beside;
  if (token.form !== 'hex' || !/^0x[8cC]\w{7}$/.test(token.text) || /^0x80{6}[0-3]$/.test(token.text)) return undefined;
  const word = failureWord.exec(text);
  if (!word || !opening.test(before(beside, 24)) || /^\s?[-,]\s?0x/i.test(after(beside, 6))) return undefined;
  return {
    family: /^0xc/i.test(token.text) ? 'ntstatus' : 'hresult',
    start: word.index,
    end: word.index + word[0].length,
    trust: isBracketed(beside) ? 0.8 : 0.7,
  };
};

/** `Failed to open the store (0x80070005)`. */
const isBracketed = (beside: Beside): boolean => /[([]$/.test(before(beside, 1)) && /^[)\]]/.test(after(beside, 1));

/** The kernel and those who write like it: `failed to reset device: -121`. */
const negatedErrno: BesideRule = (beside) => {
  const { token, text } = beside;
  if (
    !mayBe('errno', token) ||
    token.value > -2 ||
    !/(?::|=|,)\s$|\($/.test(before(beside, 2)) ||
    !/^[).,;]?\s*$/.test(after(beside, 4))
  ) {
    return undefined;
  }
  const word = failureWord.exec(text.slice(beside.floor, token.start));
  const start = beside.floor + (word?.index ?? 0);
  return word ? { family: 'errno', start, end: start + word[0].length, trust: 0.7 } : undefined;
};

/** Asked after the cue words. */
export const loneWideRules: readonly BesideRule[] = [windowsHex, negatedErrno];
