import type { NodeTable } from './nodeTable';
import { each, ITEMS, OPERATION, RESULT, STATEMENT, THROW, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-python. */
export const pythonNodes: NodeTable = {
  rules: {
    ...each('comparison_operator boolean_operator binary_operator', OPERATION),
    ...each('unary_operator not_operator', UNARY),
    ...each('conditional_expression', { means: 'choice', condition: 1 }),
    ...each('argument_list', { means: 'arguments', callees: ['function'] }),
    ...each('keyword_argument', { means: 'pair', key: 'name', value: 'value' }),
    ...each('pair', { means: 'pair', key: 'key', value: 'value' }),
    ...each('dict_pattern', { means: 'pair', key: 'key', value: 'value' }),
    ...each('list tuple set expression_list', ITEMS),
    ...each('assignment', { means: 'declare', name: 'left', value: 'right', type: 'type', form: 'variable' }),
    ...each('for_statement for_in_clause', { means: 'assign', target: 'left', value: 'right' }),
    ...each('augmented_assignment', { means: 'assign', target: 'left', value: 'right' }),
    ...each('named_expression', { means: 'assign', target: 'name', value: 'value' }),
    ...each('default_parameter typed_default_parameter', {
      means: 'default',
      name: 'name',
      value: 'value',
      type: 'type',
    }),
    ...each('return_statement yield', RESULT),
    ...each('lambda', { means: 'lambda', body: 'body' }),
    ...each('raise_statement', THROW),
    ...each('case_clause', { means: 'label', switches: ['match_statement'], subject: 'subject' }),
    ...each('subscript', { means: 'index', of: 'value' }),
    ...each('slice', { means: 'index', of: 'start' }),
    ...each('type', TYPE),
    ...each('function_definition', { means: 'body', form: 'function', name: 'name' }),
    ...each('class_definition', { means: 'body', form: 'class', name: 'name' }),
    ...each(
      'expression_statement if_statement elif_clause while_statement with_statement assert_statement ' +
        'match_statement block interpolation module',
      STATEMENT,
    ),
  },
  operators: { is: '==', 'is not': '!=', 'not in': 'in', and: '&&', or: '||' },
  members: { attribute: { object: 'object', name: 'attribute', list: 'arguments' } },
  calls: { call: true },
};
