/** Labels that name what they stand for: `case 404: return "Not Found"`, `404 => "Not Found"`. */
import type { Span } from '../../../shared/src/span';
import type { Declaration } from '../core/literal';
import { isMark, kindAt, spanOf, STRING, textAt, tokenFrom } from './lexical/tokens';
import { nameOf } from './names';
import { contentOf, type SourceTokens } from './sourceTokens';
import type { Surround } from './surround';

export type ArmText = { readonly text: string; readonly span: Span };

const ARROWS = new Set(['->', '=>', ':', 'then', 'return', 'yield']);
/** Other labels may stand between. */
const REACH = 12;

/** The string that is the whole result of the arm that the label opens. */
export const armTextOf = ({ tokens }: SourceTokens, label: Span): ArmText | undefined => {
  const from = tokenFrom(tokens, label.end);
  for (let at = from; at < Math.min(tokens.count, from + REACH); at++) {
    const isResult = kindAt(tokens, at) === STRING && ARROWS.has(textAt(tokens, at - 1));
    if (isResult)
      return endsArm(tokens, at) ? { text: contentOf(textAt(tokens, at)), span: spanOf(tokens, at, at) } : undefined;
    if (isMark(tokens, at, ';') || isMark(tokens, at, '{') || isMark(tokens, at, '=')) return undefined;
  }
  return undefined;
};

const endsArm = (tokens: SourceTokens['tokens'], index: number): boolean => {
  const next = textAt(tokens, index + 1);
  return next === ';' || next === ',' || next === '' || next === '}' || tokens.firsts[index + 1] === 1;
};

export const armRow = (source: SourceTokens, { text, span }: ArmText, surrounds: readonly Surround[]): Declaration => {
  const body = surrounds.find((each) => each.kind === 'body' && each.form === 'function');
  const container = body?.kind === 'body' ? { container: nameOf(source.text, body.name) } : {};
  return { name: text, nameSpan: span, form: 'tableRow', ...container, exported: false, family: 1 };
};
