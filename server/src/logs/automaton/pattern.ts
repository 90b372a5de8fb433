/**
 * The little pattern language of the line filter, over bytes: characters, `[a-z]` and `[^a-z]`, `.` (any but a line
 * feed), `\d`, `\w` (letters, digits, underscore), `\n` and escaped characters, `(a|b)`, and `*`, `+`, `?`.
 */
export type Pattern =
  | { readonly kind: 'bytes'; readonly bytes: ReadonlySet<number> }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly atLeastOnce: boolean; readonly many: boolean };

/** Throws where the pattern is none: patterns are part of the program, not of anyone's input. */
export const patternOf = (text: string, ignoreCase: boolean): Pattern => {
  const reader: Reader = { text, at: 0, ignoreCase };
  const pattern = readChoice(reader);
  if (reader.at < text.length) throw new Error(`"${text}" is no pattern: it ends in the middle, at ${reader.at}.`);
  return pattern;
};

type Reader = { readonly text: string; at: number; readonly ignoreCase: boolean };

const readChoice = (reader: Reader): Pattern => {
  const options = [readSequence(reader)];
  while (reader.text.charAt(reader.at) === '|') {
    reader.at++;
    options.push(readSequence(reader));
  }
  const [only, second] = options;
  return only && !second ? only : { kind: 'choice', options };
};

const readSequence = (reader: Reader): Pattern => {
  const parts: Pattern[] = [];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at)))
    parts.push(readRepeat(reader));
  return { kind: 'sequence', parts };
};

const readRepeat = (reader: Reader): Pattern => {
  let part = readPart(reader);
  while (reader.at < reader.text.length && '*+?'.includes(reader.text.charAt(reader.at))) {
    const mark = reader.text.charAt(reader.at++);
    part = { kind: 'repeat', part, atLeastOnce: mark === '+', many: mark !== '?' };
  }
  return part;
};

const readPart = (reader: Reader): Pattern => {
  const mark = reader.text.charAt(reader.at++);
  if (mark === '(') {
    const inner = readChoice(reader);
    if (reader.text.charAt(reader.at++) !== ')') throw new Error(`"${reader.text}" lacks a closing bracket.`);
    return inner;
  }
  if (mark === '[') return { kind: 'bytes', bytes: readClass(reader) };
  if (mark === '.') return { kind: 'bytes', bytes: allBut(new Set([lineFeed])) };
  return { kind: 'bytes', bytes: folded(mark === '\\' ? escaped(reader) : bytesOf(mark), reader) };
};

const readClass = (reader: Reader): ReadonlySet<number> => {
  const negated = reader.text.charAt(reader.at) === '^';
  if (negated) reader.at++;
  const bytes = new Set<number>();
  while (reader.text.charAt(reader.at) !== ']') {
    const mark = reader.text.charAt(reader.at++);
    const low = mark === '\\' ? escaped(reader) : bytesOf(mark);
    const isRange = reader.text.charAt(reader.at) === '-' && reader.text.charAt(reader.at + 1) !== ']';
    if (isRange) reader.at++;
    const high = isRange ? bytesOf(reader.text.charAt(reader.at++)) : low;
    if (isRange) for (let byte = Math.min(...low); byte <= Math.max(...high); byte++) bytes.add(byte);
    else for (const byte of low) bytes.add(byte);
  }
  reader.at++;
  const whole = folded(bytes, reader);
  return negated ? allBut(whole) : whole;
};

const lineFeed = 10;

const named: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_',
  n: '\n',
  r: '\r',
  t: '\t',
  e: '\u001b',
};

const escaped = (reader: Reader): ReadonlySet<number> => {
  const mark = reader.text.charAt(reader.at++);
  return bytesOf(named[mark] ?? mark);
};

const bytesOf = (text: string): ReadonlySet<number> =>
  new Set(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));

const folded = (bytes: ReadonlySet<number>, { ignoreCase }: Reader): ReadonlySet<number> =>
  ignoreCase ? new Set([...bytes].flatMap(bothCases)) : bytes;

const bothCases = (byte: number): readonly number[] => {
  const letter = String.fromCharCode(byte);
  return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)].filter((one) => one < 256);
};

/** A negated class never crosses the end of a line. */
const allBut = (bytes: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== lineFeed && !bytes.has(byte)));
