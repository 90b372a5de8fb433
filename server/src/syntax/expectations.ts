/** Test assertions: the value that an expected number is compared with. */
import type { Span } from '../../../shared/src/span';
import { isFirst, isMark, parentAt, spanOf, textAt, tokenFrom, type Tokens } from './lexical/tokens';
import type { SourceTokens } from './sourceTokens';
import type { Surround } from './surround';

const ASSERTIONS =
  /^(?:assert|expect|should|xct|verify|check|require|is|ok|equal|equals|deepequal|strictequal|same|eq|toequal|tobe|tostrictequal|tohavestatus|isequalto|shouldbe|areequal|be|eql|status|statuscode)/iu;
const CHAINED = /\b(?:expect|assertThat|assert_that|expectThat|assertThatObject|should|verify|check)\s*\(/u;

/** What an assertion compares the literal with; undefined where the call asserts nothing. */
export const partnerInTest = (
  source: SourceTokens,
  { callee, list, index }: Surround & { readonly kind: 'argument' },
): Span | undefined => {
  const text = source.text.slice(callee.start, callee.end);
  const spoken = spokenSubject(source, callee);
  if (spoken !== undefined) return spoken;
  const chained = CHAINED.exec(text);
  if (chained !== null) return chainedSubject(text, callee.start, chained);
  if (!ASSERTIONS.test(lastSegment(text))) return undefined;
  const isSpoken = /assert|expect|should|xct|equal|same|require|verify|check|^is$|\.eq$/iu.test(text);
  return isSpoken ? source.itemsIn(list).find((item, at) => at !== index && isSubject(source.text, item)) : undefined;
};

/** `$r.StatusCode | Should -Be 404`: what is piped into the assertion whose option holds the literal. */
export const pipedInTest = ({ tokens, language, text }: SourceTokens, key: Span): Span | undefined => {
  if (language.name !== 'powershell' || !/^-?be/iu.test(text.slice(key.start, key.end))) return undefined;
  const option = tokenFrom(tokens, key.start);
  let pipe = option;
  while (pipe > 0 && option - pipe < PIPE_REACH && !isMark(tokens, pipe, '|')) pipe--;
  if (!isMark(tokens, pipe, '|') || !/^should$/iu.test(textAt(tokens, pipe + 1))) return undefined;
  const first = firstOfLine(tokens, pipe - 1);
  return spanOf(tokens, first, pipe - 1);
};

/** `Should -Not -BeExactly` */
const PIPE_REACH = 6;
const LINE_REACH = 40;

const firstOfLine = (tokens: Tokens, index: number): number => {
  let at = index;
  while (at > 0 && index - at < LINE_REACH && !isFirst(tokens, at) && parentAt(tokens, at) !== at - 1) at--;
  return at;
};

/** `response.code should be(404)`: what stands before the words that assert. */
const spokenSubject = ({ tokens, text }: SourceTokens, callee: Span): Span | undefined => {
  if (!/^(?:be|equal|eq|beEqualTo)$/u.test(text.slice(callee.start, callee.end))) return undefined;
  const word = tokenFrom(tokens, callee.start) - 1;
  if (!/^(?:should|must)$/u.test(textAt(tokens, word))) return undefined;
  return spanOf(tokens, firstOfLine(tokens, word - 1), word - 1);
};

const lastSegment = (text: string): string => /([A-Za-z_]\w*)[!?]?\s*$/u.exec(text)?.[1] ?? '';

/** `r.status` of `expect(r.status).toBe`. */
const chainedSubject = (text: string, offset: number, chained: RegExpExecArray): Span | undefined => {
  const start = chained.index + chained[0].length;
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')' && --depth === 0) return { start: offset + start, end: offset + at };
  }
  return undefined;
};

/** A name or call: not a text, a number or the test's own handle (`t`). */
const isSubject = (text: string, item: Span): boolean => {
  const spelled = text.slice(item.start, item.end).trim();
  return /^[A-Za-z_$@*&(!\\:[]/u.test(spelled) && !/^(?:t|b|tb|true|false|null|nil|None)$/u.test(spelled);
};
