/** One value of a JSON object on a line; offsets are those of the line. */
export type JsonPair = {
  /** Keys from the outermost object down; elements of arrays have the array's key. */
  readonly path: readonly string[];
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Quotes excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'string';
};

type Walk = {
  readonly text: string;
  at: number;
  readonly path: string[];
  key: { start: number; end: number } | undefined;
  readonly pairs: JsonPair[];
};

const maximumDepth = 64;

/**
 * The numbers and strings of the JSON that begins at `from`, in order, and where it ends. A lexer, not a parser: cut
 * and broken objects give what they have.
 */
export const jsonPairs = (
  text: string,
  from: number,
): { readonly pairs: readonly JsonPair[]; readonly end: number } => {
  const walk: Walk = { text, at: from, path: [], key: undefined, pairs: [] };
  let depth = 0;
  while (walk.at < text.length) {
    const mark = text.charAt(walk.at);
    if (mark === '{' || mark === '[') {
      depth++;
      if (mark === '{' && depth <= maximumDepth) walk.path.push('');
      walk.at++;
    } else if (mark === '}' || mark === ']') {
      depth--;
      if (mark === '}') walk.path.pop();
      walk.at++;
      if (depth <= 0) break;
    } else if (mark === '"') string(walk);
    else if (/[-\d]/.test(mark)) number(walk);
    else walk.at++;
  }
  return { pairs: walk.pairs, end: walk.at };
};

const string = (walk: Walk): void => {
  const start = walk.at + 1;
  const end = stringEnd(walk.text, start);
  walk.at = end + 1;
  if (/^\s*:/.test(walk.text.slice(walk.at, walk.at + 4))) {
    walk.path[Math.max(0, walk.path.length - 1)] = walk.text.slice(start, end);
    walk.key = { start, end };
    walk.at = walk.text.indexOf(':', walk.at) + 1;
  } else push(walk, start, end, 'string');
};

const number = (walk: Walk): void => {
  const start = walk.at;
  while (/[-+.\deE]/.test(walk.text.charAt(walk.at))) walk.at++;
  push(walk, start, walk.at, 'number');
};

const push = (walk: Walk, start: number, end: number, kind: JsonPair['kind']): void => {
  if (walk.key)
    walk.pairs.push({ path: [...walk.path], keyStart: walk.key.start, keyEnd: walk.key.end, start, end, kind });
};

const stringEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
};
