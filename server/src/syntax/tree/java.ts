import type { NodeTable } from './nodeTable';
import { each, ITEMS, OPERATION, RESULT, STATEMENT, THROW, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-java. */
export const javaNodes: NodeTable = {
  rules: {
    ...each('binary_expression', OPERATION),
    ...each('unary_expression', UNARY),
    ...each('ternary_expression', { means: 'choice', condition: 'condition' }),
    ...each('argument_list annotation_argument_list', {
      means: 'arguments',
      callees: ['object', 'constructor', 'type', 'name'],
    }),
    ...each('element_value_pair', { means: 'pair', key: 'key', value: 'value' }),
    ...each('array_initializer element_value_array_initializer', ITEMS),
    ...each('variable_declarator', {
      means: 'declare',
      name: 'name',
      value: 'value',
      form: 'variable',
      constantAfter: 'final',
    }),
    ...each('assignment_expression', { means: 'assign', target: 'left', value: 'right' }),
    ...each('return_statement yield_statement', RESULT),
    ...each('throw_statement', THROW),
    ...each('switch_label', {
      means: 'label',
      switches: ['switch_expression', 'switch_statement'],
      subject: 'condition',
    }),
    ...each('array_access', { means: 'index', of: 'array' }),
    ...each('dimensions_expr', TYPE),
    ...each('cast_expression', { means: 'cast', type: 'type' }),
    ...each('lambda_expression', { means: 'lambda', body: 'body' }),
    ...each('method_declaration constructor_declaration', { means: 'body', form: 'function', name: 'name' }),
    ...each('class_declaration interface_declaration record_declaration', {
      means: 'body',
      form: 'class',
      name: 'name',
    }),
    ...each('enum_constant', { means: 'declare', name: 'name', value: 'arguments', form: 'enumMember' }),
    ...each('enum_declaration', { means: 'body', form: 'enum', name: 'name' }),
    ...each(
      'expression_statement if_statement while_statement for_statement assert_statement block class_body',
      STATEMENT,
    ),
  },
  operators: {},
  members: { method_invocation: { object: 'object', name: 'name', list: 'arguments' } },
  calls: { method_invocation: true },
};
