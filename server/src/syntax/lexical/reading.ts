/** A text being read by the lexical scanner: its tokens, the language's layout, and the questions asked of single tokens. */
import type { Span } from '../../../../shared/src/span';
import type { Language, Layout } from '../language';
import { MEANING } from '../surround';
import {
  CHUNK,
  CLOSE,
  endAt,
  isFirst,
  isMark,
  kindAt,
  LINE_END,
  NUMBER,
  OPEN,
  OPERATOR,
  parentAt,
  partnerAt,
  REGEX,
  startAt,
  STRING,
  textAt,
  type Tokens,
  unitAt,
  WORD,
} from './tokens';

export type Reading = {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly layout: Layout;
  readonly words: Words;
  /** What an opening bracket means; read once. */
  readonly groupAt: (open: number) => Group;
};

export type Group = {
  readonly kind:
    | 'call'
    | 'parameters'
    | 'condition'
    | 'grouping'
    | 'index'
    | 'list'
    | 'object'
    | 'block'
    | 'function'
    | 'switch'
    | 'enum'
    | 'class'
    | 'element'
    | 'hole';
  /** Callee, indexed object, function, class, enum, element; the subject of a switch. */
  readonly name?: Span;
  /** First token of the construct that the bracket closes: the callee's for a call. */
  readonly first: number;
};

/** The layout's words as sets. */
export type Words = {
  /** No operand and no part of one: an operand may begin behind it. */
  readonly keywords: ReadonlySet<string>;
  readonly returns: ReadonlySet<string>;
  readonly throws: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly switches: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly exports: ReadonlySet<string>;
  readonly operators: ReadonlyMap<string, string>;
};

const wordSets = new WeakMap<Layout, Words>();

export const wordsOf = (layout: Layout): Words => {
  const known = wordSets.get(layout);
  if (known !== undefined) return known;
  const { words } = layout;
  const made: Words = {
    keywords: new Set([
      ...words.prefixes,
      ...words.returns,
      ...words.throws,
      ...words.labels,
      ...words.switches,
      ...words.functions,
    ]),
    returns: new Set(words.returns),
    throws: new Set(words.throws),
    labels: new Set(words.labels),
    switches: new Set(words.switches),
    variables: new Set(words.variables),
    constants: new Set(words.constants),
    functions: new Set(words.functions),
    enums: new Set(words.enums),
    classes: new Set(words.classes),
    exports: new Set(words.exports),
    operators: new Map(Object.entries(words.operators)),
  };
  wordSets.set(layout, made);
  return made;
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

/** The operator, in its normal spelling, where the token joins two operands; else undefined. */
export const binaryAt = (reading: Reading, index: number): string | undefined => {
  const { tokens, words, layout } = reading;
  const kind = kindAt(tokens, index);
  if (kind === WORD) {
    if (words.operators.size === 0 || isMember(reading, index - 1)) return undefined;
    const meant = words.operators.get(wordAt(reading, index));
    const joins = meant !== undefined && endsOperand(reading, index - 1) && !startsStatement(reading, index);
    return joins ? meant : undefined;
  }
  if (kind !== OPERATOR) return undefined;
  const mark = textAt(tokens, index);
  if (mark === '?' || mark === ':') return mark;
  if (mark === '?:' && layout.destructures === true) return ':';
  if (mark === '=' && layout.equalsCompares === true) return '==';
  if (mark === '->') return layout.arms === '->' ? '=>' : undefined;
  if (mark === '.' && layout.dotJoins === true) return '+';
  if (MEANING.get(mark) === undefined || (mark === '|' && closesParameters(reading, index))) return undefined;
  if (mark === '=') return mark;
  if (mark === '>' && unitAt(tokens, parentAt(tokens, index)) === LESS) return undefined;
  return endsOperand(reading, index - 1) ? mark : undefined;
};

/** Does a statement end between the token and the one before it? Line ends count where the language says so. */
export const startsStatement = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  const before = kindAt(tokens, index - 1);
  if (index <= 0 || before === LINE_END) return true;
  const parent = parentAt(tokens, index);
  if (index - 1 === parent) return true;
  if (before === OPERATOR && unitAt(tokens, index - 1) === SEMICOLON) return true;
  if (layout.pipes === true && closesParameters(reading, index - 1)) return true;
  if (before === OPERATOR && unitAt(tokens, index - 1) === COLON && endsHead(reading, index - 1)) return true;
  if (
    layout.messages === true &&
    isFirst(tokens, index) &&
    METHOD_SIGNS.has(unitAt(tokens, index)) &&
    isMark(tokens, index + 1, '(')
  )
    return true;
  if (before === CLOSE && unitAt(tokens, index - 1) === BRACE_CLOSE && endsBlock(reading, index)) return true;
  if (!isFirst(tokens, index) || layout.lineEnds === 'never') return false;
  const opener = unitAt(tokens, parent);
  const isList = layout.typesLast === true && parent >= 0 && reading.groupAt(parent).kind === 'block';
  if (parent >= 0 && opener !== BRACE_OPEN && !isList) return false;
  if (layout.lineEnds === 'always') return parent < 0;
  return !goesOn(reading, index);
};

const SEMICOLON = 59;
/** Opens an element. */
const LESS = 60;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
const COLON = 58;

/** The colon of a label, or of `if x:` where blocks go by columns. */
const endsHead = (reading: Reading, colon: number): boolean => {
  const { tokens, layout } = reading;
  if (endAt(tokens, colon) - startAt(tokens, colon) !== 1) return false;
  if (layout.blocks !== 'indent') return layout.words.labels.length > 0 && isLabelColon(reading, colon);
  if (parentAt(tokens, colon) >= 0) return false;
  let at = colon - 1;
  while (at > 0 && colon - at < LABEL_REACH && !isFirst(tokens, at)) at--;
  return (
    isKeyword(reading, at) ||
    reading.words.functions.has(wordAt(reading, at)) ||
    reading.words.classes.has(wordAt(reading, at))
  );
};

/** `}` ends a statement before a word or a new line that does not go on. */
const endsBlock = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  const kind = kindAt(tokens, index);
  if (kind === WORD) return !continuesBlock(reading, index);
  const isMarked = kind === OPERATOR && ATTRIBUTE_MARKS.has(unitAt(tokens, index));
  return isFirst(tokens, index) && (kind !== OPERATOR || isMarked) && kind !== CLOSE && kind !== CHUNK;
};

/** `#[test]`, `@Test` */
const ATTRIBUTE_MARKS = new Set([35, 64]);
/** `-` and `+` before a method. */
const METHOD_SIGNS = new Set([45, 43]);

/** `} else`, `} match`, `} as T` go on with what the block is a part of. */
const continuesBlock = ({ tokens, words, layout }: Reading, index: number): boolean => {
  const word = layout.caseless === true ? textAt(tokens, index).toLowerCase() : textAt(tokens, index);
  return TAILS.has(word) || (!isFirst(tokens, index) && (words.operators.has(word) || LINE_TAILS.has(word)));
};

const TAILS = new Set(['else', 'catch', 'finally', 'elseif', 'elif']);
/** These begin statements of their own where they begin a line. */
const LINE_TAILS = new Set(['while', 'match', 'switch', 'from', 'with']);

/** Keywords that never end a line's statement. */
const CONTINUING = new Set(['new', 'await', 'typeof', 'not', 'extends', 'throws']);

const LEADING = new Set([
  '.',
  '?.',
  '&&',
  '||',
  '?',
  ':',
  '?:',
  '??',
  '::',
  '=',
  '|>',
  '==',
  '===',
  '!=',
  '!==',
  '+',
  '*',
  '/',
  '=>',
  '|',
  '&',
  '<',
  '>',
  '<=',
  '>=',
]);

/** Does a line that starts with the token belong to the one before it? */
const goesOn = (reading: Reading, index: number): boolean => {
  const { tokens, words } = reading;
  const before = index - 1;
  const kind = kindAt(tokens, before);
  if (kind === OPEN) return false;
  if (kind === OPERATOR)
    return unitAt(tokens, before) !== COLON || !isLabelColon(reading, before) ? !endsOperand(reading, before) : false;
  if (kind === WORD && words.operators.has(wordAt(reading, before)) && !isMember(reading, before - 1)) return true;
  if (kind === WORD && isKeyword(reading, before)) return CONTINUING.has(wordAt(reading, before));
  if (kindAt(tokens, index) === OPERATOR) return LEADING.has(textAt(tokens, index)) || isMember(reading, index);
  return (
    kindAt(tokens, index) === WORD && words.operators.has(wordAt(reading, index)) && reading.layout.blocks !== 'end'
  );
};

/** The colon of `case 404:` and `default:`. */
export const isLabelColon = (reading: Reading, index: number): boolean => {
  const { tokens, words } = reading;
  for (let at = index - 1; at >= 0 && index - at < LABEL_REACH; at--) {
    const kind = kindAt(tokens, at);
    const word = wordAt(reading, at);
    if (words.labels.has(word) || word === 'default') return true;
    if (kind === OPEN || (kind === OPERATOR && LABEL_ENDS.has(textAt(tokens, at)))) return false;
    if (kind === CLOSE && partnerAt(tokens, at) >= 0) at = partnerAt(tokens, at);
  }
  return false;
};

const LABEL_REACH = 60;
const LABEL_ENDS = new Set([';', ':', '?', '=']);
