import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import type { Span } from '../../../shared/src/span';
import { deepest, type DocumentNode, type DocumentTree, type Fault, type Member } from './node';

/** Reads YAML 1.2, core schema; integers stay exact, and what follows a mistake is read where the parser can go on. */
export const readYaml = (text: string): DocumentTree => {
  try {
    const { contents, errors } = parseDocument(text, {
      intAsBigInt: true,
      schema: 'core',
      logLevel: 'silent',
      prettyErrors: false,
    });
    const reading: Reading = { anchors: new Map(), aliased: 0, beyond: undefined };
    const root = contents === null ? undefined : nodeOf(contents, reading, { depth: 0, at: undefined });
    const faults = errors.map(({ pos: [start, end], message }) => ({
      span: { start, end },
      message: inWords(message),
    }));
    return { root, faults: reading.beyond === undefined ? faults : [...faults, tooManyAliases(reading.beyond)] };
  } catch (error) {
    // The parser recurses: brackets by the ten thousand exhaust the stack.
    if (error instanceof RangeError) return { root: undefined, faults: [tooDeep] };
    throw error;
  }
};

const inWords = (message: string): string =>
  `This is no valid YAML here: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}.`;

const tooDeep: Fault = { span: { start: 0, end: 0 }, message: 'This YAML is nested too deeply to be read.' };

/** Values that all aliases together may stand for: a few lines of aliases of aliases can stand for millions. */
const mostAliased = 20_000;

const tooManyAliases = (span: Span): Fault => ({
  span,
  message: `The aliases of this file stand for more than ${mostAliased} values; write them out from here on.`,
});

type Reading = {
  /** Anchors whose values are complete: an alias inside its own anchor stands for nothing. */
  readonly anchors: Map<string, Node>;
  /** Values read through aliases so far. */
  aliased: number;
  /** The alias with which they became too many. */
  beyond: Span | undefined;
};

/** How deep a value stands, and the alias through which it was reached: its problems are reported there. */
type Place = { readonly depth: number; readonly at: Span | undefined };

const nodeOf = (node: Node, reading: Reading, { depth, at }: Place): DocumentNode => {
  const span = at ?? spanOf(node);
  if (at !== undefined && ++reading.aliased > mostAliased) reading.beyond ??= at;
  if (depth >= deepest || reading.beyond !== undefined) return { kind: 'scalar', span, value: null };
  const inside: Place = { depth: depth + 1, at };
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    return target === undefined ? nothingAt(span) : nodeOf(target, reading, { ...inside, at: span });
  }
  const found = contentOf(node, span, (value) => nodeOf(value, reading, inside));
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  return found;
};

type ReadInside = (node: Node) => DocumentNode;

const contentOf = (node: Exclude<Node, { source: string }>, span: Span, read: ReadInside): DocumentNode => {
  if (isSeq(node))
    return { kind: 'list', span, items: node.items.map((item) => (isNode(item) ? read(item) : nothingAt(span))) };
  if (isMap(node)) return { kind: 'object', span, members: node.items.flatMap((pair) => memberIn(pair, read)) };
  return isScalar(node) ? { kind: 'scalar', span, value: scalarOf(node) } : nothingAt(span);
};

const nothingAt = (span: Span): DocumentNode => ({ kind: 'scalar', span, value: null });

const spanOf = ({ range }: Node): Span => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });

const memberIn = (pair: unknown, read: ReadInside): readonly Member[] => {
  if (!isPair(pair) || !isScalar(pair.key)) return [];
  const keySpan = spanOf(pair.key);
  const value = isNode(pair.value) ? read(pair.value) : nothingAt(keySpan);
  return [{ key: pair.key.source ?? String(pair.key.value), keySpan, value }];
};

/** 007 keeps its zeros: in a catalog of textual codes they count. */
const scalarOf = ({ value, source }: Scalar): string | number | bigint | boolean | null => {
  if (typeof value === 'bigint') {
    if (source !== undefined && /^-?0\d/.test(source)) return source;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
