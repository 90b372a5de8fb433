import type { CatalogHead, CatalogId } from '../../../shared/src/catalog/types';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';

export type MentionKind = 'host' | 'identifier' | 'word';

/** A host, identifier or word of a catalog that stands somewhere in a text. */
export type Mention = {
  readonly catalog: CatalogId;
  readonly kind: MentionKind;
  readonly needle: string;
  readonly at: number;
};

/** All mentions in one text, the first place of each; the text is kept so that an edit need not read it all again. */
export type Mentions = {
  readonly text: string;
  readonly catalogs: CatalogSet;
  readonly found: readonly Mention[];
};

/**
 * One pass over the words of the text. With the mentions of an earlier text that differs in one stretch, only that
 * stretch is read: where it names no catalog before or after, the old answer stands (its offsets may be stale by the
 * edit's length; they only serve to show where evidence was found).
 */
export const mentionsIn = (text: string, catalogs: CatalogSet, earlier?: Mentions): Mentions => {
  const needles = needlesOf(catalogs);
  if (earlier?.catalogs === catalogs && !changeMatters(earlier.text, text, needles)) return { ...earlier, text };
  return { text, catalogs, found: search(text, needles) };
};

type Needle = {
  readonly catalog: CatalogId;
  readonly kind: MentionKind;
  readonly needle: string;
  readonly folded: string;
};
/** By first word, in lower case. */
type Needles = ReadonlyMap<string, readonly Needle[]>;

const compiled = new WeakMap<CatalogSet, Needles>();

const needlesOf = (catalogs: CatalogSet): Needles => {
  const known = compiled.get(catalogs);
  if (known !== undefined) return known;
  const map = new Map<string, Needle[]>();
  for (const needle of catalogs.heads.flatMap(needlesOfHead)) {
    const first = /[a-z_$][\w$]*/.exec(needle.folded)?.[0];
    if (first !== undefined) map.set(first, [...(map.get(first) ?? []), needle]);
  }
  compiled.set(catalogs, map);
  return map;
};

const needlesOfHead = ({ id, appliesTo }: CatalogHead): readonly Needle[] =>
  (
    [
      ['host', appliesTo.hosts],
      ['identifier', appliesTo.identifiers],
      ['word', appliesTo.words],
    ] as const
  ).flatMap(([kind, list]) =>
    list.map((needle) => ({
      catalog: id,
      kind,
      needle,
      folded: needle.toLowerCase(),
    })),
  );

const search = (text: string, needles: Needles): readonly Mention[] => {
  const found = new Map<Needle, Mention>();
  for (const word of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const candidates = needles.get(word[0].toLowerCase());
    for (const needle of candidates ?? []) {
      if (!found.has(needle) && standsAt(text, word.index, needle)) found.set(needle, { ...needle, at: word.index });
    }
  }
  return [...found.values()];
};

const standsAt = (text: string, at: number, { kind, needle, folded }: Needle): boolean => {
  // A needle may begin with a character that no word holds (`$?`): its first word then starts a little later.
  const start = at - folded.search(/[a-z_$]/);
  const written = text.slice(start, start + needle.length);
  const same = kind === 'identifier' ? written === needle : written.toLowerCase() === folded;
  const after = text.charAt(start + needle.length);
  return same && !(kind === 'host' ? /[\w-]/ : /\w/).test(after) && !/\w/.test(text.charAt(start - 1));
};

const changeMatters = (before: string, after: string, needles: Needles): boolean => {
  const start = commonPrefix(before, after);
  const tail = commonSuffix(before, after, start);
  return [before, after].some((text) => search(lineAround(text, start, text.length - tail), needles).length > 0);
};

const commonPrefix = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let same = 0;
  // Comparing slices runs at the speed of memory; only the last block is walked unit by unit.
  const block = 4096;
  while (same + block <= most && a.slice(same, same + block) === b.slice(same, same + block)) same += block;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same;
};

const commonSuffix = (a: string, b: string, prefix: number): number => {
  const most = Math.min(a.length, b.length) - prefix;
  const block = 4096;
  let same = 0;
  while (same + block <= most && sliceFromEnd(a, same, block) === sliceFromEnd(b, same, block)) same += block;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same += 1;
  return same;
};

const sliceFromEnd = (text: string, skipped: number, length: number): string =>
  text.slice(text.length - skipped - length, text.length - skipped);

/** The change with the rest of its lines, and the neighbours a needle of several words could reach into. */
const lineAround = (text: string, start: number, end: number): string => {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to);
};
