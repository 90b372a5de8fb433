const set = (words: string): ReadonlySet<string> => new Set(words.toUpperCase().split(' '));

/** Articles, forms of be and have, and pronouns: a name reads well without them. */
const dropped = set(
  'a an the is are was were been being has have had this that these those your you our its their current any',
);

/** Words that tie others together; before one of them a long name may end. */
const links = set(
  'to of in on at by for with from into because when while if before after during due as since until unless',
);

/** Links that say nothing at the end of a name; `logged in` may end one, `belongs to` may not. */
const danglers = set('to of by for with from due as because if when while');

/** Other words that are no content of their own. */
const light = set('or and not no does do be must than already');

/** A name of more content words than this is cut, but not to fewer than the least. */
const mostContent = 5;
const leastContent = 3;
/** Where there is no good place to cut. */
const mostWords = 9;

/** The words of a clause in upper case, without those that a name can spare. */
export const upperWords = (clause: string): readonly string[] => {
  const kept: string[] = [];
  let afterConjunction = false;
  for (const word of splitWords(clause)) {
    if (dropped.has(word)) continue;
    // "client ID or client secret": the second client goes without saying.
    if (afterConjunction && kept.includes(word)) continue;
    kept.push(word);
    afterConjunction = word === 'OR' || word === 'AND';
  }
  return withoutDanglers(kept.flatMap((word) => word.split('_')));
};

/** Words, camel case taken apart, accents and possessives removed. `HAS_NO` stays one word here. */
const splitWords = (clause: string): readonly string[] =>
  clause
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/'s\b/gi, '')
    .replace(/'/g, '')
    .split(/[^A-Za-z0-9_]+/)
    .flatMap((word) => (word === 'HAS_NO' ? [word] : camelParts(word)))
    .map((word) => word.toUpperCase())
    .filter((word) => word !== '');

const camelParts = (word: string): readonly string[] =>
  word
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_]+/);

const withoutDanglers = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word) => !danglers.has(word));
  return words.slice(0, Math.max(last + 1, 1));
};

const contentOf = (words: readonly string[]): number =>
  words.filter((word) => !links.has(word) && !light.has(word)).length;

/** Cuts a long name before the last link that leaves enough of it. */
export const cutLong = (words: readonly string[]): readonly string[] => {
  if (contentOf(words) <= mostContent) return words;
  const cuts = words
    .map((word, index) => ({ head: words.slice(0, index), isLink: links.has(word) }))
    .filter(({ head, isLink }) => isLink && leastContent <= contentOf(head) && contentOf(head) <= mostContent);
  return cuts.at(-1)?.head ?? words.slice(0, mostWords);
};
