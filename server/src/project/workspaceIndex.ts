import type { CatalogId } from '../../../shared/src/catalog/types';
import type { ConstantDeclaration } from '../core/insight';

/** What one file gives to all the others. */
export type FileSummary = {
  /** Only those that other files may use, and all of an open file's own. */
  readonly constants: readonly ConstantDeclaration[];
  /** Vendor catalogs with evidence in the file itself. */
  readonly vendors: readonly CatalogId[];
};

/** Summaries of the workspace's files, and the two questions asked of all of them. */
export type WorkspaceIndex = {
  readonly put: (uri: string, summary: FileSummary) => void;
  readonly drop: (uri: string) => void;
  readonly constants: () => Constants;
  readonly vendorFiles: () => ReadonlyMap<CatalogId, number>;
};

export type Constants = {
  readonly withValue: (value: bigint) => readonly ConstantDeclaration[];
  /** Members of the enum, object or class of that name. */
  readonly inContainer: (name: string) => readonly ConstantDeclaration[];
};

export const createWorkspaceIndex = (): WorkspaceIndex => {
  const summaries = new Map<string, FileSummary>();
  const state: { constants: Constants | undefined } = { constants: undefined };
  const changed = (): void => {
    state.constants = undefined;
  };
  return {
    put: (uri, summary) => {
      const before = summaries.get(uri);
      summaries.set(uri, summary);
      if ((before?.constants.length ?? 0) + summary.constants.length > 0) changed();
    },
    drop: (uri) => {
      if (summaries.delete(uri)) changed();
    },
    constants: () => (state.constants ??= constantsIn([...summaries.values()].flatMap(({ constants }) => constants))),
    vendorFiles: () => countVendors([...summaries.values()]),
  };
};

const constantsIn = (all: readonly ConstantDeclaration[]): Constants => {
  const byValue = grouped(all, ({ value }) => value);
  const byContainer = grouped(all, ({ container }) => container);
  return {
    withValue: (value) => byValue.get(value) ?? [],
    inContainer: (name) => byContainer.get(name) ?? [],
  };
};

const grouped = <Key, T>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> => {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const countVendors = (summaries: readonly FileSummary[]): ReadonlyMap<CatalogId, number> => {
  const counts = new Map<CatalogId, number>();
  for (const { vendors } of summaries) for (const id of vendors) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
