import { nearest } from './nearest';
import { quoted, type JsonPath, type Note } from './problems';

/** A value of the document, where it stands, and whom to tell what is wrong with it. */
export type Found = { readonly value: unknown; readonly path: JsonPath; readonly note: Note };

/** Turns one value into its type; undefined, after a note, where it cannot. */
export type Reader<T> = (found: Found) => T | undefined;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noteWrongType = ({ value, path, note }: Found, wanted: string): void =>
  note('wrong type', path, `${placeName(path)} must be ${wanted}, not ${quoted(value)}.`);

/** The last key of a path, as a sentence names it. */
const placeName = (path: JsonPath): string => {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'The catalog' : `"${key}"`;
};

export const text =
  (wanted: string, accepts: RegExp = /^[^]+$/): Reader<string> =>
  (found) => {
    if (typeof found.value !== 'string') noteWrongType(found, wanted);
    else if (accepts.test(found.value)) return found.value;
    else found.note('bad value', found.path, `${placeName(found.path)} must be ${wanted}, not ${quoted(found.value)}.`);
    return undefined;
  };

export const flag: Reader<boolean> = (found) => {
  if (typeof found.value === 'boolean') return found.value;
  noteWrongType(found, 'true or false');
  return undefined;
};

export const integer =
  (low: number, high: number): Reader<number> =>
  (found) => {
    const { value, path, note } = found;
    if (typeof value !== 'number' || !Number.isInteger(value)) noteWrongType(found, 'a whole number');
    else if (low <= value && value <= high) return value;
    else note('bad value', path, `${placeName(path)} must lie between ${low} and ${high}, not ${value}.`);
    return undefined;
  };

/** One of a few values. */
export const choice =
  <T extends string | number | boolean>(...choices: readonly T[]): Reader<T> =>
  ({ value, path, note }) => {
    const chosen = choices.find((each) => each === value);
    if (chosen !== undefined) return chosen;
    const hint = typeof value === 'string' ? didYouMean(value, choices.map(String)) : '';
    note('bad value', path, `${placeName(path)} must be one of ${choices.join(', ')}, not ${quoted(value)}.${hint}`);
    return undefined;
  };

/** The items that can be read; the others are noted and left out. */
export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (found) => {
    if (!Array.isArray(found.value)) {
      noteWrongType(found, 'a list');
      return undefined;
    }
    const values: readonly unknown[] = found.value;
    return values
      .map((value, index) => item({ value, path: [...found.path, index], note: found.note }))
      .filter((read) => read !== undefined);
  };

/** An object whose keys are free and whose values are alike. */
export const recordOf =
  <T>(value: Reader<T>, key: RegExp = /^/): Reader<Readonly<Record<string, T>>> =>
  (found) => {
    if (!isMembers(found.value)) {
      noteWrongType(found, 'an object');
      return undefined;
    }
    const pairs: [string, T][] = [];
    for (const [name, member] of Object.entries(found.value)) {
      const path = [...found.path, name];
      if (!key.test(name)) {
        found.note('unknown property', path, `${quoted(name)} cannot be a key of ${placeName(found.path)}.`, 'key');
        continue;
      }
      const read = value({ value: member, path, note: found.note });
      if (read !== undefined) pairs.push([name, read]);
    }
    return Object.fromEntries(pairs);
  };

/** An object with known keys, opened for its members to be read one by one. */
export type Opened = {
  readonly path: JsonPath;
  readonly note: Note;
  readonly has: (key: string) => boolean;
  /** The member, or undefined where it is absent or broken. */
  readonly get: <T>(key: string, reader: Reader<T>) => T | undefined;
  /** As `get`, and a note where the member is absent. */
  readonly need: <T>(key: string, reader: Reader<T>) => T | undefined;
};

type Shape = {
  /** What such an object is called in a sentence. */
  readonly noun: string;
  readonly keys: readonly string[];
  /** Keys that begin with `x-` are the author's own. */
  readonly extensible: boolean;
};

/** Opens an object and notes the keys it should not have. */
export const open = (found: Found, shape: Shape): Opened | undefined => {
  const { value: members, path, note } = found;
  if (!isMembers(members)) {
    noteWrongType(found, `an object (${shape.noun})`);
    return undefined;
  }
  for (const key of Object.keys(members)) {
    if (shape.keys.includes(key) || (shape.extensible && key.startsWith('x-'))) continue;
    note(
      'unknown property',
      [...path, key],
      `${quoted(key)} is not a property of ${shape.noun}.${didYouMean(key, shape.keys)}`,
      'key',
    );
  }
  const has = (key: string): boolean => Object.hasOwn(members, key);
  const get = <T>(key: string, reader: Reader<T>): T | undefined =>
    has(key) ? reader({ value: members[key], path: [...path, key], note }) : undefined;
  const need = <T>(key: string, reader: Reader<T>): T | undefined => {
    if (!has(key)) note('missing property', path, `${shape.noun} needs the property "${key}".`.replace(/^a/, 'A'));
    return get(key, reader);
  };
  return { path, note, has, get, need };
};

const didYouMean = (written: string, known: readonly string[]): string => {
  const best = nearest(written, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
};
