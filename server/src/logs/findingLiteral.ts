import type { Literal } from '../core/literal';
import type { Finding } from './finding';
import type { PlainLine } from './plainLine';
import { sourceEnd, sourceOffset } from './plainLine';
import type { Token } from './token';

/** The finding as a literal of the document. */
export const literalOf = (finding: Finding, line: PlainLine): Literal => {
  const { token } = finding;
  return {
    span: { start: sourceOffset(line, token.start), end: sourceEnd(line, token.end) },
    spelling: token.text,
    value: valueOf(token),
    radix: token.form === 'hex' || token.form === 'bareHex' ? 16 : 10,
    quoted: false,
    place: {
      kind: 'log',
      families: finding.families,
      cue: finding.cue,
      ...(finding.label === undefined ? {} : { label: finding.label }),
      trust: finding.trust,
    },
  };
};

const valueOf = (token: Token): bigint | undefined => {
  if (Number.isNaN(token.value)) return undefined;
  if (token.form === 'message') return BigInt(token.value);
  const digits = token.text.replace(/^[-\u2212]|[uUlL]+$/g, '');
  const size = BigInt(token.form === 'bareHex' ? `0x${digits}` : digits);
  return token.value < 0 ? -size : size;
};
