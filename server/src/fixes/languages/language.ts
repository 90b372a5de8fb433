import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { CodePlace, Declaration, Literal } from '../../core/literal';
import type { FileFacts } from '../../core/scan';
import type { Source } from '../../core/source';
import type { FixContext } from '../context';
import type { FixEdit, TextEdit } from '../fix';
import type { ModuleIdiom } from '../modules/idiom';
import type { Lexed } from '../text/lexis';
import type { Layout } from '../text/lines';

/** A text with all that is read off it once before fixes are looked for. */
export type SourceFile = Lexed & {
  readonly source: Source;
  readonly text: string;
  readonly facts: FileFacts;
  readonly language: FixLanguage;
  readonly layout: Layout;
};

/** A literal in code, with its file: where a constant may come to stand. */
export type Site = {
  readonly literal: Literal;
  readonly value: bigint;
  readonly place: CodePlace;
  readonly file: SourceFile;
};

/** What must be in scope before a constant can be written. */
export type Need = {
  /** As the import writes it: `./cortexError`, `http`, `net/http`, `errno.h`. */
  readonly module: string;
  /** The name taken from the module; absent where the module itself is imported. */
  readonly name?: string;
  /** By `require` instead of an import statement. */
  readonly commonJs?: boolean;
  readonly form?: NeedForm;
};

/** What an import of a file of the program looks like, where the language has more than one way. */
export type NeedForm =
  /** `#include "…"`: brings all names. */
  | 'quoted'
  /** `require_once`, `require_relative`, dot-sourcing: the file is run, and brings all names. */
  | 'file'
  /** Rust's `mod x;` and `use a::x;`. */
  | 'mod'
  | 'use'
  /** Known to be out of reach. */
  | 'none';

/** How exactly a type checker knows the constant. */
export type Exactness =
  /** The literal type, which does not widen: members of an `as const` object. */
  | 'exact'
  /** As if the number itself stood there. */
  | 'same'
  /** Assignable to a number, but no single value: enum members, fields of plain objects. */
  | 'loose';

/** One way to name a number. */
export type Reference = {
  readonly origin: 'file' | 'workspace' | 'library' | 'module' | 'top';
  /** `{}` stands for the local name of what is needed: `{}.SESSION_CLOSED`, `int({}.ENOENT)`. */
  readonly expression: string;
  readonly need?: Need;
  readonly value: bigint;
  readonly exactness: Exactness;
  /** May stand where the language wants a constant expression or a pattern. */
  readonly caseLabel: boolean;
  /** The library's own type, of which `expression` takes the number: the number's type is then a guess. */
  readonly converted?: string;
  /** Row to be added to a constants module, which may have to be created. */
  readonly adds?: Addition;
};

export type Addition = {
  readonly uri: string;
  readonly catalog: string;
  /** Every entry of the catalog, or this value under this code only. */
  readonly rows: 'all' | { readonly code: number; readonly value: bigint };
};

export type PlannedImports = {
  /** What the need is called in this file; undefined where it cannot be brought into scope. */
  readonly local: (need: Need) => string | undefined;
  readonly edits: readonly TextEdit[];
};

export type CommentStyle = { readonly line?: string; readonly block?: readonly [open: string, close: string] };

/** How a declared constant is reached: from its own file, or through an import. */
export type Reach = Pick<Reference, 'expression' | 'exactness' | 'caseLabel'> & { readonly need?: Need };

/** What a library calls the code. */
export type LibrarySymbol = {
  readonly expression: string;
  readonly need?: Need;
  /** The place takes the library's own type: no number need be read off the symbol. */
  readonly fits?: true;
};

/** Everything that fixes must know of one language. */
export type FixLanguage = {
  readonly id: string;
  readonly comment: CommentStyle;
  readonly idiom: ModuleIdiom;
  readonly planImports: (needs: readonly Need[], file: SourceFile) => PlannedImports;
  /** Where a new name or import goes when the file has no import yet. */
  readonly headEnd: (file: SourceFile) => number;
  /** Why no constant, or not this one, may stand here. */
  readonly refuses: (site: Site, reference: Reference) => string | undefined;
  /** The expression as it must be written here: computed keys, casts, brackets. */
  readonly dress: (expression: string, site: Site, reference: Reference) => string;
  /** Matches where the name is bound: declared, a parameter, a pattern. */
  readonly bindings: (name: string) => RegExp;
  readonly reachHere: (declaration: Declaration, site: Site) => Reach | undefined;
  readonly reachFrom: (declaration: Declaration, uri: string, site: Site, context: FixContext) => Reach | undefined;
  /** The import of a module that these fixes wrote or would write; undefined where none is needed. */
  readonly needOfModule: (uri: string, container: string, file: SourceFile, context: FixContext) => Need | undefined;
  /** Keys of a catalog's `constants` that speak of this language: `typescript`, `cpp` and `c`. */
  readonly ruleKeys: readonly string[];
  /** A library's symbol with what it needs; undefined where it cannot be used. */
  readonly fromLibrary: (rule: ConstantRule, site: Site) => LibrarySymbol | undefined;
  /** Files that tell how this one is built into the program: `__init__.py`, a crate's root. */
  readonly surroundings: (file: SourceFile, context: FixContext) => readonly string[];
  /** Edits of other files that make a new constants module part of the program: Rust's `mod` line. */
  readonly announce: (uri: string, file: SourceFile, context: FixContext) => readonly FixEdit[];
  /** Package or namespace of the file, for a module that is to share it. */
  readonly namespaceOf: (file: SourceFile) => string | undefined;
  /** The declaration of one constant at the top of a file; absent where everything stands in a class. */
  readonly topConstant?: (name: string, digits: string, file: SourceFile) => string;
};
