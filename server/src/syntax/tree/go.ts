import type { NodeTable } from './nodeTable';
import { each, OPERATION, RESULT, STATEMENT, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-go. */
export const goNodes: NodeTable = {
  rules: {
    ...each('binary_expression', OPERATION),
    ...each('unary_expression', UNARY),
    ...each('argument_list', { means: 'arguments', callees: ['function'] }),
    ...each('type_conversion_expression', { means: 'cast', type: 'type' }),
    ...each('keyed_element', { means: 'pair', key: 'key', value: 'value' }),
    ...each('literal_value', { means: 'items', pairs: ['keyed_element'] }),
    ...each('const_spec', { means: 'declare', name: 'name', value: 'value', type: 'type', form: 'constant' }),
    ...each('var_spec', { means: 'declare', name: 'name', value: 'value', type: 'type', form: 'variable' }),
    ...each('short_var_declaration', { means: 'declare', name: 'left', value: 'right', form: 'variable' }),
    ...each('assignment_statement', { means: 'assign', target: 'left', value: 'right' }),
    ...each('return_statement', RESULT),
    ...each('expression_case', {
      means: 'label',
      value: 'value',
      switches: ['expression_switch_statement'],
      subject: 'value',
    }),
    ...each('index_expression slice_expression', { means: 'index', of: 'operand' }),
    ...each('array_type slice_type map_type', TYPE),
    ...each('function_declaration method_declaration', { means: 'body', form: 'function', name: 'name' }),
    ...each(
      'expression_statement if_statement for_statement send_statement block statement_list inc_statement',
      STATEMENT,
    ),
  },
  operators: {},
  members: {},
  calls: { call_expression: true },
};
