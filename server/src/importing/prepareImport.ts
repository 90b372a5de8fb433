import { documentOf, type CatalogDocument } from '../../../shared/src/catalog/document';
import { given } from '../../../shared/src/catalog/given';
import { parseCatalog } from '../../../shared/src/catalog/parse';
import { importCatalog, type Imported } from './importCatalog';
import { rowChanges, type RowChange } from './rowChanges';
import type { FindCatalog } from './extended';
import type { ImportNote } from './row';

/** A document to import. */
export type ImportDocument = {
  readonly text: string;
  /** File name or address. */
  readonly name?: string;
  readonly id?: string;
  readonly title?: string;
  /** The day, as 2026-01-31. */
  readonly retrieved: string;
  readonly sha256: string;
};

/** What importing reads of the world. */
export type ImportSurroundings = {
  readonly find: FindCatalog;
  /** The text of the file that this catalog would be written to; undefined where there is none yet. */
  readonly earlier: (id: string) => Promise<string | undefined>;
};

/** What would be written, before anything is. */
export type PreparedImport = {
  readonly kind: 'prepared';
  readonly catalog: CatalogDocument;
  /** The catalog as the text of its file. */
  readonly json: string;
  readonly notes: readonly ImportNote[];
  /** Against the file that is there; undefined where there is none. */
  readonly changes?: readonly RowChange[];
};

/** A document without codes (`why` is of its `line`, from 1), or a file in the way (without a line). */
export type RefusedImport = {
  readonly kind: 'refused';
  readonly why: string;
  readonly line?: number;
  readonly notes: readonly ImportNote[];
};

/** Imports a document, into the file of an earlier import where there is one. Writes nothing. */
export const prepareImport = async (
  document: ImportDocument,
  { find, earlier }: ImportSurroundings,
): Promise<PreparedImport | RefusedImport> => {
  const first = importWith(document, undefined, find);
  if (first.catalog === undefined) return refusal(first.notes);
  const text = await earlier(first.catalog.id);
  if (text === undefined) return prepared(first.catalog, first.notes, undefined);
  const json = parsed(text);
  const { catalog: before } = parseCatalog(json);
  if (before === undefined) return { kind: 'refused', notes: first.notes, why: unreadable(first.catalog.id) };
  const isSame = before.source?.sha256 === document.sha256;
  // The same document on another day is no news.
  const retrieved = (isSame ? before.source.retrieved : undefined) ?? document.retrieved;
  const again = importWith({ ...document, retrieved }, json, find);
  if (again.catalog === undefined) return refusal(again.notes);
  const changes = rowChanges(documentOf(before), again.catalog, again.changes);
  return prepared(again.catalog, again.notes, changes);
};

const importWith = (document: ImportDocument, earlier: unknown, find: FindCatalog): Imported => {
  const { text, name, id, title, retrieved, sha256 } = document;
  const source = { retrieved, sha256 };
  const imported = importCatalog(text, { ...given({ name, id, title, earlier }), source, find });
  // An id or title that is asked for wins over those of the document and of the earlier file.
  return imported.catalog ? { ...imported, catalog: { ...imported.catalog, ...given({ id, title }) } } : imported;
};

const prepared = (
  catalog: CatalogDocument,
  notes: readonly ImportNote[],
  changes: readonly RowChange[] | undefined,
): PreparedImport => ({
  kind: 'prepared',
  catalog,
  json: `${JSON.stringify(catalog, undefined, 2)}\n`,
  notes,
  ...(changes === undefined ? {} : { changes }),
});

/** The reason is the last note; a table that was passed over for want of codes says more. */
const refusal = (notes: readonly ImportNote[]): RefusedImport => {
  const reason = notes.find(({ kind }) => kind === 'skipped') ?? notes.at(-1);
  return { kind: 'refused', notes, why: reason?.message ?? 'There are no codes to import.', line: reason?.line ?? 1 };
};

const unreadable = (id: string): string =>
  `The file that the catalog ${id} would go into is there already and holds no catalog that can be read: mend it, move it away, or give another id.`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
