import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import { prefixesOf } from '../prefixes';
import { type LineFilter, lineFilterInSteps } from './lineFilter';

/** The line filter for the prefixes of some catalogs: built once in a program, at once or bit by bit. */
export type SharedFilter = {
  /** Builds what is not built yet, which takes up to a second. */
  readonly now: () => LineFilter;
  /** Goes on building for a few milliseconds; true once the filter is ready. */
  readonly step: () => boolean;
  readonly isReady: () => boolean;
};

export const sharedFilter = (catalogs?: CatalogSet): SharedFilter => {
  const prefixes = [...prefixesOf(catalogs)].sort();
  const key = prefixes.join(' ');
  const known = shared.get(key) ?? filterInSteps(prefixes);
  shared.set(key, known);
  return known;
};

/** Gets the filter ready, with a pause after each step. */
export const prepareFilter = async (catalogs: CatalogSet, pause: () => Promise<void>): Promise<void> => {
  const { step } = sharedFilter(catalogs);
  while (!step()) await pause();
};

const shared = new Map<string, SharedFilter>();

const filterInSteps = (prefixes: readonly string[]): SharedFilter => {
  const steps = lineFilterInSteps(prefixes);
  let ready: LineFilter | undefined;
  const step = (): boolean => {
    if (ready !== undefined) return true;
    const { done, value } = steps.next();
    if (done === true) ready = value;
    return ready !== undefined;
  };
  const now = (): LineFilter => {
    for (;;) if (step() && ready !== undefined) return ready;
  };
  return { now, step, isReady: () => ready !== undefined };
};
