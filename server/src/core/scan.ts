import type { Ecosystem } from '../../../shared/src/catalog/types';
import type { Span } from '../../../shared/src/span';
import type { Declaration, Literal } from './literal';
import type { Source } from './source';

/** Something in the input that could not be read; shown once, never thrown. */
export type Problem = { readonly message: string; readonly span?: Span };

export type Import = {
  /** As written: `emotiv`, `net/http`, `./errors`, `windows.h`. */
  readonly module: string;
  readonly kind: 'import' | 'require' | 'header' | 'using';
  /** Names it brings in; `imported` is `*` for a namespace and `default` for a default import. */
  readonly names: readonly {
    readonly imported: string;
    readonly local: string;
  }[];
  /** The whole statement. */
  readonly span: Span;
};

/** `error-code-insight-ignore…` comments. */
export type Directive = {
  readonly kind: 'line' | 'next-line' | 'start' | 'end' | 'file';
  readonly reason: string;
  /** The directive's own text, without the comment markers. */
  readonly span: Span;
  /** The comment, markers included. */
  readonly comment: Span;
};

/** What the whole file says, beside its literals. */
export type FileFacts = {
  readonly imports: readonly Import[];
  readonly directives: readonly Directive[];
  /** Declarations with an integer value, whether or not a catalog knows it. */
  readonly constants: readonly (Declaration & { readonly value: bigint })[];
};

export type Scanned = {
  readonly literals: readonly Literal[];
  readonly file: FileFacts;
  /** Where reading stopped; absent where everything was read. */
  readonly readTo?: number;
  readonly problems: readonly Problem[];
};

/** Finds literals and their surroundings. `mayHold` is the value prefilter: what no catalog holds need not be returned. */
export type Scan = (source: Source, mayHold: (value: bigint) => boolean) => Scanned;

export type Dependency = {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version?: string;
};

/** What is known of a file's surroundings; gathered by the host, empty for a lone file. */
export type Project = {
  /** Relative to its workspace folder, with `/`. */
  readonly path: string;
  /** From the manifest nearest the file. */
  readonly dependencies: readonly Dependency[];
  /** Catalogs switched on by hand for this file. */
  readonly activated: readonly string[];
  /** Catalogs pinned for this file, strongest first. */
  readonly pinned: readonly string[];
  /** Catalogs whose `appliesTo.files` globs match this file. */
  readonly matchedFiles: readonly string[];
  /** In how many files of the workspace each vendor catalog has evidence of its own. */
  readonly vendorFiles: ReadonlyMap<string, number>;
};

/** A file of which nothing else is known. */
export const loneFile: Project = {
  path: '',
  dependencies: [],
  activated: [],
  pinned: [],
  matchedFiles: [],
  vendorFiles: new Map(),
};
