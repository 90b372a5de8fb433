import type { Layout } from '../text/lines';
import type { NameCase } from '../names';

/** One constant of a module. `name` is legal in the language already. */
export type Member = {
  readonly name: string;
  readonly value: bigint;
  /** The number as it is to be written: hexadecimal in catalogs that are. */
  readonly digits: string;
  /** One line, without comment markers; empty where the catalog says nothing. */
  readonly doc: string;
};

/** A constants module about to be written. */
export type Draft = {
  /** `CortexError`, in the case the language wants. */
  readonly container: string;
  readonly doc: readonly string[];
  readonly members: readonly Member[];
  readonly layout: Layout;
  /** Package or namespace of the file that will use it. */
  readonly namespace?: string;
  /** CommonJS instead of ES modules. */
  readonly commonJs: boolean;
};

/** How a language keeps a family of named numbers. */
export type ModuleIdiom = {
  readonly extension: string;
  /** Any directory can import it, so that one module at the top of the sources serves all files. */
  readonly placedAtTop: boolean;
  readonly fileCase: NameCase;
  readonly containerCase: NameCase;
  readonly memberCase: NameCase;
  readonly reserved: ReadonlySet<string>;
  /** Case of a constant that stands alone at the top of a file. */
  readonly topCase: NameCase;
  /** A constant's bare name is a value in a `case`, not a pattern that takes anything. */
  readonly bareCaseLabel: boolean;
  /** How a type checker knows a member. */
  readonly exactness: 'exact' | 'same' | 'loose';
  /** Members are names of their own with the container's as prefix: Go, C. */
  readonly flat: boolean;
  /** Between container and member: `CortexError.X`, `CortexError::X`, `CORTEX_ERROR_X`. */
  readonly glue: string;
  readonly indent: string;
  /** What a new file begins with: docstring, package clause, include guard. */
  readonly preamble: (draft: Draft) => readonly string[];
  /** What a file needs that the container is added to, if it does not hold it yet. */
  readonly requires?: { readonly present: RegExp; readonly line: string };
  /** What a new file ends with. */
  readonly coda?: (draft: Draft) => readonly string[];
  /** Lines before the members, the one that opens the container last. */
  readonly open: (draft: Draft) => readonly string[];
  /** One member, without indentation. */
  readonly row: (member: Member, draft: Draft) => readonly string[];
  readonly close: (draft: Draft) => readonly string[];
  /** Matches, in a text without comments and strings, up to and including what opens the container. */
  readonly opener: (container: string) => RegExp;
  /** Where the container ends: at the bracket's partner, with its indentation, at `end`, at `#endif`, or with the file. */
  readonly ends: 'bracket' | 'indentation' | 'word' | 'file' | 'guard';
  /** What must stand behind a member when another follows. */
  readonly separator: string;
};

export const renderModule = (idiom: ModuleIdiom, draft: Draft): string =>
  [...idiom.preamble(draft), ...containerLines(idiom, draft), ...(idiom.coda?.(draft) ?? []), ''].join(
    draft.layout.eol,
  );

/** The container with its members and what it needs to be seen from outside, without a final line break. */
export const containerLines = (idiom: ModuleIdiom, draft: Draft): readonly string[] => [
  ...idiom.open(draft),
  ...rows(idiom, draft),
  ...idiom.close(draft),
];

/** The members' lines, indented as they stand in the container. */
export const rows = (idiom: ModuleIdiom, draft: Draft): readonly string[] => {
  const indent = idiom.indent === '' ? '' : indentOf(idiom, draft);
  return draft.members.flatMap((member) => idiom.row(member, draft)).map((line) => (line === '' ? '' : indent + line));
};

export const indentOf = (idiom: Pick<ModuleIdiom, 'indent'>, { layout }: Draft): string =>
  layout.indent || idiom.indent;
