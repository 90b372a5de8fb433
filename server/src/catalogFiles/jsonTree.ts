import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { deepest, type DocumentNode, type DocumentTree, type Fault, type Member } from './node';

/** Reads JSON; comments and trailing commas are forgiven, and what follows a mistake is read all the same. */
export const readJson = (text: string): DocumentTree => {
  const faults: ParseError[] = [];
  try {
    const root = parseTree(text, faults, { allowTrailingComma: true });
    return { root: root && nodeOf(root, text, 0), faults: faults.map(faultOf) };
  } catch (error) {
    // The parser recurses: brackets by the ten thousand exhaust the stack.
    if (error instanceof RangeError) return { root: undefined, faults: [tooDeep] };
    throw error;
  }
};

const tooDeep: Fault = { span: { start: 0, end: 0 }, message: 'This JSON is nested too deeply to be read.' };

const nodeOf = (node: Node, text: string, depth: number): DocumentNode => {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = depth < deepest ? (node.children ?? []) : [];
  if (node.type === 'array')
    return { kind: 'list', span, items: children.map((item) => nodeOf(item, text, depth + 1)) };
  if (node.type === 'object') return { kind: 'object', span, members: children.flatMap(memberIn(text, depth + 1)) };
  return { kind: 'scalar', span, value: scalarOf(getNodeValue(node), text.slice(span.start, span.end)) };
};

const memberIn =
  (text: string, depth: number) =>
  ({ children: [key, value] = [] }: Node): readonly Member[] => {
    if (key === undefined || value === undefined) return [];
    const keySpan = { start: key.offset, end: key.offset + key.length };
    return [{ key: String(getNodeValue(key)), keySpan, value: nodeOf(value, text, depth) }];
  };

/** Integers that a number cannot hold stay exact. */
const scalarOf = (value: unknown, spelling: string): string | number | bigint | boolean | null => {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d{1,40}$/.test(spelling)
      ? BigInt(spelling)
      : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};

const faultOf = ({ error, offset, length }: ParseError): Fault => ({
  span: { start: offset, end: offset + length },
  message: `This is no valid JSON here: ${messages[printParseErrorCode(error)] ?? 'it cannot be read'}.`,
});

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'text needs quotes',
  InvalidNumberFormat: 'the number is malformed (hexadecimal needs quotes: "0x80070005")',
  PropertyNameExpected: 'a property name in quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'nothing may follow the catalog',
  InvalidCommentToken: 'a comment cannot stand here',
  UnexpectedEndOfComment: 'the comment does not end',
  UnexpectedEndOfString: 'the text does not end',
  UnexpectedEndOfNumber: 'the number does not end',
  InvalidUnicode: 'the \\u escape is malformed',
  InvalidEscapeCharacter: 'there is no such escape',
  InvalidCharacter: 'this character cannot stand in text',
};
