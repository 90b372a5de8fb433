import { given } from '../../../../shared/src/catalog/given';
import { evaluate } from '../../importing/cExpression';
import { commentAbout, tokensOf, type Token } from '../../importing/cTokens';
import type { DeclaredCode } from '../codeList';

const definition = /^(#[ \t]*define[ \t]+)([A-Za-z_]\w*)[ \t]+([^]+)$/;

/** `#define`s whose value is an integer, or an expression of those before: `(ACME_ERR_BASE + 3)`. */
export const readMacros = (tokens: readonly Token[]): readonly DeclaredCode[] => {
  const known = new Map<string, bigint>();
  return tokens.flatMap((token, index) => {
    const [, head = '', name, value] = token.kind === 'directive' ? (definition.exec(token.text) ?? []) : [];
    const code = value === undefined ? undefined : evaluate(tokensOf(value), known);
    if (name === undefined || code === undefined) return [];
    known.set(name, code);
    const start = token.start + head.length;
    const doc = commentAbout(tokens, index, index);
    return [{ name, value: code, span: { start, end: start + name.length }, ...given({ doc }) }];
  });
};
