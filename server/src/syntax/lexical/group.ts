import type { Span } from '../../../../shared/src/span';

/** What a bracket means. */
export type Group = {
  readonly kind:
    | 'call'
    | 'parameters'
    | 'condition'
    | 'grouping'
    | 'index'
    | 'list'
    | 'object'
    | 'block'
    | 'function'
    | 'switch'
    | 'enum'
    | 'class'
    | 'element'
    | 'hole';
  /** Callee, indexed object, function, class, enum, element; the subject of a switch. */
  readonly name?: Span;
  /** First token of the construct that the bracket closes: the callee's for a call. */
  readonly first: number;
};
