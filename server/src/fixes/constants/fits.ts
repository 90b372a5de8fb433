import type { CatalogHead, Entry } from '../../../../shared/src/catalog/types';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { Declaration } from '../../core/literal';
import { fold, wordsOf } from '../../core/names';

/** What a constant's name stands for. */
export type Meaning = { readonly value: bigint; readonly head: CatalogHead };

/** The entry a hit names; ranges and decoded bits name none. */
export const entryOf = (hit: Hit): Entry | undefined => (hit.kind === 'entry' ? hit.entry : undefined);

/**
 * Does a constant of the right value mean this entry? Its name shares most words with one of the entry's, or it stands
 * in the catalog's own container, or the number is so long that a second meaning is unlikely and the name speaks of
 * errors.
 */
export const fits = (declaration: Declaration, hit: Hit, value: bigint): boolean => {
  const entry = entryOf(hit);
  if (entry?.name === undefined) return false;
  const container = declaration.container ?? '';
  if (hit.catalog.enumName !== undefined && fold(container) === fold(hit.catalog.enumName)) return true;
  const written = new Set(wordsOf(`${container} ${declaration.name}`));
  if ([entry.name, ...entry.altNames].some((name) => shares(written, telling(wordsOf(name))))) return true;
  return isDistinctive(value) && [...written].some((word) => aboutErrors.has(word));
};

const shares = (written: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.length > 0 && words.filter((word) => written.has(word)).length * 2 > words.length;

const telling = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !aboutErrors.has(word));
  return rest.length === 0 ? words : rest;
};

const isDistinctive = (value: bigint): boolean => value <= -1000n || value >= 10000n;

const aboutErrors = new Set([
  'error',
  'errors',
  'err',
  'code',
  'codes',
  'status',
  'exception',
  'fault',
  'reason',
  'result',
  'e',
]);
