import type { DeclareForm } from '../surround';

/**
 * What a node of one type means to the part of it that holds the literal. Names of fields are the grammar's own; where a
 * grammar names none, position among the named children serves.
 */
export type NodeRule =
  /** Nothing by itself: brackets, awaits, spreads. */
  | { readonly means: 'transparent' }
  /** Two or more operands with operators between them. */
  | { readonly means: 'operation' }
  | { readonly means: 'unary' }
  /** `fields` or positions of condition and branches. */
  | { readonly means: 'choice'; readonly condition: string | 1 }
  /** The list of a call's arguments; the callee stands in one of these fields of the call. */
  | { readonly means: 'arguments'; readonly callees: readonly string[] }
  | { readonly means: 'pair'; readonly key: string; readonly value: string }
  | { readonly means: 'items' }
  | { readonly means: 'assign'; readonly target: string; readonly value: string }
  | {
      readonly means: 'declare';
      readonly name: string;
      readonly value: string;
      readonly form: DeclareForm;
      readonly type?: string;
      /** A word that makes it a constant, when it opens the declaring statement. */
      readonly constantAfter?: string;
    }
  | { readonly means: 'default'; readonly name: string; readonly value: string; readonly type?: string }
  | { readonly means: 'result' }
  /** A function whose body may be its result: `() => 404`. */
  | { readonly means: 'lambda'; readonly body: string }
  | { readonly means: 'throw' }
  /** A label, in the field `value` if there is one; its switch is the nearest node of these types above. */
  | {
      readonly means: 'label';
      readonly value?: string;
      readonly switches: readonly string[];
      readonly subject: string;
    }
  | { readonly means: 'index'; readonly of: string; readonly index: string }
  | { readonly means: 'cast'; readonly type: string | 1 }
  | { readonly means: 'type' }
  | { readonly means: 'statement' }
  | { readonly means: 'body'; readonly form: 'function' | 'class' | 'enum'; readonly name: string };

export type NodeTable = {
  readonly rules: Readonly<Record<string, NodeRule>>;
  /** Operators as this language spells them, in the spelling of {@link MEANING}. */
  readonly operators: Readonly<Record<string, string>>;
  /** Types of nodes that hold a member's object and its name, with the fields of both. */
  readonly members: Readonly<Record<string, { readonly object: string; readonly name: string }>>;
  /** Types of nodes that call something, with the callee's field. */
  readonly calls: Readonly<Record<string, string>>;
};
