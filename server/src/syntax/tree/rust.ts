import type { NodeTable } from './nodeTable';
import { each, ITEMS, OPERATION, RESULT, STATEMENT, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-rust. Arguments of macros are tokens to it; the lexical scanner reads those. */
export const rustNodes: NodeTable = {
  rules: {
    ...each('binary_expression range_pattern range_expression', OPERATION),
    ...each('unary_expression', UNARY),
    ...each('arguments', { means: 'arguments', callees: ['function'] }),
    ...each('field_initializer', { means: 'pair', key: 'field', value: 'value' }),
    ...each('array_expression tuple_expression', ITEMS),
    ...each('const_item static_item', {
      means: 'declare',
      name: 'name',
      value: 'value',
      type: 'type',
      form: 'constant',
    }),
    ...each('let_declaration', { means: 'declare', name: 'pattern', value: 'value', type: 'type', form: 'variable' }),
    ...each('enum_variant', { means: 'declare', name: 'name', value: 'value', form: 'enumMember' }),
    ...each('for_expression', { means: 'assign', target: 'pattern', value: 'value' }),
    ...each('assignment_expression compound_assignment_expr', { means: 'assign', target: 'left', value: 'right' }),
    ...each('return_expression', RESULT),
    ...each('match_arm', {
      means: 'label',
      value: 'pattern',
      switches: ['match_expression'],
      subject: 'value',
      isArm: true,
    }),
    ...each('index_expression', { means: 'index', of: 0 }),
    ...each('type_cast_expression', { means: 'cast', type: 'type' }),
    ...each('array_type', TYPE),
    ...each('function_item', { means: 'body', form: 'function', name: 'name' }),
    ...each('struct_item impl_item trait_item', { means: 'body', form: 'class', name: 'name' }),
    ...each('enum_item', { means: 'body', form: 'enum', name: 'name' }),
    ...each('expression_statement block', STATEMENT),
  },
  operators: {},
  members: { field_expression: { object: 'value', name: 'field', list: 'arguments' } },
  calls: { call_expression: true },
};
