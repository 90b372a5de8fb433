/** What a `{` means: block, object, switch, enum, class or function body. */
import type { Group } from './group';
import { isLabelColon, startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import { operandStart, TIGHTEST } from './operands';
import { isKeyword, isMember, type Reading, wordAt } from './reading';
import {
  CLOSE,
  endAt,
  isMark,
  kindAt,
  NUMBER,
  OPEN,
  OPERATOR,
  parentAt,
  partnerAt,
  spanOf,
  startAt,
  STRING,
  textAt,
  unitAt,
  WORD,
} from './tokens';

export const braceGroup = (reading: Reading, open: number): Group => {
  const { tokens } = reading;
  const before = open - 1;
  const kind = kindAt(tokens, before);
  if (before < 0 || before === parentAt(tokens, open))
    return { kind: holdsObjects(reading, before) ? 'object' : 'block', first: open };
  if (kind === OPERATOR) return afterOperator(reading, open);
  if (reading.layout.destructures === true && isDeclaringWord(reading, before)) return { kind: 'object', first: open };
  if (isConstantLiteral(reading, open)) return { kind: 'object', first: before };
  if (isGluedLiteral(reading, open)) return { kind: 'object', first: literalStart(reading, open) };
  const head = headOf(reading, open);
  if (isMethod(reading, head) || isBehindSignature(reading, open)) return functionGroup(reading, open, head);
  return headedGroup(reading, open, head) ?? literalGroup(reading, open, head);
};

/** `=> const {408, 429}`: no declaration starts behind an operator, and no function's body. */
const isConstantLiteral = ({ tokens }: Reading, open: number): boolean =>
  isMark(tokens, open - 1, 'const') && (kindAt(tokens, open - 2) === OPERATOR || kindAt(tokens, open - 2) === OPEN);

/** `range []int{502} {`: of two braces in a head without brackets, the literal's stands right behind its type. */
const isGluedLiteral = ({ tokens, layout }: Reading, open: number): boolean =>
  layout.bareConditions === true &&
  layout.structLiterals === true &&
  layout.typesLast === true &&
  endAt(tokens, open - 1) === startAt(tokens, open) &&
  (kindAt(tokens, open - 1) === WORD || isMark(tokens, open - 1, ']') || isMark(tokens, open - 1, '}'));

/** `- (void)send:(id)x {` */
const isMethod = ({ tokens, layout }: Reading, head: number): boolean =>
  layout.messages === true && (isMark(tokens, head, '-') || isMark(tokens, head, '+')) && isMark(tokens, head + 1, '(');

/** `f() const {`, `f() throws IOException {`: words between the parameters and the body. */
const isBehindSignature = (reading: Reading, open: number): boolean => {
  const { tokens } = reading;
  let at = open - 1;
  while (at > 0 && open - at < 20 && (kindAt(tokens, at) === WORD || isMark(tokens, at, ',') || isMember(reading, at)))
    at--;
  return at < open - 1 && isMark(tokens, at, ')') && TRAILERS.has(wordAt(reading, at + 1));
};

const TRAILERS = new Set([
  'const',
  'noexcept',
  'override',
  'final',
  'throws',
  'mutable',
  'volatile',
  'rethrows',
  'async',
  'where',
]);

const isDeclaringWord = (reading: Reading, index: number): boolean =>
  reading.words.variables.has(wordAt(reading, index)) || reading.words.constants.has(wordAt(reading, index));

/** Is a brace right behind this bracket an object: `({`, `[{`, or `{{` in an initialiser? */
const holdsObjects = (reading: Reading, open: number): boolean => {
  if (open < 0) return false;
  const mark = textAt(reading.tokens, open);
  if (mark !== '{') return mark === '(' || mark === '[' || mark === '@[';
  const kind = reading.groupAt(open).kind;
  return kind === 'object' || (kind === 'hole' && reading.layout.arms === '=>');
};

const afterOperator = (reading: Reading, open: number): Group => {
  const mark = textAt(reading.tokens, open - 1);
  if (TYPE_ENDS.has(mark) && !isSpacedQuestion(reading, open - 1)) {
    const head = headOf(reading, open);
    return headedGroup(reading, open, head) ?? literalGroup(reading, open, head);
  }
  if (mark === '=>' || mark === '->') return behindArrow(reading, open);
  return { kind: opensBlock(reading, open, mark) ? 'block' : 'object', first: open };
};

/** Marks with which a type may end. */
const TYPE_ENDS = new Set(['>', '?', '*', '&', '!']);

/** The `?` of a choice stands apart, that of a type does not. */
const isSpacedQuestion = ({ tokens }: Reading, index: number): boolean =>
  textAt(tokens, index) === '?' && endAt(tokens, index - 1) < startAt(tokens, index);

const behindArrow = (reading: Reading, open: number): Group =>
  isArm(reading, open) ? { kind: 'block', first: open } : functionGroup(reading, open, headOf(reading, open));

const opensBlock = (reading: Reading, open: number, mark: string): boolean => {
  if (mark === ',') return !inObject(reading, open);
  return mark === ';' || mark === ';;' || (mark === ':' && isLabelColon(reading, open - 1));
};

/** The body of `404 => {…}` in a switch. */
const isArm = (reading: Reading, open: number): boolean => {
  const parent = parentAt(reading.tokens, open);
  return parent >= 0 && reading.groupAt(parent).kind === 'switch';
};

const inObject = (reading: Reading, open: number): boolean => {
  const parent = parentAt(reading.tokens, open);
  return (
    parent >= 0 &&
    (textAt(reading.tokens, parent) !== '{' ||
      reading.groupAt(parent).kind === 'object' ||
      reading.groupAt(parent).kind === 'enum')
  );
};

/** First token of the statement, or element, that the bracket stands in. */
export const headOf = (reading: Reading, open: number): number => {
  const { tokens } = reading;
  let at = open;
  for (let steps = 0; steps < HEAD_REACH; steps++) {
    const before = at - 1;
    if (startsStatement(reading, at)) return at;
    const kind = kindAt(tokens, before);
    if (kind === OPERATOR && (unitAt(tokens, before) === 44 || (at < open && isMark(tokens, before, '=>')))) return at;
    const partner = partnerAt(tokens, before);
    at = kind === CLOSE && partner >= 0 ? partner : before;
  }
  return at;
};

const HEAD_REACH = 120;

/** The `=` of a function whose body is an expression: `fun text(code: Int) = when (code) {`. */
const hasBodyMark = (reading: Reading, from: number, open: number): boolean => {
  for (let at = from; at < open; at = behind(reading, at)) if (isMark(reading.tokens, at, '=')) return true;
  return false;
};

/** A group whose head has a word that tells: `enum`, `class`, `switch`, `function`, `if`. */
const headedGroup = (reading: Reading, open: number, head: number): Group | undefined => {
  const { tokens } = reading;
  for (let at = head; at < open; at = behind(reading, at)) {
    if (kindAt(tokens, at) !== WORD || isMember(reading, at - 1)) continue;
    const group = toldGroup(reading, { at, open, head });
    if (group !== undefined) return group;
  }
  return undefined;
};

type Telling = { readonly at: number; readonly open: number; readonly head: number };

const toldGroup = (reading: Reading, { at, open, head }: Telling): Group | undefined => {
  const { words } = reading;
  const word = wordAt(reading, at);
  if (words.enums.has(word)) return { kind: 'enum', ...named(reading, at, open), first: head };
  if (words.functions.has(word)) return hasBodyMark(reading, at, open) ? undefined : functionGroup(reading, open, at);
  if (words.classes.has(word)) {
    if (at + 1 === open) return { kind: 'class', first: head };
    const isNamed = kindAt(reading.tokens, at + 1) === WORD && !words.enums.has(wordAt(reading, at + 1));
    if (isNamed) return { kind: 'class', ...named(reading, at, open), first: head };
  }
  if (words.switches.has(word)) return switchGroup(reading, at, open, head);
  return isKeyword(reading, at) && !VALUE_WORDS.has(word) ? { kind: 'block', first: head } : undefined;
};

/** Keywords after which an object may still stand in the same head. */
const VALUE_WORDS = new Set([
  'return',
  'await',
  'new',
  'default',
  'in',
  'of',
  'yield',
  'throw',
  'typeof',
  'not',
  'case',
  'raise',
  'co_return',
]);

const behind = (reading: Reading, at: number): number => {
  const partner = kindAt(reading.tokens, at) === OPEN ? partnerAt(reading.tokens, at) : -1;
  return (partner < 0 ? at : partner) + 1;
};

/** The first word behind `at` that is no such word itself: `enum class Name`. */
const named = (reading: Reading, at: number, open: number): { readonly name?: Span } => {
  if (isMark(reading.tokens, at + 1, '(')) return macroName(reading, at + 1);
  let name = at + 1;
  while (name < open && (reading.words.classes.has(wordAt(reading, name)) || MODIFIERS.has(wordAt(reading, name))))
    name++;
  if (name >= open || kindAt(reading.tokens, name) !== WORD) return typedefName(reading, open);
  return { name: spanOf(reading.tokens, name, name) };
};

/** `NS_ENUM(NSInteger, Name)` */
const macroName = ({ tokens }: Reading, open: number): { readonly name?: Span } => {
  const last = partnerAt(tokens, open) - 1;
  return last > open && kindAt(tokens, last) === WORD ? { name: spanOf(tokens, last, last) } : {};
};

const MODIFIERS = new Set(['class', 'struct', 'const']);

/** `typedef enum {…} Name;` */
const typedefName = (reading: Reading, open: number): { readonly name?: Span } => {
  const close = partnerAt(reading.tokens, open);
  return close >= 0 && kindAt(reading.tokens, close + 1) === WORD
    ? { name: spanOf(reading.tokens, close + 1, close + 1) }
    : {};
};

/** `switch (x) {`, `switch x {`, `x match {`. */
const switchGroup = (reading: Reading, word: number, open: number, head: number): Group => {
  const { tokens } = reading;
  const isRound = isMark(tokens, word + 1, '(') && partnerAt(tokens, word + 1) === open - 1;
  if (isRound) return { kind: 'switch', ...between(reading, word + 2, open - 2), first: head };
  if (word + 1 < open) return { kind: 'switch', ...between(reading, word + 1, open - 1), first: head };
  const first = operandStart(reading, word - 1, TIGHTEST);
  return { kind: 'switch', ...between(reading, first, word - 1), first };
};

const between = (reading: Reading, first: number, last: number): { readonly name?: Span } =>
  first <= last ? { name: spanOf(reading.tokens, first, last) } : {};

/** A function's body; its name is its own, or that of what it is given to. */
const functionGroup = (reading: Reading, open: number, head: number): Group => {
  const { tokens } = reading;
  for (let at = head; at < open; at = behind(reading, at)) {
    const isNamed =
      kindAt(tokens, at) === WORD &&
      !reading.words.functions.has(wordAt(reading, at)) &&
      !NAMELESS.has(wordAt(reading, at));
    if (isNamed && NAME_ENDS.has(textAt(tokens, at + 1)))
      return { kind: 'function', name: spanOf(tokens, at, at), first: head };
  }
  return { kind: 'function', first: head };
};

const NAMELESS = new Set([
  'async',
  'await',
  'return',
  'get',
  'set',
  'static',
  'export',
  'default',
  'if',
  'const',
  'let',
  'var',
  'throws',
]);
const NAME_ENDS = new Set(['(', '=', ':', '<', '{', '=>', '->']);

/** A brace behind a name or bracket without a telling word: a method's body or a literal with a type before it. */
const literalGroup = (reading: Reading, open: number, head: number): Group => {
  const { tokens, layout } = reading;
  const before = open - 1;
  if (kindAt(tokens, before) === CLOSE && textAt(tokens, before) === ')') return afterRound(reading, open, head);
  if (hasWord(reading, head, open, VALUE_WORDS) && !hasWord(reading, head, open, BLOCK_WORDS))
    return { kind: 'object', first: literalStart(reading, open) };
  if (kindAt(tokens, before) === STRING || kindAt(tokens, before) === NUMBER) return { kind: 'block', first: head };
  if (layout.structLiterals !== true || startsStatement(reading, open)) return { kind: 'block', first: open };
  return { kind: 'object', first: literalStart(reading, open) };
};

const BLOCK_WORDS = new Set(['else', 'do', 'try', 'finally', 'case']);

const hasWord = (reading: Reading, from: number, to: number, wanted: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at = behind(reading, at)) if (wanted.has(wordAt(reading, at))) return true;
  return false;
};

/** The type before a literal's brace may have brackets of its own: `map[string]int{`, `[]struct {…}{`. */
const literalStart = (reading: Reading, open: number): number => {
  const { tokens } = reading;
  let first = operandStart(reading, open - 1, TIGHTEST);
  for (let steps = 0; steps < 8 && isTypePart(reading, first); steps++) {
    const partner = partnerAt(tokens, first - 1);
    first = partner < 0 ? first - 1 : partner;
  }
  return wordAt(reading, first - 1) === 'new' ? first - 1 : first;
};

const isTypePart = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  const before = first - 1;
  const word = wordAt(reading, before);
  if (word === 'struct' || word === 'interface') return true;
  if (before < 0 || endAt(tokens, before) !== startAt(tokens, first)) return false;
  const kind = kindAt(tokens, before);
  return kind === WORD || isMark(tokens, before, ']') || isMark(tokens, before, '&') || isMark(tokens, before, '*');
};

const afterRound = (reading: Reading, open: number, head: number): Group => {
  const { tokens } = reading;
  const round = partnerAt(tokens, open - 1);
  const group = round < 0 ? undefined : reading.groupAt(round);
  if (group?.kind === 'parameters')
    return { kind: 'function', ...(group.name === undefined ? {} : { name: group.name }), first: head };
  if (wordAt(reading, head) === 'new' || hasWord(reading, head, open, NEW_WORD)) return { kind: 'class', first: head };
  return { kind: 'block', first: head };
};

const NEW_WORD = new Set(['new']);
