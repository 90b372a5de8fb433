import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { ConstantDeclaration } from '../core/insight';
import type { Literal } from '../core/literal';
import type { Project } from '../core/scan';

/** `named`: offer constants. `numeric`: offer numbers in place of constants. `hint-only`: offer neither. */
export type FixStyle = 'named' | 'numeric' | 'hint-only';

export type FixSettings = {
  readonly style: FixStyle;
  /**
   * Language id → where the constants module goes, relative to the workspace folder; `{catalog}` stands for the
   * catalog's id and `{name}` for the module's own name. Without an entry the project's layout decides.
   */
  readonly modules: Readonly<Record<string, string>>;
};

/** The system the program is built for, where the project tells: errno differs. */
export type Platform = 'linux' | 'darwin' | 'win32' | 'any';

/** A file beside the one being fixed, as an editor holds it (with a version) or as it lies on disk. */
export type NeighbourFile = { readonly text: string; readonly version?: number };

/** Constants with an integer value that the workspace declares. */
export type WorkspaceConstants = {
  readonly withValue: (value: bigint) => readonly ConstantDeclaration[];
  /** Members of the enum, object or class of that name. */
  readonly inContainer: (name: string) => readonly ConstantDeclaration[];
};

/** All that fixes need to know beside the text and its analysis; gathered by the server, pure data for this layer. */
export type FixContext = {
  readonly catalogs: CatalogSet;
  readonly project: Project;
  /** Workspace folder, without a final slash; absent for a lone file. */
  readonly folder?: string;
  /** Directory of the nearest manifest, without a final slash. */
  readonly packageRoot?: string;
  /** `type` of the nearest package.json. */
  readonly moduleType?: 'module' | 'commonjs';
  /** Every literal of the file, type positions included. */
  readonly literals: readonly Literal[];
  readonly constants: WorkspaceConstants;
  /** Text of a file that {@link wantedFiles} named; undefined where there is none. */
  readonly neighbour: (uri: string) => NeighbourFile | undefined;
  readonly settings: FixSettings;
  readonly platform: Platform;
};
