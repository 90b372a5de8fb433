import { canonical, codeOf, readAs, valueOf, type Read } from './codes';
import { decodeFields, type Decoded } from './bitFields';
import { given } from './given';
import type { Asked } from './catalogSet';
import type { CatalogBook } from './catalogBook';
import type { Hit } from './hit';
import type { CatalogHead, CatalogId, Code, CodeRange, Group, IntegerCodes } from './types';

/** The catalogs that answer, by id. */
export type Books = ReadonlyMap<CatalogId, CatalogBook>;

/** How far one code may lead into other catalogs: an exit code to a signal, an HRESULT to NTSTATUS to Win32. */
const deepest = 3;

/**
 * What one catalog says of a code. In this order: its own entry, an entry of a catalog it extends, its own range, class or
 * bits, those of a catalog it extends; then its entry for the number with the sign turned. A hit found in an extended catalog
 * carries that catalog's head.
 */
export const lookUpIn = (books: Books, id: CatalogId, asked: Asked): Hit | undefined => {
  const book = books.get(id);
  if (!book) return undefined;
  const family = withBases(books, book);
  const search: Search = { books, depth: 0 };
  return (
    firstOf(family, (each) => entryHit(search, each, readAs(asked, each.head.codes))) ??
    firstOf(family, (each) => placeHit(search, each, readAs(asked, each.head.codes))) ??
    entryHit(search, book, turned(asked, book))
  );
};

type Search = { readonly books: Books; readonly depth: number };

/** The catalog, then those it extends, nearest first; a circle ends where it closes. */
const withBases = (books: Books, book: CatalogBook): readonly CatalogBook[] => {
  const family = [book];
  for (const member of family) {
    for (const base of member.head.extends) {
      const next = books.get(base);
      if (next && !family.includes(next)) family.push(next);
    }
  }
  return family;
};

const firstOf = <T, Found>(items: readonly T[], find: (item: T) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

const entryHit = (search: Search, book: CatalogBook, read: Read | undefined): Hit | undefined => {
  const entry = read && book.find(read.code);
  if (!entry) return undefined;
  const { fields, inner } = take(search, book, entry.code);
  const base = { catalog: book.head, code: entry.code, reading: read.reading, fields };
  return { ...base, kind: 'entry', entry, ...(inner ? { inner } : {}) };
};

/** What a code without an entry of its own is by where it lies, by its first characters or by its bits. */
const placeHit = (search: Search, book: CatalogBook, read: Read | undefined): Hit | undefined => {
  if (!read) return undefined;
  const { range, fields, inner, speaks } = take(search, book, read.code);
  const base = { catalog: book.head, code: read.code, reading: read.reading, fields, ...(inner ? { inner } : {}) };
  if (range) return { ...base, kind: 'range', range };
  const group = classOf(read.code, book.head);
  if (group) return { ...base, kind: 'class', group };
  return speaks ? { ...base, kind: 'decoded' } : undefined;
};

/** The group that a textual code belongs to by its first characters. */
const classOf = (code: Code, { codes, groups }: CatalogHead): Group | undefined => {
  if (codes.kind !== 'string' || codes.classLength === undefined) return undefined;
  const name = String(code).slice(0, codes.classLength).toLowerCase();
  return groups.find(({ id }) => id === name);
};

/** Takes a code apart: by the range it lies in, which decides what is inside where it names a catalog, and by its bits. */
const take = (search: Search, book: CatalogBook, code: Code): Decoded & { readonly range?: CodeRange } => {
  const { codes: space } = book.head;
  if (typeof code !== 'number' || space.kind !== 'integer') return { fields: [], speaks: false };
  const isSelf = (id: CatalogId, value: number): boolean => id === book.head.id && value === code;
  const lookInside = (id: CatalogId, value: number): Hit | undefined =>
    isSelf(id, value) ? undefined : innerHit(search, id, value, space);
  const decoded = decodeFields(book, code, lookInside);
  const range = rangeAt(book.ranges, code);
  const inner = range?.inner ? lookInside(range.inner.catalog, code - range.inner.offset) : decoded.inner;
  return { fields: decoded.fields, speaks: decoded.speaks, ...given({ range, inner }) };
};

/** The range that holds a code; ranges are ascending and lie side by side. */
const rangeAt = (ranges: readonly CodeRange[], code: number): CodeRange | undefined => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? Infinity) < code) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range && range.from <= code ? range : undefined;
};

/** A number found inside a code: looked up among entries, then by place, in another catalog. */
const innerHit = (search: Search, id: CatalogId, value: number, space: IntegerCodes): Hit | undefined => {
  const book = search.books.get(id);
  if (!book || search.depth >= deepest) return undefined;
  const deeper = { ...search, depth: search.depth + 1 };
  const read = readAs({ value: BigInt.asIntN(space.width, BigInt(value)), text: '' }, book.head.codes);
  return entryHit(deeper, book, read) ?? placeHit(deeper, book, read);
};

/** Kernels and libuv return -N for the error N, Python's subprocess for the signal N: never beyond one byte. */
const mostNegated = 255n;
/** People drop the minus of long codes only. */
const leastMinusDropped = 100n;

/** The number with its sign turned, where a person or a kernel may have turned it. */
const turned = ({ value }: Asked, { head }: CatalogBook): Read | undefined => {
  if (value === undefined || head.codes.kind !== 'integer') return undefined;
  const read = canonical(-value, head.codes);
  if (!read || valueOf(read.code) !== -value) return undefined;
  if (value >= leastMinusDropped) return { code: codeOf(-value), reading: 'minusDropped' };
  const systemNumbers = head.scope === 'ambient' || head.scope === 'platform';
  return systemNumbers && -mostNegated <= value && value < 0n
    ? { code: codeOf(-value), reading: 'negated' }
    : undefined;
};
