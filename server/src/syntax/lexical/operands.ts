/** How far an operand reaches to the left and to the right of an operator. */
import { binaryAt } from './binary';
import { startsStatement } from './statements';
import { endsOperand, isKeyword, isMember, type Reading } from './reading';
import {
  CHUNK,
  CLOSE,
  kindAt,
  NUMBER,
  OPEN,
  OPERATOR,
  parentAt,
  partnerAt,
  REGEX,
  STRING,
  textAt,
  unitAt,
  WORD,
} from './tokens';

/** Higher binds tighter. Bits bind tighter than comparisons here: what C reads otherwise is written with brackets. */
const PRECEDENCE: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['= := += -= *= /= %= &= |= ^= <<= >>= >>>= **= //= ||= &&= ??='],
    [':', '=>'],
    ['?'],
    ['|| ?? ?:'],
    ['&&'],
    ['== === != !== <> =~ ~= <=>'],
    ['< > <= >= in instanceof'],
    ['.. ... ..< ..='],
    ['| ^'],
    ['& &^'],
    ['<< >> >>>'],
    ['+ -'],
    ['* / % //'],
    ['as **'],
  ].flatMap((marks, level) => marks.flatMap((line) => line.split(' ').map((mark) => [mark, level + 1] as const))),
);

/** Binds tighter than any operator: names, members, calls, indexes. */
export const TIGHTEST = 99;

export const precedenceOf = (operator: string): number => PRECEDENCE[operator] ?? 0;

/** Operands longer than this are cut: nobody reads them as a name. */
const REACH = 80;

/** First token of the operand that ends with token `last`, made of operators tighter than `level`. */
export const operandStart = (reading: Reading, last: number, level: number): number => {
  let first = endsOperand(reading, last) ? tokenStart(reading, last) : last + 1;
  for (let steps = 0; steps < REACH; steps++) {
    const before = stepLeft(reading, first, level);
    if (before === first) return first;
    first = before;
  }
  return first;
};

/** A closing bracket stands for all that it closes. */
const tokenStart = ({ tokens }: Reading, index: number): number =>
  kindAt(tokens, index) === CLOSE && partnerAt(tokens, index) >= 0 ? partnerAt(tokens, index) : index;

/** The start after taking in one more token (or bracket) on the left; unchanged at the operand's edge. */
const stepLeft = (reading: Reading, first: number, level: number): number => {
  const { tokens } = reading;
  const before = first - 1;
  const isEdge = before < 0 || before === parentAt(tokens, first) || first >= tokens.count;
  if (isEdge || startsStatement(reading, first)) return first;
  const angled = overTypeArguments(reading, first, level);
  if (angled !== undefined) return angled;
  if (level < TIGHTEST && isLightWord(reading, before)) return before;
  const operator = binaryAt(reading, before);
  if (operator !== undefined) return precedenceOf(operator) > level ? before : first;
  if (kindAt(tokens, before) === OPERATOR)
    return isMember(reading, before) || isPrefix(reading, before) ? before : first;
  return endsOperand(reading, before) && !meets(reading, first) ? partnerOr(reading, before, first) : first;
};

/** The start of `Map<string, number>` before `=`, `(` or `{`; the name alone where an assignment's type ends before it. */
const overTypeArguments = (reading: Reading, first: number, level: number): number | undefined => {
  const close = first - 1;
  if (!CLOSING_ANGLE.has(textAt(reading.tokens, close))) return undefined;
  const start = typeArgumentsStart(reading, close);
  if (start >= close) return undefined;
  if (BEHIND_TYPES.has(textAt(reading.tokens, first))) return start;
  return level === 1 ? first : undefined;
};

const CLOSING_ANGLE = new Set(['>', '>>']);

const BEHIND_TYPES = new Set(['=', '(', '{', ')', ',', '[', '::', '.']);

const TYPE_MARKS = new Set([',', '.', '<', '>', '>>', '?', '&', ':', '::', '|', '*', '=>']);

/** Index of the `<` whose type arguments end at `close`; `close + 1` when that is a comparison. */
export const typeArgumentsStart = (reading: Reading, close: number): number => {
  const { tokens } = reading;
  let depth = 0;
  for (let at = close; at > close - 60 && at >= 0; at--) {
    const kind = kindAt(tokens, at);
    if (kind === CLOSE) at = Math.max(partnerAt(tokens, at), 0);
    else if (kind === OPERATOR) {
      const mark = textAt(tokens, at);
      if (!TYPE_MARKS.has(mark)) return close + 1;
      depth += mark === '>' ? 1 : mark === '>>' ? 2 : mark === '<' ? -1 : 0;
      if (depth === 0) return mark === '<' ? at : close + 1;
    } else if (kind !== WORD) return close + 1;
  }
  return close + 1;
};

/** Do the token and the one before it stand side by side as two operands? */
const meets = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  const kind = kindAt(tokens, index);
  if (kind === OPEN) return !isGlued(reading, index);
  return kind === WORD || kind === NUMBER || kind === STRING || kind === REGEX
    ? endsOperand(reading, index - 1)
    : false;
};

/** A bracket that belongs to the operand before it: call, index, hole; not a block. */
const isGlued = (reading: Reading, open: number): boolean => {
  const unit = unitAt(reading.tokens, open);
  if (unit === 123) return kindAt(reading.tokens, open - 1) === CHUNK;
  return endsOperand(reading, open - 1) || textAt(reading.tokens, open - 1) === '?.';
};

const PREFIXES = new Set(['!', '~', '-', '+', '&', '*', '&&', '...', '++', '--', '**', '@', '#']);

export const isPrefix = (reading: Reading, index: number): boolean =>
  kindAt(reading.tokens, index) === OPERATOR &&
  PREFIXES.has(textAt(reading.tokens, index)) &&
  !endsOperand(reading, index - 1);

/** Last token of the operand that starts with token `first`, made of operators tighter than `level`. */
export const operandEnd = (reading: Reading, first: number, level: number): number => {
  let last = first - 1;
  for (let steps = 0; steps < REACH; steps++) {
    const behind = stepRight(reading, last, level);
    if (behind === last) return Math.max(last, first);
    last = behind;
  }
  return last;
};

const stepRight = (reading: Reading, last: number, level: number): number => {
  const { tokens } = reading;
  const next = last + 1;
  if (next >= tokens.count || kindAt(tokens, next) === CLOSE) return last;
  return endsOperand(reading, last) ? goOnRight(reading, next, level) : beginRight(reading, next);
};

/** Behind a whole operand: an operator, a member, a call, the rest of a string. */
const goOnRight = (reading: Reading, next: number, level: number): number => {
  const { tokens } = reading;
  const last = next - 1;
  if (startsStatement(reading, next)) return last;
  const operator = binaryAt(reading, next);
  if (operator !== undefined) return precedenceOf(operator) > level ? next : last;
  const kind = kindAt(tokens, next);
  if (kind === OPERATOR) return isMember(reading, next) || textAt(tokens, next) === '!' ? next : last;
  if (kind === OPEN) return isGlued(reading, next) ? partnerOr(reading, next, last) : last;
  return kind === CHUNK ? next : last;
};

/** Where an operand is still to come. */
const beginRight = (reading: Reading, next: number): number => {
  const { tokens } = reading;
  const kind = kindAt(tokens, next);
  if (kind === OPEN) return partnerOr(reading, next, next - 1);
  if (kind === OPERATOR)
    return isMember(reading, next) || isPrefix(reading, next) || textAt(tokens, next) === '!' ? next : next - 1;
  return !isKeyword(reading, next) || isLightWord(reading, next) ? next : next - 1;
};

/** The other bracket, `otherwise` where it is lost; the token itself where it is no bracket. */
const partnerOr = ({ tokens }: Reading, index: number, otherwise: number): number => {
  const kind = kindAt(tokens, index);
  if (kind !== OPEN && kind !== CLOSE) return index;
  return partnerAt(tokens, index) < 0 ? otherwise : partnerAt(tokens, index);
};

/** Words that stand before an operand without changing what it is. */
const LIGHT_WORDS = new Set([
  'await',
  'new',
  'not',
  'typeof',
  'try',
  'yield',
  'delete',
  'move',
  'mut',
  'ref',
  'sizeof',
  'void',
]);

export const isLightWord = (reading: Reading, index: number): boolean =>
  kindAt(reading.tokens, index) === WORD &&
  LIGHT_WORDS.has(textAt(reading.tokens, index)) &&
  !isMember(reading, index - 1);
