/** Where statements start, by marks, line ends and what a line begins with. */
import { closesParameters, endsOperand, isKeyword, isMember, type Reading, wordAt } from './reading';
import {
  CHUNK,
  CLOSE,
  endAt,
  isFirst,
  isMark,
  kindAt,
  LINE_END,
  OPEN,
  OPERATOR,
  parentAt,
  partnerAt,
  startAt,
  textAt,
  unitAt,
  WORD,
} from './tokens';

/** Does a statement end between the token and the one before it? Line ends count where the language says so. */
export const startsStatement = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  if (index <= 0 || index - 1 === parentAt(tokens, index)) return true;
  if (endsStatement(reading, index - 1)) return true;
  if (isMethodStart(reading, index)) return true;
  if (isBraceClose(reading, index - 1) && endsBlock(reading, index)) return true;
  if (layout.lineEnds === 'never' || !isFirst(tokens, index) || !linesCount(reading, index)) return false;
  return layout.lineEnds === 'always' || !goesOn(reading, index);
};

/** Marks behind which something new begins whatever follows. */
const endsStatement = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  const kind = kindAt(tokens, index);
  if (kind === LINE_END) return true;
  if (kind !== OPERATOR) return false;
  const unit = unitAt(tokens, index);
  return (
    unit === SEMICOLON ||
    (unit === COLON && endsHead(reading, index)) ||
    (layout.pipes === true && closesParameters(reading, index))
  );
};

const isBraceClose = ({ tokens }: Reading, index: number): boolean =>
  kindAt(tokens, index) === CLOSE && unitAt(tokens, index) === BRACE_CLOSE;

/** `- (void)send` */
const isMethodStart = ({ tokens, layout }: Reading, index: number): boolean =>
  layout.messages === true &&
  isFirst(tokens, index) &&
  METHOD_SIGNS.has(unitAt(tokens, index)) &&
  isMark(tokens, index + 1, '(');

/** Line ends say nothing inside of brackets that are no block. */
const linesCount = (reading: Reading, index: number): boolean => {
  const { tokens, layout } = reading;
  const parent = parentAt(tokens, index);
  if (parent < 0) return true;
  if (layout.lineEnds === 'always') return false;
  return (
    unitAt(tokens, parent) === BRACE_OPEN || (layout.typesLast === true && reading.groupAt(parent).kind === 'block')
  );
};

const SEMICOLON = 59;
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

const LEADING = new Set('. ?. && || ? : ?: ?? :: = |> == === != !== + * / => | & < > <= >='.split(' '));

/** Does a line that starts with the token belong to the one before it? */
const goesOn = (reading: Reading, index: number): boolean => {
  const { tokens, words, layout } = reading;
  const told = wantsMore(reading, index - 1);
  if (told !== undefined) return told;
  if (kindAt(tokens, index) === OPERATOR) return LEADING.has(textAt(tokens, index)) || isMember(reading, index);
  return layout.blocks !== 'end' && kindAt(tokens, index) === WORD && words.operators.has(wordAt(reading, index));
};

/** Does the line's last token leave something open? Undefined where it does not tell. */
const wantsMore = (reading: Reading, last: number): boolean | undefined => {
  const { tokens, words } = reading;
  const kind = kindAt(tokens, last);
  if (kind === OPEN) return false;
  if (kind === OPERATOR)
    return !(unitAt(tokens, last) === COLON && isLabelColon(reading, last)) && !endsOperand(reading, last);
  if (kind !== WORD) return undefined;
  if (words.operators.has(wordAt(reading, last)) && !isMember(reading, last - 1)) return true;
  return isKeyword(reading, last) ? CONTINUING.has(wordAt(reading, last)) : undefined;
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
