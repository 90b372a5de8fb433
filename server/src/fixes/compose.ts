import type { Catalog } from '../../../shared/src/catalog/types';
import type { FixContext } from './context';
import type { FixEdit, TextEdit } from './fix';
import { addBehindImports } from './imports/placement';
import type { Addition, Reference, Site } from './languages/language';
import { usesCommonJs } from './imports/ecmaImports';
import { containerOf, headLines, membersOf, numberedEntries, type Named } from './modules/describe';
import { extendModule, membersIn } from './modules/extend';
import { renderModule, type Draft } from './modules/idiom';
import { changedParts } from './text/changedParts';
import { applyEdits, inOrder } from './text/apply';
import type { SourceFile } from './text/sourceFile';

/** A literal and the constant that is to take its place. */
export type Swap = { readonly site: Site; readonly reference: Reference };

/** One edit of everything: literals, imports, constants modules. Undefined when some name cannot be brought into scope. */
export const compose = (
  swaps: readonly Swap[],
  file: SourceFile,
  context: FixContext,
): readonly FixEdit[] | undefined => {
  const needs = swaps.flatMap(({ reference }) => (reference.need === undefined ? [] : [reference.need]));
  const imports = file.language.planImports(needs, file);
  const literals = swaps.map((swap) => literalEdit(swap, imports.local));
  if (literals.some((edit) => edit === undefined)) return undefined;
  const own = [
    ...literals.flatMap((edit) => (edit === undefined ? [] : [edit])),
    ...imports.edits,
    ...topConstants(swaps, file),
  ];
  const { uri, version } = file.source;
  const modules = moduleEdits(swaps, file, context);
  return [{ uri, version, edits: inOrder(own) }, ...modules, ...announcements(modules, file, context)];
};

const literalEdit = (
  { site, reference }: Swap,
  local: (need: NonNullable<Reference['need']>) => string | undefined,
): TextEdit | undefined => {
  const name = reference.need === undefined ? '' : local(reference.need);
  if (name === undefined) return undefined;
  const dressed = site.file.language.dress(reference.expression.replaceAll('{}', name), site, reference);
  return { span: site.literal.span, newText: spaced(dressed, site) };
};

/** `return-1` and `404if x` are legal; a name needs a space there. */
const spaced = (text: string, { file, literal }: Site): string => {
  const word = /[\w$]/;
  const before = word.test(file.text.charAt(literal.span.start - 1)) && word.test(text.charAt(0)) ? ' ' : '';
  const after = word.test(file.text.charAt(literal.span.end)) && word.test(text.charAt(text.length - 1)) ? ' ' : '';
  return before + text + after;
};

const topConstants = (swaps: readonly Swap[], file: SourceFile): readonly TextEdit[] => {
  const constants = new Map(
    swaps.flatMap(({ reference, site }) =>
      reference.origin === 'top' ? [[reference.expression, site.literal.spelling] as const] : [],
    ),
  );
  if (constants.size === 0) return [];
  const lines = [...constants].flatMap(([name, digits]) => file.language.topConstant?.(name, digits, file) ?? []);
  return lines.length === 0 ? [] : [addBehindImports(lines, file)];
};

const moduleEdits = (swaps: readonly Swap[], file: SourceFile, context: FixContext): readonly FixEdit[] => {
  const additions = swaps.flatMap(({ reference }) => (reference.adds === undefined ? [] : [reference.adds]));
  const uris = [...new Set(additions.map(({ uri }) => uri))];
  return uris.map((uri) =>
    moduleEdit(
      uri,
      additions.filter((addition) => addition.uri === uri),
      { file, context },
    ),
  );
};

/** Edits of this file itself are part of the import plan, so these are of others. */
const announcements = (modules: readonly FixEdit[], file: SourceFile, context: FixContext): readonly FixEdit[] =>
  modules.flatMap((edit) => ('create' in edit ? file.language.announce(edit.create, file, context) : []));

type Around = { readonly file: SourceFile; readonly context: FixContext };

/** One file may hold the constants of several catalogs: then the second container goes behind the first. */
const moduleEdit = (uri: string, additions: readonly Addition[], around: Around): FixEdit => {
  const {
    language: { idiom },
    source: { language },
  } = around.file;
  const catalogs = [...new Set(additions.map(({ catalog }) => catalog))];
  const existing = around.context.neighbour(uri);
  const grown = catalogs.reduce((text, id) => {
    const mine = additions.filter(({ catalog }) => catalog === id);
    const draft = draftOf(id, mine, { ...around, text });
    if (draft === undefined) return text;
    if (text === undefined) return renderModule(idiom, draft);
    return applyEdits(text, extendModule({ text, language, idiom }, draft));
  }, existing?.text);
  if (existing === undefined) return { create: uri, text: grown ?? '' };
  const { text, version } = existing;
  return { uri, ...(version === undefined ? {} : { version }), edits: changedParts(text, grown ?? text) };
};

const draftOf = (
  id: string,
  additions: readonly Addition[],
  around: Around & { readonly text: string | undefined },
): Draft | undefined => {
  const { file, context, text } = around;
  const catalog = context.catalogs.catalog(id);
  if (catalog === undefined) return undefined;
  const {
    language: { idiom },
    source: { language },
  } = file;
  const container = containerOf(catalog, idiom);
  const known = text === undefined ? [] : (membersIn({ text, language, idiom }, container) ?? []);
  return {
    container,
    doc: headLines(catalog),
    members: membersOf(rowsOf(catalog, additions), catalog, idiom, new Set(known.map(({ name }) => name))),
    layout: file.layout,
    ...namespaced(file),
    commonJs: usesCommonJs(file, context.moduleType),
  };
};

const namespaced = (file: SourceFile): Pick<Draft, 'namespace'> => {
  const namespace = file.language.namespaceOf(file);
  return namespace === undefined ? {} : { namespace };
};

const rowsOf = (catalog: Catalog, additions: readonly Addition[]): readonly Named[] => {
  if (additions.some(({ rows }) => rows === 'all')) return numberedEntries(catalog);
  const wanted = new Map(additions.flatMap(({ rows }) => (rows === 'all' ? [] : [[rows.value, rows.code] as const])));
  return [...wanted].flatMap(([value, code]) => {
    const entry = catalog.entries.find((row) => row.code === code);
    return entry === undefined ? [] : [{ entry, value }];
  });
};
