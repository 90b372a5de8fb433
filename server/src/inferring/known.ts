import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogHead, Entry } from '../../../shared/src/catalog/types';
import { fold } from '../core/names';
import type { CodeList, DeclaredCode } from './codeList';

export type KnownCatalogs = Pick<CatalogSet, 'heads' | 'lookUp'>;

/** What a list adds to a catalog that is there already. */
export type Left = {
  readonly members: readonly DeclaredCode[];
  /** The catalog that says some of the same, and its entries by code. */
  readonly base?: { readonly head: CatalogHead; readonly entries: ReadonlyMap<bigint, Entry> };
};

/** This many agreeing rows are no coincidence. */
const leastAgreeing = 2;

/**
 * The members that no catalog has under the same name. `enum HttpStatus { NOT_FOUND = 404 }` only repeats what HTTP
 * says better, with constants that quick fixes find all the same. Undefined where nothing is left.
 */
export const withoutKnown = (list: CodeList, known: KnownCatalogs): Left | undefined => {
  if (list.kind === 'api') return describing(list, known);
  const heads = known.heads.filter(({ codes }) => codes.kind === 'integer');
  const repeats = heads.map((head) => ({
    head,
    members: list.members.filter((member) => isRepeated(member, head, known)),
  }));
  const most = repeats.sort((a, b) => b.members.length - a.members.length)[0];
  if (most === undefined || most.members.length < leastAgreeing) return { members: list.members };
  const members = list.members.filter((member) => !most.members.includes(member));
  return members.length === 0 ? undefined : { members, base: { head: most.head, entries: new Map() } };
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
  const name = fold(member.name);
  return entry !== undefined && [entry.name ?? '', ...entry.altNames].some((other) => means(name, fold(other)));
};

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
