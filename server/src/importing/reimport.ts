import { parseCatalog } from '../../../shared/src/catalog/parse';
import { documentOf, type CatalogDocument, type EntryDocument } from '../../../shared/src/catalog/document';
import type { Catalog } from '../../../shared/src/catalog/types';

/** How one code came out of a repeated import. */
export type Change = {
  readonly code: EntryDocument['code'];
  /** kept: a person had changed the row, so the document's new wording was not taken. */
  readonly kind: 'added' | 'removed' | 'changed' | 'kept';
};

/** The catalog file as it stands, hand edits included. */
type Earlier = { readonly catalog: Catalog; readonly marks: Marks };

/** By code, the mark of the texts as they were imported; it tells hand edits from news of the document. */
type Marks = Readonly<Record<string, string>>;

const marksKey = 'x-imported';

/** Reads the file of an earlier import. */
export const readEarlier = (json: unknown): Earlier | undefined => {
  const { catalog } = parseCatalog(json);
  return catalog && { catalog, marks: marksIn(json) };
};

const marksIn = (json: unknown): Marks => {
  const marks = typeof json === 'object' && json !== null && marksKey in json ? json[marksKey] : undefined;
  if (typeof marks !== 'object' || marks === null) return {};
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => typeof mark === 'string'));
};

/** Adds the marks by which a later import knows what was edited by hand. */
export const withMarks = (catalog: CatalogDocument): CatalogDocument => ({
  ...catalog,
  [marksKey]: Object.fromEntries(catalog.entries.map((entry) => [keyOf(entry), markOf(entry)])),
});

const keyOf = ({ code, group }: EntryDocument): string => (group === undefined ? String(code) : `${group}/${code}`);

/** What documents tell of a code, a name of their own included; everything else in a row is the work of people. */
const textsOf = (entry: EntryDocument): string => {
  const { title, description, messages, causes, remedies, notes } = entry;
  const name = entry.nameSource === undefined ? entry.name : undefined;
  return JSON.stringify([name, title, description, messages, causes, remedies, notes]);
};

const markOf = (entry: EntryDocument): string => fingerprint(textsOf(entry));

/** FNV-1a of 32 bits: enough to notice an edit. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** The new import with everything that people added or changed since the earlier one. */
export const merge = (
  fresh: CatalogDocument,
  earlier: Earlier,
): { readonly catalog: CatalogDocument; readonly changes: readonly Change[] } => {
  const before = documentOf(earlier.catalog);
  const old = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const merged = fresh.entries.map((entry) => mergeRow(entry, old.get(keyOf(entry)), earlier.marks[keyOf(entry)]));
  const present = new Set(fresh.entries.map(keyOf));
  const gone = before.entries.filter((entry) => !present.has(keyOf(entry)));
  const own = gone.filter((entry) => earlier.marks[keyOf(entry)] === undefined);
  const lost = gone.filter((entry) => !own.includes(entry));
  const catalog: CatalogDocument = {
    ...fresh,
    ...before,
    source: { ...before.source, ...fresh.source },
    codes: fresh.codes ?? before.codes ?? null,
    ...groupsOf(fresh, before),
    entries: [...merged.map(({ entry }) => entry), ...own],
    [marksKey]: withMarks(fresh)[marksKey] ?? {},
  };
  return {
    catalog,
    changes: [
      ...merged.flatMap(({ change }) => change),
      ...lost.map(({ code }): Change => ({ code, kind: 'removed' })),
    ],
  };
};

const groupsOf = ({ groups = [] }: CatalogDocument, before: CatalogDocument): Pick<CatalogDocument, 'groups'> => {
  const known = new Set((before.groups ?? []).map(({ id }) => id));
  const all = [...(before.groups ?? []), ...groups.filter(({ id }) => !known.has(id))];
  return all.length > 0 ? { groups: all } : {};
};

type MergedRow = { readonly entry: EntryDocument; readonly change: readonly Change[] };

const mergeRow = (fresh: EntryDocument, old: EntryDocument | undefined, mark: string | undefined): MergedRow => {
  const change = (kind: Change['kind']): readonly Change[] => [{ code: fresh.code, kind }];
  if (!old) return { entry: fresh, change: change('added') };
  const isSame = textsOf(old) === textsOf(fresh);
  if (isSame) return { entry: { ...fresh, ...old }, change: [] };
  const isEdited = mark !== undefined && markOf(old) !== mark;
  if (isEdited) return { entry: old, change: mark === markOf(fresh) ? [] : change('kept') };
  return { entry: { ...old, ...fresh }, change: change('changed') };
};
