import type { Span } from '../../../../shared/src/span';
import type { Lexis } from '../language';
import { readInElement, readTagMark } from './elements';
import { close, CODE, emit, type Lexer, open, startLexer, tokensOf, topResume } from './lexer';
import { operatorEnd } from './operators';
import { BREAK, CLOSER, DIGIT, LETTER, MARK, OPENER, planOf, SPACE, SPECIAL } from './plan';
import { numberEnd } from './readNumber';
import { readHeredocs, readSpecial } from './readSpecial';
import { readPrefixed, readStringRest } from './readString';
import { LINE_END, NUMBER, OPERATOR, type Tokens, WORD } from './tokens';

/** Tokens of stretches of a text, in linear time and without recursion, whatever the text is. Offsets are the text's own. */
export const tokenise = (
  text: string,
  lexis: Lexis,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
  spare?: Tokens,
): Tokens => {
  const lexer = startLexer(text, planOf(lexis), spare);
  for (const { start, end } of spans) {
    lexer.at = start;
    lexer.end = end;
    lexer.first = 1;
    readOn(lexer, never);
  }
  return finish(lexer);
};

const never = (): boolean => false;

/** Reads to the end of the stretch, or until told to stop; asked at the start of each line. */
export const readOn = (lexer: Lexer, stops: () => boolean): void => {
  const next = lexer.plan.has('jsx') ? stepInElements : step;
  while (lexer.at < lexer.end) {
    next(lexer);
    if (lexer.first === 1 && stops !== never && stops()) return;
  }
};

export const finish = (lexer: Lexer): Tokens => {
  if (lexer.directiveBase >= 0) endDirective(lexer);
  return tokensOf(lexer);
};

const stepInElements = (lexer: Lexer): void => {
  if (topResume(lexer).kind === 'element') readInElement(lexer);
  else step(lexer);
};

const step = (lexer: Lexer): void => {
  const unit = lexer.text.charCodeAt(lexer.at);
  const cls = unit < 128 ? (lexer.plan.classes[unit] ?? 0) : wideClass(unit);
  if (cls === SPECIAL && readSpecial(lexer, unit)) return;
  readPlain(lexer, unit, cls === SPECIAL ? (lexer.plan.plain[unit] ?? 0) : cls);
};

const readPlain = (lexer: Lexer, unit: number, cls: number): void => {
  switch (cls) {
    case SPACE:
      lexer.at++;
      return;
    case LETTER:
      readWord(lexer);
      return;
    case DIGIT:
      emit(lexer, NUMBER, numberEnd(lexer, lexer.at));
      return;
    case BREAK:
      readBreak(lexer);
      return;
    case OPENER:
      open(lexer, lexer.at + 1, unit === 40 ? 41 : unit + 2, CODE);
      return;
    case CLOSER:
      readClose(lexer, unit);
      return;
    case MARK:
      readMark(lexer, unit);
      return;
    default:
      lexer.at++;
  }
};

/** Beyond ASCII all is a letter but the spaces that editors and copied text bring in. */
const wideClass = (unit: number): number =>
  unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b)
    ? SPACE
    : unit === 0x2028 || unit === 0x2029
      ? BREAK
      : LETTER;

const readWord = (lexer: Lexer): void => {
  const { text, plan } = lexer;
  let at = lexer.at + 1;
  while (at < lexer.end) {
    const unit = text.charCodeAt(at);
    const cls = unit < 128 ? plan.plain[unit] : wideClass(unit);
    if (cls !== LETTER && cls !== DIGIT) break;
    at++;
  }
  if (plan.has('askingNames')) at = askingEnd(text, at);
  if (plan.has('dashWords')) at = dashedEnd(text, at);
  if (plan.lexis.prefixes !== undefined && readPrefixed(lexer, at)) return;
  const isNumber = plan.lexis.numbers.dashed === true && /^-\d+$/u.test(text.slice(lexer.at, at));
  emit(lexer, isNumber ? NUMBER : WORD, at);
};

/** Behind `Write-Error`; `$a-$b` is a difference. */
const dashedEnd = (text: string, from: number): number => {
  DASHED.lastIndex = from;
  return DASHED.test(text) ? DASHED.lastIndex : from;
};

const DASHED = /(?:-[A-Za-z]\w*)+/uy;

/** Behind the `?` or `!` of a name like `valid?`. */
const askingEnd = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return (unit === 63 || unit === 33) && text.charCodeAt(at + 1) !== 61 && text.charCodeAt(at + 1) !== 58 ? at + 1 : at;
};

const readBreak = (lexer: Lexer): void => {
  if (lexer.directiveBase >= 0) endDirective(lexer);
  if (lexer.text.charCodeAt(lexer.at) === 13 && lexer.text.charCodeAt(lexer.at + 1) === 10) lexer.at++;
  lexer.at++;
  lexer.first = 1;
  if (lexer.heredocs.length > 0) readHeredocs(lexer);
};

const endDirective = (lexer: Lexer): void => {
  lexer.stack.length = Math.min(lexer.stack.length, lexer.directiveBase);
  lexer.directiveBase = -1;
  emit(lexer, LINE_END, lexer.at);
};

const readClose = (lexer: Lexer, unit: number): void => {
  const resume = close(lexer, lexer.at + 1, unit);
  if (resume.kind === 'string') readStringRest(lexer, resume.rule);
};

const BACKSLASH = 92;

const readMark = (lexer: Lexer, unit: number): void => {
  if (unit === BACKSLASH) {
    skipBackslash(lexer);
    return;
  }
  if (topResume(lexer).kind === 'tag' && readTagMark(lexer, unit)) return;
  if (unit === 46 && startsFraction(lexer)) emit(lexer, NUMBER, numberEnd(lexer, lexer.at + 1));
  else emit(lexer, OPERATOR, operatorEnd(lexer.text, lexer.at, lexer.end));
};

/** A backslash before a line's end joins the lines. */
const skipBackslash = (lexer: Lexer): void => {
  const next = lexer.text.charCodeAt(lexer.at + 1);
  if (next === 13 && lexer.text.charCodeAt(lexer.at + 2) === 10) lexer.at += 3;
  else lexer.at += next === 10 || next === 13 ? 2 : 1;
};

/** `.5`, but not `a.5` or `1..5`. */
const startsFraction = (lexer: Lexer): boolean => {
  const next = lexer.text.charCodeAt(lexer.at + 1);
  const isDigit = next >= 48 && next <= 57;
  const joined = lexer.count > 0 && lexer.ends[lexer.count - 1] === lexer.at;
  return isDigit && !joined;
};
