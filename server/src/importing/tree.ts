import { getNodeValue, parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node as YamlNode,
} from 'yaml';

/** A JSON or YAML value that knows the line it stands on. */
export type Tree =
  | { readonly kind: 'object'; readonly line: number; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly value: Scalar; readonly spelling: string };

export type Member = { readonly key: string; readonly line: number; readonly value: Tree };
type Scalar = string | number | bigint | boolean | null;

/** The tree, and why it is broken or incomplete if it is. */
export type Parsed = {
  readonly tree: Tree | undefined;
  readonly fault?: { readonly line: number; readonly message: string };
};

/** Nesting beyond this is cut off: no catalog is so deep, and the reader recurses. */
const deepest = 100;

/** Reads JSON; comments and trailing commas are forgiven. */
export const parseJson = (text: string): Parsed => {
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { allowTrailingComma: true });
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  if (lines.lineStarts[0] !== 0) lines.lineStarts.unshift(0);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [fault] = faults;
  const tree = root ? ofJson(root, lineAt, text) : undefined;
  return fault ? { tree, fault: { line: lineAt(fault.offset), message: 'This is no valid JSON here.' } } : { tree };
};

type LineAt = (offset: number) => number;

const ofJson = (node: JsonNode, lineAt: LineAt, text: string, depth = 0): Tree => {
  const line = lineAt(node.offset);
  const children = depth < deepest ? (node.children ?? []) : [];
  if (node.type === 'array')
    return { kind: 'list', line, items: children.map((child) => ofJson(child, lineAt, text, depth + 1)) };
  if (node.type !== 'object')
    return {
      kind: 'scalar',
      line,
      value: scalarOf(getNodeValue(node)),
      spelling: text.slice(node.offset, node.offset + node.length),
    };
  const members = children.flatMap(({ children: [key, value] = [] }): readonly Member[] =>
    key && value
      ? [{ key: String(getNodeValue(key)), line: lineAt(key.offset), value: ofJson(value, lineAt, text, depth + 1) }]
      : [],
  );
  return { kind: 'object', line, members };
};

const scalarOf = (value: unknown): Scalar => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  return typeof value === 'boolean' ? value : null;
};

/** Reads YAML 1.2; large integers stay exact. */
export const parseYaml = (text: string): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    intAsBigInt: true,
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [fault] = document.errors;
  const tree = document.contents
    ? ofYaml(document.contents, { document, lineAt, depth: 0, aliased: false })
    : undefined;
  return fault
    ? { tree, fault: { line: lineAt(fault.pos[0]), message: `This is no valid YAML here: ${fault.message}` } }
    : { tree };
};

type YamlPlace = {
  readonly document: Document;
  readonly lineAt: LineAt;
  readonly depth: number;
  /** Inside what an alias stands for no other alias is followed: a few lines of aliases can stand for millions. */
  readonly aliased: boolean;
};

const ofYaml = (node: YamlNode, place: YamlPlace): Tree => {
  const line = place.lineAt(node.range?.[0] ?? 0);
  const inside = { ...place, depth: place.depth + 1 };
  const child = (value: unknown): Tree | undefined =>
    isYamlNode(value) && place.depth < deepest ? ofYaml(value, inside) : undefined;
  if (isAlias(node)) {
    const target = place.aliased ? undefined : node.resolve(place.document);
    return target ? ofYaml(target, { ...inside, aliased: true }) : { kind: 'scalar', line, value: null, spelling: '' };
  }
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map(child).filter((item) => item !== undefined) };
  if (isScalar(node))
    return { kind: 'scalar', line, value: scalarOf(node.value), spelling: node.source ?? String(node.value) };
  if (!isMap(node)) return { kind: 'scalar', line, value: null, spelling: '' };
  const members = node.items.flatMap(({ key, value }): readonly Member[] => {
    const tree = child(value);
    if (!isScalar(key) || !tree) return [];
    return [{ key: key.source ?? String(key.value), line: place.lineAt(key.range?.[0] ?? 0), value: tree }];
  });
  return { kind: 'object', line, members };
};

const isYamlNode = (value: unknown): value is YamlNode =>
  isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);

/** A member of an object by its key. */
export const memberOf = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'object' ? tree.members.find((member) => member.key === key)?.value : undefined;

/** The text of a scalar; undefined for anything else, and for nothing. */
export const textOf = (tree: Tree | undefined): string | undefined => {
  if (tree?.kind !== 'scalar' || tree.value === null || tree.value === '') return undefined;
  return String(tree.value);
};

/** The plain value, as JSON.parse would give it. */
export const plainOf = (tree: Tree): unknown => {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plainOf);
  return Object.fromEntries(tree.members.map(({ key, value }) => [key, plainOf(value)]));
};
