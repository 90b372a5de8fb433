import { capitalPieces, isKnown, nameLike, pairOf, partOf, type Vocabulary } from './vocabulary';

/** A name and a sentence that were written without a gap. */
type Split = { readonly name: string; readonly text: string; readonly sure: boolean };

/** The token that holds the name: everything up to the first blank. */
export const gluedToken = (rest: string): string => /^\S*/.exec(rest)?.[0] ?? '';

/** Splits `AppUserLoginTooShortlogin is shorter…`; undefined where there is no name in front. */
export const splitGlued = (rest: string, vocabulary: Vocabulary): Split | undefined => {
  const token = nameLike(gluedToken(rest));
  const capitals = afterCapitals(token, vocabulary);
  if (capitals !== undefined) return splitAt(rest, capitals, true);
  // A sentence of one word shows only in the case of its letters: `DESTROYDestroy`.
  if (token.length === rest.length && !/^[A-Z0-9_]{2,}[A-Z][a-z]+$|^[a-z0-9_]+[A-Z][a-z]+$/.test(token)) {
    return { name: rest, text: '', sure: true };
  }
  const pieces = capitalPieces(token);
  const last = pieces.at(-1) ?? '';
  const inside = insideLast(last, pieces.at(-2) ?? '', vocabulary);
  if (inside) return splitAt(rest, token.length - last.length + inside.at, inside.sure);
  // A sign that no name holds begins the sentence: `InvalidRegion'region' field…`.
  if (/^['"`([]/.test(rest.slice(token.length))) return splitAt(rest, token.length, true);
  const at = startOfSentence(pieces, vocabulary);
  return at > 0 ? splitAt(rest, at, isKnown(last, vocabulary) || /^[A-Z][a-z]+$/.test(last)) : undefined;
};

/**
 * Behind a name in capitals the pieces do not show where a sentence begins with `A`, with an abbreviation, or in lower
 * case: `NOT_FOUNDA page`, `LOGIN_ERRORIM login`, `FAILED_INITcurl could`.
 */
const afterCapitals = (token: string, { words, acronyms }: Vocabulary): number | undefined => {
  const [, name = '', word = ''] = /^([A-Z][A-Z0-9_]*[A-Z0-9])([a-z][a-z0-9_]*)$/.exec(token) ?? [];
  const capital = name.slice(-1) + word;
  if (word !== '' && words.has(word) && !words.has(capital.toLowerCase())) return name.length;
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(token)) return undefined;
  // An abbreviation of the name itself, or of the rest of the document.
  const known = [...token.split('_').slice(0, -1), ...acronyms].filter((each) => each.length > 1);
  const acronym = known.find((each) => token.endsWith(each) && !token.endsWith(`_${each}`));
  if (acronym !== undefined) return token.length - acronym.length;
  return /[A-Z]{2}A$/.test(token) ? token.length - 1 : undefined;
};

const splitAt = (rest: string, at: number, sure: boolean): Split => ({
  name: rest.slice(0, at),
  text: rest.slice(at),
  sure,
});

/** The sentence begins with the last piece, or before it where the document writes both as one word: `WebSocket`. */
const startOfSentence = (pieces: readonly string[], { compounds }: Vocabulary): number => {
  const ending = pieces.map((_, index) => pieces.slice(index).join(''));
  const first = ending.findIndex((word, index) => index > 0 && index < pieces.length - 1 && compounds.has(word));
  const start = first > 0 ? first : pieces.length - 1;
  return pieces.slice(0, start).join('').length;
};

type Inside = { readonly at: number; readonly sure: boolean };

/** A sentence that begins in lower case is glued to the name's last word: `Shortlogin`, `Keywebsocket_api_key`. */
const insideLast = (last: string, before: string, vocabulary: Vocabulary): Inside | undefined => {
  if (vocabulary.words.has(last.toLowerCase())) return undefined;
  const places = [...last.matchAll(/(?<=\w\w)(?=[a-z][a-z_])/g)].map(({ index }) => index);
  const fitting = places.filter((at) => isKnown(last.slice(at), vocabulary));
  const named = fitting.find((at) => vocabulary.nameParts.has(partOf(last.slice(0, at))));
  if (named !== undefined) {
    // `Filename` may be one word or the end of a name before `name`: what other names do decides.
    const seen = vocabulary.namePairs.has(pairOf(before, last.slice(0, named)));
    return { at: named, sure: seen || !isKnown(last, vocabulary) };
  }
  const identifier = fitting.find((at) => last.slice(at).includes('_'));
  return identifier === undefined ? undefined : { at: identifier, sure: false };
};
