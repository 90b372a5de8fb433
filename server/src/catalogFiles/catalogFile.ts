import { parseCatalog, type KeptRows } from '../../../shared/src/catalog/parse';
import type { ProblemKind } from '../../../shared/src/catalog/problems';
import type { Catalog, Code, CodeRange, LogFormatRule } from '../../../shared/src/catalog/types';
import type { Span } from '../../../shared/src/span';
import { readJson } from './jsonTree';
import { itemOf, memberOf, plainOf, spanAt, type DocumentNode } from './node';
import { readYaml } from './yamlTree';

/** Something wrong in a catalog file, and exactly where. */
export type FileProblem = { readonly span: Span; readonly kind: ProblemKind | 'syntax'; readonly message: string };

/** Where an entry of the catalog stands in its file. */
export type EntryPlace = {
  readonly code: Code;
  /** The entry as a whole. */
  readonly span: Span;
  readonly codeSpan: Span;
  readonly nameSpan?: Span;
};

/** Where a stretch of codes stands. */
export type RangePlace = { readonly from: number; readonly to: number; readonly span: Span };

/** A format of logs and where its pattern stands. */
export type FormatPlace = { readonly rule: LogFormatRule; readonly patternSpan: Span };

/** A catalog file as far as it is right: bad rows are problems, the others answer. */
export type CatalogFile = {
  /** Undefined where there is no usable catalog at all: no id, no entries. */
  readonly catalog?: Catalog;
  /** In the order of the text. */
  readonly problems: readonly FileProblem[];
  /** Those of the catalog, in its order. */
  readonly entries: readonly EntryPlace[];
  readonly ranges: readonly RangePlace[];
  readonly idSpan?: Span;
  /** Formats of logs, whose patterns only the engine can judge. */
  readonly formats: readonly FormatPlace[];
};

/** Reads `*.errors.json` and, by their name, `*.errors.yaml`. Never throws, whatever the file holds. */
export const readCatalogFile = (text: string, path: string): CatalogFile => {
  const { root, faults } = /\.ya?ml$/i.test(path) ? readYaml(text) : readJson(text);
  const syntax = faults.map((fault): FileProblem => ({ ...fault, kind: 'syntax' }));
  if (root === undefined) return { problems: syntax.length > 0 ? syntax : [empty], ...noPlaces };
  const { catalog, rows, problems } = parseCatalog(plainOf(root));
  const placed = problems.map(({ kind, message, ...place }): FileProblem => ({
    kind,
    message,
    span: firstLine(spanAt(root, place), text),
  }));
  const idSpan = memberOf(root, 'id')?.value.span;
  return {
    // A missing bracket makes much else look wrong.
    problems: (syntax.length > 0 ? syntax : placed).toSorted((a, b) => a.span.start - b.span.start),
    ...(catalog === undefined ? noPlaces : { catalog, ...placesOf(catalog, rows, root) }),
    ...(idSpan === undefined ? {} : { idSpan }),
  };
};

const noPlaces = { entries: [], ranges: [], formats: [] } as const;

const placesOf = (catalog: Catalog, rows: KeptRows, root: DocumentNode): Places => ({
  entries: catalog.entries.flatMap(({ code }, index) => entryPlace(root, rows.entries[index], code)),
  ranges: catalog.ranges.flatMap((range, index) => rangePlace(root, rows.ranges[index], range)),
  formats: catalog.logFormats.flatMap((rule) => formatPlace(root, rule)),
});

type Places = Pick<CatalogFile, keyof typeof noPlaces>;

const empty: FileProblem = {
  span: { start: 0, end: 0 },
  kind: 'missing property',
  message: 'A catalog needs the properties "id", "title" and "entries".',
};

/** A whole object underlined over many lines would hide what else is wrong in it. */
const firstLine = ({ start, end }: Span, text: string): Span => {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
  return { start, end: start + line.length };
};

const rowAt = (root: DocumentNode, list: string, row: number | undefined): DocumentNode | undefined =>
  itemOf(memberOf(root, list)?.value, row ?? -1);

const entryPlace = (root: DocumentNode, row: number | undefined, code: Code): readonly EntryPlace[] => {
  const entry = rowAt(root, 'entries', row);
  const codeSpan = memberOf(entry, 'code')?.value.span;
  const nameSpan = memberOf(entry, 'name')?.value.span;
  if (entry === undefined || codeSpan === undefined) return [];
  return [{ code, span: entry.span, codeSpan, ...(nameSpan === undefined ? {} : { nameSpan }) }];
};

const rangePlace = (root: DocumentNode, row: number | undefined, { from, to }: CodeRange): readonly RangePlace[] => {
  const range = rowAt(root, 'ranges', row);
  return range === undefined ? [] : [{ from, to, span: range.span }];
};

const formatPlace = (root: DocumentNode, rule: LogFormatRule): readonly FormatPlace[] => {
  const list = memberOf(root, 'logFormats')?.value;
  const patterns = list?.kind === 'list' ? list.items.map((item) => memberOf(item, 'pattern')?.value) : [];
  const pattern = patterns.find((node) => node?.kind === 'scalar' && node.value === rule.pattern);
  return pattern === undefined ? [] : [{ rule, patternSpan: pattern.span }];
};
