import type { DeclareForm } from '../surround';

/**
 * A place in a node: a field's name in the grammar, a dotted way of fields, or a position among the named children where
 * the grammar names none; -1 is the last.
 */
export type Slot = string | number;

/** What a node of one type means to the part of it that holds the literal. */
export type NodeRule =
  /** Nothing by itself: brackets, awaits, spreads. */
  | { readonly means: 'transparent' }
  /** Two or more operands with operators between them. */
  | { readonly means: 'operation' }
  | { readonly means: 'unary' }
  /** An operator and its right operand; the left one is the subject of the nearest node of these types above. */
  | { readonly means: 'relation'; readonly holders: readonly string[]; readonly subject: Slot }
  | { readonly means: 'choice'; readonly condition: Slot }
  /** The list of a call's arguments; the callee reaches over those of these places in the call that are filled. */
  | { readonly means: 'arguments'; readonly callees: readonly Slot[] }
  /** Nothing where the node holds but one part: a wrapper that may name what it wraps. */
  | { readonly means: 'pair'; readonly key: Slot; readonly value: Slot }
  /** A list; parts of the types in `pairs` are no elements. */
  | { readonly means: 'items'; readonly pairs?: readonly string[] }
  | { readonly means: 'assign'; readonly target: Slot; readonly value: Slot }
  | {
      readonly means: 'declare';
      readonly name: Slot;
      readonly value: Slot;
      readonly form: DeclareForm;
      readonly type?: string;
      /** A word that makes it a constant, when it opens the declaring statement. */
      readonly constantAfter?: string;
    }
  | { readonly means: 'default'; readonly name: Slot; readonly value: Slot; readonly type?: string }
  | { readonly means: 'result' }
  /** A function whose body may be its result: `() => 404`. */
  | { readonly means: 'lambda'; readonly body: Slot }
  | { readonly means: 'throw' }
  /** A label, in the field `value` if there is one; its switch is the nearest node of these types above. */
  | {
      readonly means: 'label';
      readonly value?: Slot;
      readonly switches: readonly string[];
      readonly subject: Slot;
      /** What is not the label is the arm's result. */
      readonly isArm?: true;
    }
  | { readonly means: 'index'; readonly of: Slot }
  | { readonly means: 'cast'; readonly type: Slot }
  | { readonly means: 'type' }
  | { readonly means: 'statement' }
  | { readonly means: 'body'; readonly form: 'function' | 'class' | 'enum'; readonly name: Slot };

export type NodeTable = {
  readonly rules: Readonly<Record<string, NodeRule>>;
  /** Operators as this language spells them, in the spelling of {@link MEANING}. */
  readonly operators: Readonly<Record<string, string>>;
  /** Types of nodes that hold a member's object and its name; `list` is the arguments' place in the call around it. */
  readonly members: Readonly<Record<string, { readonly object: Slot; readonly name: Slot; readonly list: Slot }>>;
  /** Types of nodes that call something. */
  readonly calls: Readonly<Record<string, true>>;
};
