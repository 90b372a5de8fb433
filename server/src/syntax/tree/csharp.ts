import type { NodeTable } from './nodeTable';
import { each, OPERATION, RESULT, STATEMENT, THROW, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-c-sharp. */
export const csharpNodes: NodeTable = {
  rules: {
    ...each('binary_expression is_pattern_expression', OPERATION),
    ...each('prefix_unary_expression', UNARY),
    ...each('relational_pattern', {
      means: 'relation',
      holders: ['is_pattern_expression', 'switch_expression', 'switch_statement'],
      subject: 0,
    }),
    ...each('conditional_expression', { means: 'choice', condition: 'condition' }),
    ...each('argument_list attribute_argument_list', { means: 'arguments', callees: ['function', 'type', 'name'] }),
    ...each('argument attribute_argument', { means: 'pair', key: 'name', value: -1 }),
    ...each('initializer_expression', { means: 'items', pairs: ['assignment_expression'] }),
    ...each('assignment_expression', { means: 'assign', target: 'left', value: 'right' }),
    ...each('variable_declarator', {
      means: 'declare',
      name: 'name',
      value: -1,
      form: 'variable',
      constantAfter: 'const',
    }),
    ...each('property_declaration', {
      means: 'declare',
      name: 'name',
      value: 'value',
      type: 'type',
      form: 'classMember',
    }),
    ...each('enum_member_declaration', { means: 'declare', name: 'name', value: 'value', form: 'enumMember' }),
    ...each('parameter', { means: 'default', name: 'name', value: -1, type: 'type' }),
    ...each('return_statement yield_statement arrow_expression_clause', RESULT),
    ...each('throw_statement throw_expression', THROW),
    ...each('switch_section', { means: 'label', switches: ['switch_statement'], subject: 'value' }),
    ...each('switch_expression_arm', {
      means: 'label',
      value: 0,
      switches: ['switch_expression'],
      subject: 0,
      isArm: true,
    }),
    ...each('element_access_expression', { means: 'index', of: 'expression' }),
    ...each('cast_expression', { means: 'cast', type: 'type' }),
    ...each('array_rank_specifier', TYPE),
    ...each('lambda_expression', { means: 'lambda', body: 'body' }),
    ...each('method_declaration constructor_declaration local_function_statement', {
      means: 'body',
      form: 'function',
      name: 'name',
    }),
    ...each('class_declaration struct_declaration record_declaration', { means: 'body', form: 'class', name: 'name' }),
    ...each('enum_declaration', { means: 'body', form: 'enum', name: 'name' }),
    ...each('expression_statement if_statement while_statement for_statement block declaration_list', STATEMENT),
  },
  operators: { is: '==', 'is not': '!=' },
  members: { member_access_expression: { object: 'expression', name: 'name', list: 'arguments' } },
  calls: { invocation_expression: true },
};
