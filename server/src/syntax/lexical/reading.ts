/** A text being read by the lexical scanner: its tokens, the language's layout, and the questions asked of single tokens. */
import type { Language, Layout } from '../language';
import type { Group } from './group';
import {
  CHUNK,
  CLOSE,
  isFirst,
  kindAt,
  NUMBER,
  OPEN,
  OPERATOR,
  partnerAt,
  REGEX,
  STRING,
  textAt,
  type Tokens,
  WORD,
} from './tokens';
import type { Words } from './words';

export type Reading = {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly layout: Layout;
  readonly words: Words;
  /** What an opening bracket means; read once. */
  readonly groupAt: (open: number) => Group;
};

const MEMBER_MARKS = new Set(['.', '?.', '::', '!!', '?->']);

/** Joins a name to what stands before it. */
export const isMember = ({ tokens, layout }: Reading, index: number): boolean => {
  if (kindAt(tokens, index) !== OPERATOR) return false;
  const mark = textAt(tokens, index);
  if (mark === '.' && layout.dotJoins === true) return false;
  return MEMBER_MARKS.has(mark) || (mark === '->' && layout.arrowMembers === true);
};

/** A keyword, and not a member of that name. */
export const isKeyword = (reading: Reading, index: number): boolean =>
  kindAt(reading.tokens, index) === WORD &&
  reading.words.keywords.has(wordAt(reading, index)) &&
  !isMember(reading, index - 1) &&
  !(reading.words.switches.has(wordAt(reading, index)) && isUsedAsName(reading, index));

/** `match = re.match(…)`: some languages' words for switches are ordinary names elsewhere. */
const isUsedAsName = ({ tokens }: Reading, index: number): boolean =>
  kindAt(tokens, index + 1) === CLOSE ||
  (kindAt(tokens, index + 1) === OPERATOR && NAME_FOLLOWERS.has(textAt(tokens, index + 1)));

const NAME_FOLLOWERS = new Set(['=', '.', ',', '?.', ':=', '+=', '==', '!=']);

/** The word as the language compares it: SQL's and PowerShell's do not know case. */
export const wordAt = ({ tokens, layout }: Reading, index: number): string => {
  if (kindAt(tokens, index) !== WORD) return '';
  const word = textAt(tokens, index);
  return layout.caseless === true ? word.toLowerCase() : word;
};

/** Does an operand end with this token? */
export const endsOperand = (reading: Reading, index: number): boolean => {
  if (index < 0) return false;
  const kind = kindAt(reading.tokens, index);
  if (kind === WORD) return !isKeyword(reading, index) && !reading.words.operators.has(wordAt(reading, index));
  if (kind === OPERATOR) return isPostfix(reading, index);
  return kind === NUMBER || kind === STRING || kind === CLOSE || kind === REGEX || kind === CHUNK;
};

/** The second `|` of `|x, y|`: the first one stands where no operand has ended. */
export const closesParameters = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  if (layout.pipes !== true || kindAt(tokens, index) !== OPERATOR || textAt(tokens, index) !== '|') return false;
  for (let at = index - 1; at > 0 && index - at < PARAMETER_REACH; at--) {
    if (kindAt(tokens, at) === OPERATOR && textAt(tokens, at) === '|') return !endsOperand(reading, at - 1);
    if (kindAt(tokens, at) === CLOSE && partnerAt(tokens, at) >= 0) at = partnerAt(tokens, at);
    else if (kindAt(tokens, at) === OPEN) return false;
  }
  return false;
};

const PARAMETER_REACH = 24;

const isPostfix = (reading: Reading, index: number): boolean => {
  const mark = textAt(reading.tokens, index);
  return mark === '++' || mark === '--'
    ? endsOperand(reading, index - 1) && !isFirst(reading.tokens, index)
    : mark === '!!';
};
