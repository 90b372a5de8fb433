import type { CatalogProblem, JsonPath } from '../../../shared/src/catalog/problems';
import type { Span } from '../../../shared/src/span';

/** A value of a JSON or YAML document, and where it stands. */
export type DocumentNode = { readonly span: Span } & (
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly items: readonly DocumentNode[] }
  | { readonly kind: 'scalar'; readonly value: string | number | bigint | boolean | null }
);

export type Member = { readonly key: string; readonly keySpan: Span; readonly value: DocumentNode };

/** What keeps the text from being JSON or YAML, or what the reader had to leave out. */
export type Fault = { readonly span: Span; readonly message: string };

/** As far as it could be read; faults do not keep the rest from being used. */
export type DocumentTree = { readonly root: DocumentNode | undefined; readonly faults: readonly Fault[] };

/** Values nested deeper than this are left out: no catalog is so deep, and the readers recurse. */
export const deepest = 50;

/** The value without its places. Of a key that stands twice the last one counts. */
export const plainOf = (node: DocumentNode): unknown => {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainOf);
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plainOf(value)]));
  }
};

export const memberOf = (node: DocumentNode | undefined, key: string): Member | undefined =>
  node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;

export const itemOf = (node: DocumentNode | undefined, index: number): DocumentNode | undefined =>
  node?.kind === 'list' ? node.items[index] : undefined;

type Place = Pick<CatalogProblem, 'path' | 'at'>;

/** Where a path leads, or as far as it leads. */
export const spanAt = (root: DocumentNode, { path, at }: Place): Span => {
  const key = path.at(-1);
  const holder = nodeAt(root, path.slice(0, -1));
  const member = typeof key === 'string' ? memberOf(holder, key) : undefined;
  if (member !== undefined) return at === 'key' ? member.keySpan : member.value.span;
  const item = typeof key === 'number' ? itemOf(holder, key) : undefined;
  return (item ?? holder).span;
};

const nodeAt = (root: DocumentNode, path: JsonPath): DocumentNode => {
  const [step, ...rest] = path;
  const next = typeof step === 'number' ? itemOf(root, step) : memberOf(root, String(step))?.value;
  return step === undefined || next === undefined ? root : nodeAt(next, rest);
};
