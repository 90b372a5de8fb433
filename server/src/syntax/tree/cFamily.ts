import type { NodeTable } from './nodeTable';
import { each, OPERATION, RESULT, STATEMENT, THROW, TYPE, UNARY } from './rules';

/** Node types of tree-sitter-c and tree-sitter-cpp. */
export const cNodes: NodeTable = {
  rules: {
    ...each('binary_expression', OPERATION),
    ...each('unary_expression', UNARY),
    ...each('conditional_expression', { means: 'choice', condition: 'condition' }),
    ...each('argument_list', { means: 'arguments', callees: ['function', 'type', 0] }),
    ...each('initializer_pair', { means: 'pair', key: 'designator', value: 'value' }),
    ...each('initializer_list', { means: 'items', pairs: ['initializer_pair'] }),
    ...each('init_declarator', {
      means: 'declare',
      name: 'declarator',
      value: 'value',
      form: 'variable',
      constantAfter: 'const',
    }),
    ...each('field_declaration', {
      means: 'declare',
      name: 'declarator',
      value: 'default_value',
      type: 'type',
      form: 'classMember',
    }),
    ...each('enumerator', { means: 'declare', name: 'name', value: 'value', form: 'enumMember' }),
    ...each('preproc_def', { means: 'declare', name: 'name', value: 'value', form: 'macro' }),
    ...each('optional_parameter_declaration', {
      means: 'default',
      name: 'declarator',
      value: 'default_value',
      type: 'type',
    }),
    ...each('assignment_expression', { means: 'assign', target: 'left', value: 'right' }),
    ...each('return_statement co_return_statement', RESULT),
    ...each('throw_statement', THROW),
    ...each('case_statement', { means: 'label', value: 'value', switches: ['switch_statement'], subject: 'condition' }),
    ...each('subscript_expression', { means: 'index', of: 'argument' }),
    ...each('cast_expression', { means: 'cast', type: 'type' }),
    ...each('array_declarator bitfield_clause template_argument_list', TYPE),
    ...each('function_definition', { means: 'body', form: 'function', name: 'declarator.declarator' }),
    ...each('class_specifier struct_specifier', { means: 'body', form: 'class', name: 'name' }),
    ...each('enum_specifier', { means: 'body', form: 'enum', name: 'name' }),
    ...each(
      'expression_statement if_statement while_statement do_statement for_statement compound_statement ' +
        'field_declaration_list condition_clause',
      STATEMENT,
    ),
  },
  operators: {},
  members: {},
  calls: { call_expression: true },
};
