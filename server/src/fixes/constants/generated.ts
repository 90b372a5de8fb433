import type { Catalog, CatalogHead, Entry } from '../../../../shared/src/catalog/types';
import type { Hit } from '../../../../shared/src/catalog/hit';
import type { Addition, Reference, Site } from '../languages/language';
import type { FixContext } from '../context';
import { containerOf, memberNameOf, membersOf, numberedEntries, valueOf } from '../modules/describe';
import { membersIn, type KnownMember } from '../modules/extend';
import { moduleUri } from '../modules/location';
import { legalName, uniqueName } from '../names';
import { freeName } from '../imports/names';
import { entryOf } from './fits';

/** The constants module of the code's catalog, created or extended. */
export const constantInModule = (hit: Hit, site: Site, context: FixContext): Reference | undefined => {
  const { file, value } = site;
  const { idiom } = file.language;
  const { catalog: head } = hit;
  const uri = moduleUri(head, file, context);
  const row = uri === file.source.uri ? undefined : rowFor(hit, site, { context, uri });
  if (row === undefined) return undefined;
  const container = containerOf(head, idiom);
  const need = file.language.needOfModule(uri, container, file, context);
  const holder = need === undefined || need.form === 'quoted' || need.form === 'file' ? container : '{}';
  return {
    origin: 'module',
    expression: idiom.flat ? row.name : holder + idiom.glue + row.name,
    ...(need === undefined ? {} : { need }),
    value,
    exactness: idiom.exactness,
    caseLabel: true,
    ...(row.rows === undefined ? {} : { adds: { uri, catalog: head.id, rows: row.rows } }),
  };
};

/** A constant of its own at the top of this file. */
export const constantAtTop = (hit: Hit, { file, value }: Site): Reference | undefined => {
  const entry = entryOf(hit);
  const { idiom } = file.language;
  if (entry?.name === undefined || file.language.topConstant === undefined || !isReadAsWritten(hit, value))
    return undefined;
  const name = freeName(
    legalName(entry.name, idiom.topCase, idiom.reserved),
    file,
    idiom.topCase === 'upper' ? '_CODE' : 'Code',
  );
  return { origin: 'top', expression: name, value, exactness: 'same', caseLabel: idiom.bareCaseLabel };
};

type Place = { readonly context: FixContext; readonly uri: string };
type Row = { readonly name: string; readonly rows?: Addition['rows'] };

const rowFor = (hit: Hit, site: Site, place: Place): Row | undefined => {
  const entry = entryOf(hit);
  if (entry === undefined || typeof entry.code !== 'number' || !isReadAsWritten(hit, site.value)) return undefined;
  const { catalog: head } = hit;
  const members = membersAt(head, site, place);
  const catalog = members === undefined && isWhole(head) ? place.context.catalogs.catalog(head.id) : undefined;
  if (catalog !== undefined) return rowOfWhole(catalog, site);
  return rowOfOne(entry, head, { site, members: members ?? [] });
};

const membersAt = (head: CatalogHead, site: Site, { context, uri }: Place): readonly KnownMember[] | undefined => {
  const {
    language: { idiom },
    source: { language },
  } = site.file;
  const text = context.neighbour(uri)?.text;
  return text === undefined ? undefined : membersIn({ text, language, idiom }, containerOf(head, idiom));
};

/** The name in a module of the whole catalog, if the catalog has the number as it is written. */
const rowOfWhole = (catalog: Catalog, site: Site): Row | undefined => {
  const members = membersOf(numberedEntries(catalog), catalog, site.file.language.idiom);
  const member = members.find(({ value }) => value === site.value);
  return member === undefined ? undefined : { name: member.name, rows: 'all' };
};

const rowOfOne = (
  entry: Entry,
  head: CatalogHead,
  at: { site: Site; members: readonly KnownMember[] },
): Row | undefined => {
  const { value, file } = at.site;
  if (entry.name === undefined || typeof entry.code !== 'number') return undefined;
  const wanted = memberNameOf(entry.name, head, file.language.idiom);
  if (at.members.some((member) => member.name === wanted && member.value === value)) return { name: wanted };
  const name = uniqueName(wanted, value, new Set(at.members.map((member) => member.name)));
  return { name, rows: { code: entry.code, value } };
};

/** A vendor's whole list is worth having in sight; of HTTP or Windows only what the program uses. */
const isWhole = ({ scope, size }: Pick<CatalogHead, 'scope' | 'size'>): boolean =>
  (scope === 'vendor' || scope === 'project') && size <= longestWhole;

const longestWhole = 200;

/** The other two's-complement reading keeps the number as it is written; a dropped minus does not. */
const isReadAsWritten = ({ reading, code }: Hit, value: bigint): boolean =>
  reading === 'twosComplement' || reading === 'signExtended' || valueOf(code) === value;
