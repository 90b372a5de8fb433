import type { Hit } from '../../../shared/src/catalog/hit';
import type { Entry } from '../../../shared/src/catalog/types';
import type { Clue } from './insight';
import type { CodePlace } from './literal';
import { endingsOf, fold } from './names';

const weights = { declared: 3, equal: 3, part: 1.5 } as const;
/** A shorter name is too likely to stand in a sentence by chance. */
const shortestPart = 6;

/** Words beside the number that are the entry's own: its name as the declared one, its message as another argument. */
export const namingClues = (place: CodePlace, hit: Hit): readonly Clue[] => {
  if (hit.kind !== 'entry' || (place.siblings.length === 0 && place.declares === undefined)) return [];
  const { names, said } = wordsOfEntry(hit.entry);
  const declared = declaredClues(place, names, hit);
  if (declared.length > 0) return declared;
  const best = place.siblings.reduce((weight, text) => Math.max(weight, agreement(fold(text), said)), 0);
  const because = best === weights.equal ? 'the text beside it is this code’s' : 'the text beside it names this code';
  return best === 0 ? [] : [{ id: 'sibling', family: hit.catalog.id, weight: best, because }];
};

type EntryWords = { readonly names: readonly string[]; readonly said: readonly string[] };

/** Folded once for each entry. */
const folded = new WeakMap<Entry, EntryWords>();

const wordsOfEntry = (entry: Entry): EntryWords => {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { name, title, altNames, messages } = entry;
  const names = [name ?? '', ...altNames].map(fold).filter((one) => one !== '');
  const texts = [title ?? '', ...messages.map(({ text }) => text)].map(fold).filter((one) => one !== '');
  const words = { names, said: [...names, ...texts] };
  folded.set(entry, words);
  return words;
};

/** `const NOT_FOUND = 404`, `StatusNotFound = 404`: the declared name is the entry's, or ends in it. */
const declaredClues = ({ declares }: CodePlace, names: readonly string[], { catalog }: Hit): readonly Clue[] => {
  if (declares === undefined) return [];
  const endings = endingsOf(declares.name).filter((_, index, all) => index === 0 || all.length - index >= 2);
  if (!endings.some((ending) => names.includes(ending)) && !names.includes(fold(declares.name))) return [];
  return [
    {
      id: 'sibling',
      family: catalog.id,
      weight: weights.declared,
      because: `named \`${declares.name}\``,
    },
  ];
};

const agreement = (text: string, said: readonly string[]): number => {
  if (said.includes(text)) return weights.equal;
  return said.some((one) => one.length >= shortestPart && text.includes(one)) ? weights.part : 0;
};
