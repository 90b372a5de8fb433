import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogHead, Entry } from '../../../shared/src/catalog/types';
import { fold } from '../core/names';
import type { CodeList, DeclaredCode } from './codeList';

/** The catalogs that are there without inferring. */
export type KnownCatalogs = Pick<CatalogSet, 'heads' | 'lookUp'> & {
  /** Whether the workspace has to do with a vendor, so that it may well have names of its own for the vendor's codes. */
  readonly isUsed: (head: CatalogHead) => boolean;
};

/** What a list adds to a catalog that is there already. */
export type Left = {
  readonly members: readonly DeclaredCode[];
  /** The catalog that says some of the same, and its entries by code. */
  readonly base?: { readonly head: CatalogHead; readonly entries: ReadonlyMap<bigint, Entry> };
};

/** This many agreeing rows are no coincidence. */
const leastAgreeing = 2;

/**
 * The members that no catalog has already. `enum HttpStatus { NOT_FOUND = 404 }` only repeats what HTTP says better,
 * with constants that quick fixes find all the same. Undefined where nothing is left.
 */
export const withoutKnown = (list: CodeList, known: KnownCatalogs): Left | undefined => {
  if (list.kind === 'api') return describing(list, known);
  const [most] = known.heads
    .filter(({ codes }) => codes.kind === 'integer')
    .map((head) => ({ head, repeated: list.members.filter((member) => isRepeated(member, head, known)) }))
    .sort((a, b) => b.repeated.length - a.repeated.length);
  if (most === undefined || most.repeated.length < leastAgreeing) return { members: list.members };
  const { head, repeated } = most;
  const isAboutIt = repeated.length * 2 >= list.members.length;
  const members = list.members.filter((member) =>
    isAboutIt ? entryIn(member, head, known) === undefined : !repeated.includes(member),
  );
  return members.length === 0 ? undefined : { members, base: { head, entries: new Map() } };
};

const entryIn = ({ value }: DeclaredCode, head: CatalogHead, known: KnownCatalogs): Entry | undefined => {
  const hit = known.lookUp(head.id, { value, text: '' });
  return hit?.kind === 'entry' &&
    hit.catalog.id === head.id &&
    hit.reading !== 'minusDropped' &&
    hit.reading !== 'negated'
    ? hit.entry
    : undefined;
};

const isRepeated = (member: DeclaredCode, head: CatalogHead, known: KnownCatalogs): boolean => {
  const entry = entryIn(member, head, known);
  if (entry === undefined) return false;
  if (isDistinctive(member.value) && known.isUsed(head)) return true;
  const name = fold(member.name);
  return [entry.name ?? '', ...entry.altNames].some((other) => means(name, fold(other)));
};

/** Smaller numbers stand in too many lists. */
const isDistinctive = (value: bigint): boolean => value >= 100n || value <= -100n;

/** Shorter names end too many others. */
const leastTail = 5;

/** `errMethodNotFound` and `METHOD_NOT_FOUND`. */
const means = (name: string, other: string): boolean =>
  name === other || (other.length >= leastTail && name.endsWith(other));

/** Responses of an API are statuses of HTTP, errors of an RPC often those of JSON-RPC: it only says more of them. */
const describing = (list: CodeList, known: KnownCatalogs): Left => {
  const bases = ['http', 'json-rpc'].flatMap((id) => known.heads.filter((head) => head.id === id));
  const found = bases.map((head) => {
    const pairs = list.members.flatMap((member) => {
      const entry = entryIn(member, head, known);
      return entry === undefined ? [] : [[member.value, entry] as const];
    });
    return { head, entries: new Map(pairs) };
  });
  const [base] = found.sort((a, b) => b.entries.size - a.entries.size);
  return { members: list.members, ...(base === undefined || base.entries.size === 0 ? {} : { base }) };
};
