import type { CatalogHead, CatalogId } from '../../../shared/src/catalog/types';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Clue } from './insight';
import { endingsOf, fold, lastSegment, segmentsOf } from './names';

/** What the catalogs themselves say of names: built once per set of catalogs. */
export type CatalogNames = {
  /** Folded key → catalogs that claim it. */
  readonly keys: ReadonlyMap<string, readonly CatalogId[]>;
  /** Keys of two segments, each folded: `event.code` → catalogs that claim it. */
  readonly paths: ReadonlyMap<string, readonly CatalogId[]>;
  /** Ids of catalogs that are one word. */
  readonly ids: ReadonlySet<CatalogId>;
  /** Folded last segment of a callee → the calls ending in it. */
  readonly calls: ReadonlyMap<string, readonly CallClaim[]>;
  /** {@link ownerClues} of one owner by relation and name: a file repeats few names many times. */
  readonly remembered: Map<string, readonly Clue[]>;
};

export type CallClaim = {
  readonly catalog: CatalogId;
  readonly call: string;
  readonly segments: readonly string[];
};

const built = new WeakMap<CatalogSet, CatalogNames>();

/** The index is a pure function of the set; it is kept as long as the set lives. */
export const catalogNames = (catalogs: CatalogSet): CatalogNames => {
  const known = built.get(catalogs);
  if (known !== undefined) return known;
  const fresh = {
    keys: keysOf(catalogs.heads),
    paths: pathsOf(catalogs.heads),
    ids: new Set(catalogs.heads.map(({ id }) => id)),
    calls: callsOf(catalogs.heads),
    remembered: new Map<string, readonly Clue[]>(),
  };
  built.set(catalogs, fresh);
  return fresh;
};

const keysOf = (heads: readonly CatalogHead[]): ReadonlyMap<string, readonly CatalogId[]> =>
  grouped(
    heads.flatMap((head) => head.appliesTo.keys.map((key) => [endingsOf(key)[0] ?? fold(key), head.id] as const)),
  );

const pathsOf = (heads: readonly CatalogHead[]): ReadonlyMap<string, readonly CatalogId[]> =>
  grouped(
    heads.flatMap((head) =>
      head.appliesTo.keys.filter((key) => key.includes('.')).map((key) => [pathOf(key), head.id] as const),
    ),
  );

/** The last two segments of a name, each folded. */
export const pathOf = (name: string): string => segmentsOf(name).slice(-2).map(fold).join('.');

const callsOf = (heads: readonly CatalogHead[]): ReadonlyMap<string, readonly CallClaim[]> =>
  grouped(
    heads.flatMap((head) =>
      head.appliesTo.calls.map(
        (call) => [fold(lastSegment(call)), { catalog: head.id, call, segments: segmentsOf(call).map(fold) }] as const,
      ),
    ),
  );

const grouped = <Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> => {
  const map = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  }
  return map;
};
