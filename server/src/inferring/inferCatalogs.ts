import type { CatalogId } from '../../../shared/src/catalog/types';
import { catalogOf, type NamedList } from './catalogOf';
import type { CodeList, InferredCatalog } from './codeList';
import { withoutKnown, type KnownCatalogs, type Left } from './known';
import { wordsOf } from '../core/names';
import { accepted } from './verdict';

export type { KnownCatalogs } from './known';

/** What the settings say of a list, by its name or its catalog's id. */
export type InferredChoice = 'accept' | 'pin' | 'refuse';

export type Inferring = {
  /** The catalogs that are there without inferring: what they know already is not inferred once more. */
  readonly known: KnownCatalogs;
  /** Relative to its workspace folder, for titles, ids and the files that a catalog is about. */
  readonly pathOf: (uri: string) => string;
  readonly choiceFor: (uri: string, names: readonly string[]) => InferredChoice | undefined;
};

/** Each id begins so. */
const inferredPrefix = 'project.';

/** More catalogs than this help nobody to tell a code. */
const mostCatalogs = 200;

/** Catalogs of the lists that are, or are said to be, error codes. */
export const inferCatalogs = (lists: readonly CodeList[], inferring: Inferring): readonly InferredCatalog[] => {
  const sorted = [...lists].sort((a, b) => b.members.length - a.members.length || (a.uri < b.uri ? -1 : 1));
  return withIds(withoutCopies(sorted), inferring)
    .flatMap((named) => {
      const left = wantedOf(named, inferring);
      return left === undefined ? [] : [catalogOf({ ...named, ...left })];
    })
    .slice(0, mostCatalogs);
};

/** What of a list becomes a catalog: all of it where the settings name it, else what no catalog has already. */
const wantedOf = ({ id, list }: NamedList, { choiceFor, known }: Inferring): Left | undefined => {
  const named = choiceFor(list.uri, [list.name, id]);
  if (named !== undefined) return named === 'refuse' ? undefined : { members: list.members };
  const general = choiceFor(list.uri, ['*']) ?? (list.score >= accepted ? 'accept' : 'refuse');
  return general === 'refuse' ? undefined : withoutKnown(list, known);
};

/** A list whose members another one of the same name has as well, such as the compiled form of the same source. */
const withoutCopies = (lists: readonly CodeList[]): readonly CodeList[] => {
  const kept = new Map<string, CodeList[]>();
  for (const list of lists) {
    const same = kept.get(list.name) ?? [];
    if (!same.some((other) => holds(other, list))) kept.set(list.name, [...same, list]);
  }
  return [...kept.values()].flat();
};

const holds = (larger: CodeList, smaller: CodeList): boolean => {
  const rows = new Set(larger.members.map(({ name, value }) => `${name}=${value}`));
  return smaller.members.every(({ name, value }) => rows.has(`${name}=${value}`));
};

/** Ids stay the same while others come and go: only lists of one name need more than it. */
const withIds = (lists: readonly CodeList[], { pathOf }: Inferring): readonly NamedList[] => {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(idOf(list.name), (counts.get(idOf(list.name)) ?? 0) + 1);
  const taken = new Set<CatalogId>();
  return lists.map((list) => {
    const path = pathOf(list.uri);
    const plain = idOf(list.name);
    const needsPath = list.kind === 'names' || (counts.get(plain) ?? 0) > 1;
    const id = freeId(needsPath ? idOf(`${stemOf(path)} ${list.name}`) : plain, taken);
    taken.add(id);
    return { list, id, path };
  });
};

const freeId = (id: CatalogId, taken: ReadonlySet<CatalogId>): CatalogId => {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
};

const idOf = (name: string): CatalogId => `${inferredPrefix}${wordsOf(name).join('-') || 'codes'}`;

/** `errors` of `src/api/errors.ts`. */
const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');

/** Whether a set of catalogs is asked for an inferred one. */
export const isInferred = (id: CatalogId): boolean => id.startsWith(inferredPrefix);
