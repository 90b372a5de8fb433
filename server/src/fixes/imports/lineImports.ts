import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import type { Need, PlannedImports } from '../languages/language';
import { lineStart } from '../text/lines';
import type { SourceFile } from '../text/sourceFile';
import { freeName, isRebound, keyOf, uniqueNeeds } from './names';
import { addLines, topImports } from './placement';

/** How a language imports, one line for each need. */
export type ImportSyntax = {
  readonly kinds: readonly Import['kind'][];
  /** What the statement makes the need's name in this file; undefined when it does not bring it. */
  readonly localIn: (statement: string, need: Need) => string | undefined;
  /** The name if nothing stands in the way. */
  readonly plainName: (need: Need) => string;
  /** A name that needs no import, for when the plain one is taken: `java.net.HttpURLConnection`. */
  readonly fullName?: (need: Need) => string;
  /** The statement; `alias` only where the language has aliases. */
  readonly statement: (need: Need, alias: string | undefined) => string;
  readonly aliases: boolean;
  /** Needs without a name in code: a header's macros cannot be shadowed. */
  readonly nameless?: boolean;
  /** The name a need has without an import statement that facts tell of: Rust's `mod`. */
  readonly present?: (need: Need, file: SourceFile) => string | undefined;
  /** The statements that hold in every build, of those of the file. */
  readonly unconditional?: (statements: readonly Import[], file: SourceFile) => readonly Import[];
  /** Adds to a bracketed group of imports, where the file has one. */
  readonly intoGroup?: (lines: readonly string[], file: SourceFile) => readonly TextEdit[] | undefined;
};

type Planned = { readonly need: Need; readonly local: string | undefined; readonly line?: string };

export const planLineImports =
  (syntax: ImportSyntax) =>
  (needs: readonly Need[], file: SourceFile): PlannedImports => {
    const found = topImports(file, syntax.kinds);
    const statements = syntax.unconditional?.(found, file) ?? found;
    const planned = uniqueNeeds(needs).map((need) => planOne(need, { syntax, file, statements }));
    const locals = new Map(planned.map(({ need, local }) => [keyOf(need), local]));
    const lines = [...new Set(planned.flatMap(({ line }) => (line === undefined ? [] : [line])))];
    return {
      local: (need) => locals.get(keyOf(need)),
      edits: lines.length === 0 ? [] : (syntax.intoGroup?.(lines, file) ?? placed(lines, statements, file)),
    };
  };

type Around = { readonly syntax: ImportSyntax; readonly file: SourceFile; readonly statements: readonly Import[] };

const planOne = (need: Need, { syntax, file, statements }: Around): Planned => {
  const present = syntax.present?.(need, file);
  if (present !== undefined) return { need, local: present };
  for (const { span } of statements) {
    const local = syntax.localIn(file.text.slice(lineStart(file.text, span.start), span.end), need);
    if (local !== undefined && (syntax.nameless === true || !isRebound(local, file, span))) return { need, local };
  }
  const plain = syntax.plainName(need);
  if (syntax.nameless === true) return { need, local: plain, line: syntax.statement(need, undefined) };
  const free = freeName(plain, file);
  if (free === plain) return { need, local: plain, line: syntax.statement(need, undefined) };
  if (syntax.fullName !== undefined) return { need, local: syntax.fullName(need) };
  return syntax.aliases ? { need, local: free, line: syntax.statement(need, free) } : { need, local: undefined };
};

/** Among sorted statements in order, else behind the last. */
const placed = (lines: readonly string[], statements: readonly Import[], file: SourceFile): readonly TextEdit[] => {
  const written = statements.map(({ span }) => file.text.slice(span.start, span.end));
  const sorted = written.length > 1 && written.every((text, at) => at === 0 || (written[at - 1] ?? '') <= text);
  if (!sorted) return [addLines([...lines].sort(), statements.at(-1), file)];
  return lines.map((line) => {
    const next = statements[written.findIndex((text) => text > line)];
    if (next === undefined) return addLines([line], statements.at(-1), file);
    const at = lineStart(file.text, next.span.start);
    return { span: { start: at, end: at }, newText: line + file.layout.eol };
  });
};
