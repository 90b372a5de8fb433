import type { NodeRule } from './nodeTable';

/** One rule for several node types. */
export const each = (types: string, rule: NodeRule): Readonly<Record<string, NodeRule>> =>
  Object.fromEntries(types.split(' ').map((type) => [type, rule]));

export const STATEMENT: NodeRule = { means: 'statement' };
export const OPERATION: NodeRule = { means: 'operation' };
export const UNARY: NodeRule = { means: 'unary' };
export const ITEMS: NodeRule = { means: 'items' };
export const TYPE: NodeRule = { means: 'type' };
export const RESULT: NodeRule = { means: 'result' };
export const THROW: NodeRule = { means: 'throw' };
