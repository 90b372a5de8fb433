import { given } from '../../../shared/src/catalog/given';
import { squash } from '../../../shared/src/catalog/words';
import { spaceOf, writeCode, type ImportedSpace } from './codeSpace';
import { extendedCatalogs, type FindCatalog } from './extended';
import { groupsOf, type Grouping } from './groups';
import { mergeRepeats } from './repeats';
import { nameRows, type KnownNames, type NamedRow } from './naming';
import { upperWords } from './nameWords';
import type { CatalogDocument, EntryDocument, RangeDocument } from '../../../shared/src/catalog/document';
import type { Catalog, Code, NameSource, Provenance } from '../../../shared/src/catalog/types';
import type { ImportedRange, ImportedRow, ImportNote, Reading } from './row';

/** What the caller knows of the document. */
export type Hints = {
  /** File name or address; its ending helps to tell the format. */
  readonly name?: string;
  readonly id?: string;
  readonly title?: string;
  readonly source?: Provenance;
  /** The JSON of the file that an earlier import wrote: its names and what people changed in it are kept. */
  readonly earlier?: unknown;
  /** Catalogs that rows may take names from. */
  readonly find: FindCatalog;
};

type Assembled = {
  readonly catalog: CatalogDocument;
  readonly notes: readonly ImportNote[];
  /** The codes that came of a line, as the catalog writes them. */
  readonly codesOn: (line: number) => readonly Code[];
};

/** Makes a catalog of what was read: one row per code, each with a name of its own. */
export const assemble = (reading: Reading, hints: Hints, earlier?: Catalog): Assembled => {
  const space = spaceOf(reading.rows);
  const { rows, notes } = mergeRepeats(space.rows);
  const bases = extendedCatalogs(rows, hints.find);
  const named = nameRows(rows, knownNames(rows, bases, earlier));
  const grouping = groupsOf(rows);
  const catalog: CatalogDocument = {
    ...headOf(reading, hints),
    ...(bases.length > 0 ? { extends: bases.map(({ id }) => id) } : {}),
    codes: space.codes,
    ...given({ groups: grouping.groups }),
    entries: named.map((row) => entryOf(row, space, grouping)),
    ...given({ ranges: rangesOf(reading.ranges) }),
  };
  const codesOn = (line: number): readonly Code[] =>
    space.rows.filter((row) => row.line === line).map(({ code }) => writeCode(code, space));
  return { catalog, notes: [...space.notes, ...notes], codesOn };
};

const headOf = ({ about }: Reading, hints: Hints): Omit<CatalogDocument, 'entries'> => {
  const fileName = hints.name?.replace(/^.*[\\/]/, '').replace(/(?:\.errors)?\.\w+$/, '');
  const id = hints.id ?? (slug(fileName ?? '') || slug(about.title ?? '') || 'imported');
  const title = hints.title ?? about.title ?? id;
  const document = hints.name?.replace(/^.*[\\/]/, '');
  return {
    id,
    title,
    ...given({ version: about.version, description: about.description }),
    source: { ...given({ document, heading: about.heading }), ...hints.source },
    scope: 'project',
    enumName: `${pascal(id)}Error`,
  };
};

/** `VideoSDK errors` as `videosdk-errors`: what an id may be. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const pascal = (id: string): string => {
  const name = id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^[A-Z]/.test(name) ? name : `C${name}`;
};

/** Names of an earlier import come before those of extended catalogs. */
const knownNames = (
  rows: readonly ImportedRow[],
  bases: readonly Catalog[],
  earlier: Catalog | undefined,
): KnownNames => {
  const hasNames = rows.some(({ name }) => name !== undefined);
  const inherited = bases.flatMap(({ entries }) =>
    entries.flatMap(({ code, name }) =>
      name === undefined ? [] : [[String(code), known(styled(name, hasNames), 'inherited')] as const],
    ),
  );
  const kept = (earlier?.entries ?? []).flatMap(({ code, name, nameSource }) =>
    name === undefined ? [] : [[String(code), known(name, keptSource(nameSource))] as const],
  );
  return new Map([...inherited, ...kept]);
};

const known = (name: string, nameSource: NameSource) => ({ name, nameSource });

/** A name that a person edited or that is inherited stays so; any other was kept. */
const keptSource = (source: NameSource): NameSource =>
  source === 'edited' || source === 'inherited' ? source : 'kept';

/** Among derived names an inherited one is spelled like them. */
const styled = (name: string, documentHasNames: boolean): string =>
  documentHasNames ? name : upperWords(name).join('_');

const entryOf = ({ row, name, nameSource }: NamedRow, space: ImportedSpace, { idOf }: Grouping): EntryDocument => {
  const { title, altNames, description, messages, causes, remedies, notes, deprecated } = row;
  return {
    code: writeCode(row.code, space),
    name,
    ...(nameSource === 'source' ? {} : { nameSource }),
    ...given({ altNames, title, description, messages, causes, remedies, notes, deprecated, group: idOf(row) }),
    ...(isSuccess(name) ? { severity: 'success' } : {}),
  };
};

const isSuccess = (name: string): boolean => /^(?:ok|success|noerror|sok|esuccess|errorsuccess)$/.test(squash(name));

const rangesOf = (ranges: readonly ImportedRange[]): readonly RangeDocument[] | undefined => {
  const apart = ranges.filter(
    (range, index) => !ranges.slice(0, index).some((other) => other.from <= range.to && range.from <= other.to),
  );
  return apart.length > 0 ? apart.map(({ from, to, title }) => ({ from, to, ...given({ title }) })) : undefined;
};
