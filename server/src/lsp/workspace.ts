import { createWorkspaceIndex, type Constants, type FileSummary } from '../project/workspaceIndex';
import { folderOf, relativePath } from '../project/uris';

/** The open folders, and what is known of their files all together. */
export type Workspace = {
  readonly folders: () => readonly string[];
  readonly folderOf: (uri: string) => string | undefined;
  /** Relative to its folder. */
  readonly pathOf: (uri: string) => string;
  /** In how many files each vendor catalog has evidence of its own. */
  readonly vendorFiles: () => ReadonlyMap<string, number>;
  readonly constants: () => Constants;
  /** Grows when an insight may change because of the workspace: folders, manifests, vendors. */
  readonly revision: () => number;
  readonly setFolders: (folders: readonly string[]) => void;
  /** Says what a file holds now; undefined when it is gone. Answers whether insights in other files may change. */
  readonly learn: (uri: string, summary: FileSummary | undefined) => boolean;
  readonly touch: () => void;
};

export const createWorkspace = (folders: readonly string[]): Workspace => {
  const index = createWorkspaceIndex();
  const state = { folders, vendorFiles: index.vendorFiles(), revision: 0 };
  const touch = (): void => {
    state.revision += 1;
  };
  const countVendors = (): boolean => {
    const counted = index.vendorFiles();
    if (sameCandidates(counted, state.vendorFiles)) return false;
    state.vendorFiles = counted;
    touch();
    return true;
  };
  return {
    folders: () => state.folders,
    folderOf: (uri) => folderOf(uri, state.folders),
    pathOf: (uri) => relativePath(uri, folderOf(uri, state.folders)),
    vendorFiles: () => state.vendorFiles,
    constants: index.constants,
    revision: () => state.revision,
    setFolders: (next) => {
      state.folders = next;
      touch();
    },
    learn: (uri, summary) => {
      if (summary === undefined) index.drop(uri);
      else index.put(uri, summary);
      return countVendors();
    },
    touch,
  };
};

/** Counts matter only up to two: from there on a vendor is a candidate in every file. */
const sameCandidates = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean => {
  const capped = (counts: ReadonlyMap<string, number>, id: string): number => Math.min(2, counts.get(id) ?? 0);
  return [...new Set([...a.keys(), ...b.keys()])].every((id) => capped(a, id) === capped(b, id));
};
