/**
 * The constructs around a literal, nearest first: what both scanners find and what facts are made of. It says what a
 * construct means, not how a grammar or a token table names it.
 */
import type { Span } from '../../../shared/src/span';

export type Surround =
  /** Operand of a binary operator, on its `side`; `operator` is normalised: `==` for `is`, `||` for `or`. */
  | { readonly kind: 'operation'; readonly operator: string; readonly other: Span; readonly side: 'left' | 'right' }
  /** Operand of a unary operator that changes the value, or `void`. */
  | { readonly kind: 'unary'; readonly operator: string }
  /** A branch of `x ? a : b` (or `if` as a value); `other` is the other branch. */
  | { readonly kind: 'choice'; readonly other: Span | undefined }
  | { readonly kind: 'argument'; readonly callee: Span; readonly index: number; readonly list: Span }
  /** Object of a call: `[401, 403].includes(x)`. */
  | { readonly kind: 'receiver'; readonly member: string; readonly list: Span }
  /** Value of a key; `list` is the object that holds the pair. */
  | { readonly kind: 'value'; readonly key: Span; readonly list: Span }
  | { readonly kind: 'key'; readonly value: Span; readonly list: Span }
  /** Element of a list, set or tuple. */
  | { readonly kind: 'items'; readonly list: Span }
  | { readonly kind: 'assign'; readonly target: Span }
  | {
      readonly kind: 'declare';
      readonly name: Span;
      readonly form: DeclareForm;
      readonly type?: Span;
      readonly statement: Span;
    }
  | { readonly kind: 'default'; readonly name: Span; readonly type?: Span }
  | { readonly kind: 'result' }
  | { readonly kind: 'throw' }
  /** Label of a switch. */
  | { readonly kind: 'label'; readonly subject: Span | undefined }
  /** Result of a switch's arm; `pattern` is its label. */
  | { readonly kind: 'arm'; readonly pattern: Span }
  | { readonly kind: 'index'; readonly of: Span }
  | { readonly kind: 'cast'; readonly type: Span }
  | { readonly kind: 'type' }
  /** Condition, hole of a string, statement of its own: nothing further is to be learnt. */
  | { readonly kind: 'other' }
  | { readonly kind: 'body'; readonly form: 'function' | 'class' | 'enum' | 'test'; readonly name: Span };

export type DeclareForm = 'variable' | 'constant' | 'enumMember' | 'classMember' | 'macro';

export type Meaning =
  | 'equal'
  | 'order'
  | 'arithmetic'
  | 'range'
  | 'fallback'
  | 'logic'
  | 'membership'
  | 'cast'
  | 'assign'
  | 'pair'
  | 'choice';

const meanings: readonly (readonly [Meaning, string])[] = [
  ['equal', '== === != !== <> =~ ~='],
  ['order', '< > <= >= <=>'],
  ['arithmetic', '+ - * / % ** // << >> >>> & | ^ &^'],
  ['range', '.. ... ..< ..='],
  ['fallback', '|| ?? ?:'],
  ['logic', '&&'],
  ['membership', 'in'],
  ['cast', 'as instanceof'],
  ['assign', '= := += -= *= /= %= &= |= ^= <<= >>= >>>= **= //= ||= &&= ??='],
  ['pair', '=>'],
];

export const MEANING: ReadonlyMap<string, Meaning> = new Map(
  meanings.flatMap(([meaning, marks]) => marks.split(' ').map((mark) => [mark, meaning] as const)),
);
