import type { Asked, CatalogSet } from './catalogSet';
import type { Hit } from './hit';
import { familyOf, lookUpIn, type Books } from './lookUp';
import type { CatalogId } from './types';

/** What one catalog answered; null where it has nothing to say. */
type Answers = {
  /** Where codes are numbers, how they are written says nothing. */
  readonly isNumeric: boolean;
  readonly byValue: Map<bigint, Hit | null>;
  readonly byText: Map<string, Hit | null>;
};

/** More answers of one catalog than this are forgotten all at once. */
const mostRemembered = 2000;

/** The same few codes are asked for again and again: in a file, and at each keystroke. */
export const rememberingLookUp = (books: Books): CatalogSet['lookUp'] => {
  const catalogs = new Map<CatalogId, Answers>();
  const answersOf = (id: CatalogId): Answers => {
    const known = catalogs.get(id);
    if (known !== undefined) return known;
    const isNumeric = familyOf(books, id).every(({ head }) => head.codes.kind === 'integer');
    const made: Answers = { isNumeric, byValue: new Map(), byText: new Map() };
    catalogs.set(id, made);
    return made;
  };
  return (id, asked) => {
    const { isNumeric, byValue, byText } = answersOf(id);
    const find = (): Hit | undefined => lookUpIn(books, id, asked);
    return isNumeric && asked.value !== undefined
      ? remembered(byValue, asked.value, find)
      : remembered(byText, textOf(asked), find);
  };
};

const textOf = ({ value, text }: Asked): string => `${text} ${value}`;

const remembered = <Key>(answers: Map<Key, Hit | null>, key: Key, find: () => Hit | undefined): Hit | undefined => {
  const known = answers.get(key);
  if (known !== undefined) return known ?? undefined;
  if (answers.size >= mostRemembered) answers.clear();
  const hit = find();
  answers.set(key, hit ?? null);
  return hit;
};
