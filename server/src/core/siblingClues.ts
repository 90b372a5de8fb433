import type { Hit } from '../../../shared/src/catalog/hit';
import type { Clue } from './insight';
import { fold } from './names';

const equalWeight = 3;
const partWeight = 1.5;
/** A shorter name is too likely to stand in a sentence by chance. */
const shortestPart = 6;

/** A string beside the number that says what the entry says: `respond(405, 'Method Not Allowed')`. */
export const siblingClues = (siblings: readonly string[], hit: Hit): readonly Clue[] => {
  if (hit.kind !== 'entry' || siblings.length === 0) return [];
  const { name, title, altNames, messages } = hit.entry;
  const said = [name, title, ...altNames, ...messages.map(({ text }) => text)].flatMap((text) =>
    text === undefined ? [] : [fold(text)],
  );
  const best = siblings.reduce((weight, text) => Math.max(weight, agreement(fold(text), said)), 0);
  const because = best === equalWeight ? 'the text beside it is this code’s' : 'the text beside it names this code';
  return best === 0 ? [] : [{ id: 'sibling', family: hit.catalog.id, weight: best, because }];
};

const agreement = (text: string, said: readonly string[]): number => {
  if (said.some((one) => one !== '' && one === text)) return equalWeight;
  return said.some((one) => one.length >= shortestPart && text.includes(one)) ? partWeight : 0;
};
