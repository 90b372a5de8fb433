import type { NodeTable } from './nodeTable';
import { each, ITEMS, OPERATION, RESULT, STATEMENT, THROW, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-javascript and tree-sitter-typescript (with its TSX half). */
export const javascriptNodes: NodeTable = {
  rules: {
    ...each('binary_expression', OPERATION),
    ...each('unary_expression', UNARY),
    ...each('ternary_expression', { means: 'choice', condition: 'condition' }),
    ...each('arguments', { means: 'arguments', callees: ['function', 'constructor'] }),
    ...each('pair', { means: 'pair', key: 'key', value: 'value' }),
    ...each('jsx_attribute', { means: 'pair', key: 0, value: 1 }),
    ...each('array', ITEMS),
    ...each('assignment_expression augmented_assignment_expression', {
      means: 'assign',
      target: 'left',
      value: 'right',
    }),
    ...each('variable_declarator', {
      means: 'declare',
      name: 'name',
      value: 'value',
      type: 'type',
      form: 'variable',
      constantAfter: 'const',
    }),
    ...each('for_in_statement', { means: 'assign', target: 'left', value: 'right' }),
    ...each('enum_assignment', { means: 'declare', name: 'name', value: 'value', form: 'enumMember' }),
    ...each('public_field_definition', {
      means: 'declare',
      name: 'name',
      value: 'value',
      type: 'type',
      form: 'classMember',
    }),
    ...each('field_definition', { means: 'declare', name: 'property', value: 'value', form: 'classMember' }),
    ...each('assignment_pattern object_assignment_pattern', { means: 'default', name: 'left', value: 'right' }),
    ...each('required_parameter optional_parameter', {
      means: 'default',
      name: 'pattern',
      value: 'value',
      type: 'type',
    }),
    ...each('return_statement yield_expression', RESULT),
    ...each('arrow_function', { means: 'lambda', body: 'body' }),
    ...each('throw_statement', THROW),
    ...each('switch_case', { means: 'label', value: 'value', switches: ['switch_statement'], subject: 'value' }),
    ...each('subscript_expression', { means: 'index', of: 'object' }),
    ...each('as_expression satisfies_expression', { means: 'cast', type: 1 }),
    ...each('literal_type type_annotation type_arguments union_type tuple_type lookup_type', TYPE),
    ...each('function_declaration generator_function_declaration function_expression method_definition', {
      means: 'body',
      form: 'function',
      name: 'name',
    }),
    ...each('class_declaration class abstract_class_declaration', { means: 'body', form: 'class', name: 'name' }),
    ...each('enum_declaration', { means: 'body', form: 'enum', name: 'name' }),
    ...each(
      'expression_statement if_statement while_statement do_statement for_statement switch_statement ' +
        'statement_block lexical_declaration variable_declaration template_substitution export_statement class_body program',
      STATEMENT,
    ),
  },
  operators: { instanceof: 'as' },
  members: { member_expression: { object: 'object', name: 'property', list: 'arguments' } },
  calls: { call_expression: true },
};
