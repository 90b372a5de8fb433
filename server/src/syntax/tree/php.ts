import type { NodeTable } from './nodeTable';
import { each, OPERATION, RESULT, STATEMENT, THROW, UNARY } from './rules';

/** Node types of tree-sitter-php. */
export const phpNodes: NodeTable = {
  rules: {
    ...each('binary_expression', OPERATION),
    ...each('unary_op_expression', UNARY),
    ...each('conditional_expression', { means: 'choice', condition: 'condition' }),
    ...each('arguments', { means: 'arguments', callees: ['object', 'scope', 'function', 'name', 0] }),
    ...each('argument', { means: 'pair', key: 'name', value: -1 }),
    ...each('array_element_initializer', { means: 'pair', key: 0, value: 1 }),
    ...each('array_creation_expression', { means: 'items', pairs: ['array_element_initializer'] }),
    ...each('const_element', { means: 'declare', name: 0, value: 1, form: 'constant' }),
    ...each('property_element', { means: 'declare', name: 'name', value: 'default_value', form: 'classMember' }),
    ...each('enum_case', { means: 'declare', name: 'name', value: 'value', form: 'enumMember' }),
    ...each('simple_parameter property_promotion_parameter', {
      means: 'default',
      name: 'name',
      value: 'default_value',
    }),
    ...each('assignment_expression augmented_assignment_expression', {
      means: 'assign',
      target: 'left',
      value: 'right',
    }),
    ...each('return_statement', RESULT),
    ...each('throw_expression', THROW),
    ...each('case_statement', { means: 'label', value: 'value', switches: ['switch_statement'], subject: 'condition' }),
    ...each('match_conditional_expression', {
      means: 'label',
      value: 'conditional_expressions',
      switches: ['match_expression'],
      subject: 'condition',
      isArm: true,
    }),
    ...each('subscript_expression', { means: 'index', of: 0 }),
    ...each('arrow_function', { means: 'lambda', body: 'body' }),
    ...each('function_definition method_declaration', { means: 'body', form: 'function', name: 'name' }),
    ...each('class_declaration interface_declaration trait_declaration', {
      means: 'body',
      form: 'class',
      name: 'name',
    }),
    ...each('enum_declaration', { means: 'body', form: 'enum', name: 'name' }),
    ...each(
      'expression_statement if_statement while_statement for_statement compound_statement declaration_list',
      STATEMENT,
    ),
  },
  operators: { and: '&&', or: '||', '<>': '!=' },
  members: {},
  calls: { function_call_expression: true, member_call_expression: true },
};
