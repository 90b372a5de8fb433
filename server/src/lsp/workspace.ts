import { folderOf, relativePath } from '../project/uris';

/** The open folders, and what is known of them all together. */
export type Workspace = {
  readonly folders: () => readonly string[];
  readonly folderOf: (uri: string) => string | undefined;
  /** Relative to its folder. */
  readonly pathOf: (uri: string) => string;
  /** In how many files each vendor catalog has evidence of its own. */
  readonly vendorFiles: () => ReadonlyMap<string, number>;
  /** Grows when an answer may change because of the workspace: folders, manifests, vendors. */
  readonly revision: () => number;
  readonly setFolders: (folders: readonly string[]) => void;
  readonly setVendorFiles: (files: ReadonlyMap<string, number>) => void;
  readonly touch: () => void;
};

export const createWorkspace = (folders: readonly string[]): Workspace => {
  const state: { folders: readonly string[]; vendorFiles: ReadonlyMap<string, number>; revision: number } = {
    folders,
    vendorFiles: new Map(),
    revision: 0,
  };
  const touch = (): void => {
    state.revision += 1;
  };
  return {
    folders: () => state.folders,
    folderOf: (uri) => folderOf(uri, state.folders),
    pathOf: (uri) => relativePath(uri, folderOf(uri, state.folders)),
    vendorFiles: () => state.vendorFiles,
    revision: () => state.revision,
    setFolders: (next) => {
      state.folders = next;
      touch();
    },
    setVendorFiles: (files) => {
      if (sameCounts(files, state.vendorFiles)) return;
      state.vendorFiles = files;
      touch();
    },
    touch,
  };
};

const sameCounts = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, count]) => b.get(id) === count);
