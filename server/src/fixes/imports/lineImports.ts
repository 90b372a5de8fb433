import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import type { Need, PlannedImports } from '../languages/language';
import { lineStart } from '../text/lines';
import { insertIntoList } from '../text/listInsertion';
import type { SourceFile } from '../text/sourceFile';
import { freeName, isRebound, keyOf, uniqueNeeds } from './names';
import { addInOrder, sharedParts, type Order } from './order';
import { topImports } from './placement';

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
  /** The beginning of a statement that lists names of the need's module, and the name: `use http::{`, `StatusCode`. */
  readonly listing?: (need: Need) => { readonly head: RegExp; readonly item: string } | undefined;
  /** Adds to a bracketed group of imports, where the file has one. */
  readonly intoGroup?: (lines: readonly string[], file: SourceFile) => readonly TextEdit[] | undefined;
};

type Planned = {
  readonly need: Need;
  readonly local: string | undefined;
  readonly line?: string;
  readonly edit?: TextEdit;
};

export const planLineImports =
  (syntax: ImportSyntax) =>
  (needs: readonly Need[], file: SourceFile): PlannedImports => {
    const found = topImports(file, syntax.kinds);
    const statements = syntax.unconditional?.(found, file) ?? found;
    const planned = uniqueNeeds(needs).map((need) => planOne(need, { syntax, file, statements }));
    const locals = new Map(planned.map(({ need, local }) => [keyOf(need), local]));
    const lines = [...new Set(planned.flatMap(({ line }) => (line === undefined ? [] : [line])))];
    const added = lines.length === 0 ? [] : (syntax.intoGroup?.(lines, file) ?? placed(lines, statements, file));
    const extended = planned.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
    return { local: (need) => locals.get(keyOf(need)), edits: [...extended, ...added] };
  };

type Around = { readonly syntax: ImportSyntax; readonly file: SourceFile; readonly statements: readonly Import[] };

const planOne = (need: Need, { syntax, file, statements }: Around): Planned => {
  const present = syntax.present?.(need, file);
  if (present !== undefined) return { need, local: present };
  for (const { span } of statements) {
    const local = syntax.localIn(file.text.slice(lineStart(file.text, span.start), span.end), need);
    if (local !== undefined && (syntax.nameless === true || !isRebound(local, file, span))) return { need, local };
  }
  if (syntax.nameless === true) return { need, local: syntax.plainName(need), line: syntax.statement(need, undefined) };
  return planNamed(need, { syntax, file, statements });
};

const planNamed = (need: Need, around: Around): Planned => {
  const { syntax, file } = around;
  const name = syntax.plainName(need);
  const free = freeName(name, file);
  if (free === name) {
    const edit = extension(need, around);
    return { need, local: name, ...(edit === undefined ? { line: syntax.statement(need, undefined) } : { edit }) };
  }
  if (syntax.fullName !== undefined) return { need, local: syntax.fullName(need) };
  return syntax.aliases ? { need, local: free, line: syntax.statement(need, free) } : { need, local: undefined };
};

/** The name added to a list of names of the same module. */
const extension = (need: Need, { syntax, file, statements }: Around): TextEdit | undefined => {
  const listing = syntax.listing?.(need);
  if (listing === undefined) return undefined;
  const edits = statements.map(({ span }) => {
    const from = lineStart(file.text, span.start);
    const written = file.text.slice(from, span.end);
    const head = listing.head.exec(written)?.[0];
    const length = head === undefined ? 0 : written.slice(head.length).search(/[{};]|$/);
    if (head === undefined || /[{]/.test(written.charAt(head.length + length))) return undefined;
    const list = { start: from + head.length, end: from + head.length + length };
    return insertIntoList(file.text, file.code, list, listing.item);
  });
  return edits.find((edit) => edit !== undefined);
};

const placed = (lines: readonly string[], statements: readonly Import[], file: SourceFile): readonly TextEdit[] =>
  addInOrder(
    lines.map((text) => ({ text, key: plain(text) })),
    statements,
    { order: byText, file },
  );

/** `using System;` stands before `using System.Net;`. */
const plain = (statement: string): string => statement.replace(/\s*;\s*$/, '');

const byText: Order = {
  keyOf: ({ span }, { text }) => plain(text.slice(lineStart(text, span.start), span.end)),
  likeness: sharedParts,
};
