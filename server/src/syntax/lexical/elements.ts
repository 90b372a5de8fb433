/** Elements in expressions (`<Route status={404}>`): each is one bracket from its `<` to its last `>`. */
import { close, CODE, emit, type Lexer, open } from './lexer';
import { CHUNK, OPERATOR } from './tokens';

/** Opens an element at `<` where an operand may begin; false for a comparison, a cast or type parameters. */
export const readElement = (lexer: Lexer): boolean => {
  ELEMENT.lastIndex = lexer.at;
  if (!ELEMENT.test(lexer.text)) return false;
  open(lexer, lexer.at + 1, GREATER, { kind: 'tag' });
  return true;
};

/** `<name` before an attribute, a `>` or a `/>`; `<T,` and `<T extends` are type parameters. */
const ELEMENT = /<(?:>|[\w$.:-]+(?:\s*\/?>|\s+(?!extends\b)[\w{$/]))/uy;
const GREATER = 62;
const SLASH = 47;
const LESS = 60;
const BRACE = 123;

/** `>` and `/>` inside a tag; false for any other mark. */
export const readTagMark = (lexer: Lexer, unit: number): boolean => {
  if (unit === GREATER) {
    endTag(lexer);
    return true;
  }
  if (unit === SLASH && lexer.text.charCodeAt(lexer.at + 1) === GREATER) {
    close(lexer, lexer.at + 2, GREATER);
    return true;
  }
  return false;
};

/** Reads on between `<tag>` and `</tag>`: text, an inner element, a `{…}` or the closing tag. */
export const readInElement = (lexer: Lexer): void => {
  const { text } = lexer;
  const unit = text.charCodeAt(lexer.at);
  if (unit === BRACE) open(lexer, lexer.at + 1, BRACE + 2, CODE);
  else if (unit !== LESS) emit(lexer, CHUNK, textEnd(lexer));
  else if (text.charCodeAt(lexer.at + 1) === SLASH) closeElement(lexer);
  else open(lexer, lexer.at + 1, GREATER, { kind: 'tag' });
};

const textEnd = (lexer: Lexer): number => {
  let at = lexer.at;
  while (at < lexer.end && lexer.text.charCodeAt(at) !== LESS && lexer.text.charCodeAt(at) !== BRACE) at++;
  return at;
};

const endTag = (lexer: Lexer): void => {
  emit(lexer, OPERATOR, lexer.at + 1);
  const frame = lexer.stack.pop();
  if (frame !== undefined) lexer.stack.push({ ...frame, resume: { kind: 'element' } });
};

const closeElement = (lexer: Lexer): void => {
  const end = lexer.text.indexOf('>', lexer.at);
  close(lexer, end < 0 || end >= lexer.end ? lexer.end : end + 1, GREATER);
};
