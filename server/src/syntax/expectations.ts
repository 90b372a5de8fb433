/** Test assertions: the value that an expected number is compared with. */
import type { Span } from '../../../shared/src/span';
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
  const chained = CHAINED.exec(text);
  if (chained !== null) return chainedSubject(text, callee.start, chained);
  if (!ASSERTIONS.test(lastSegment(text))) return undefined;
  const isSpoken = /assert|expect|should|xct|equal|same|require|verify|check|^is$|\.eq$/iu.test(text);
  return isSpoken ? source.itemsIn(list).find((item, at) => at !== index && isSubject(source.text, item)) : undefined;
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
