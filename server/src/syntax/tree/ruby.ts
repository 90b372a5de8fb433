import type { NodeTable } from './nodeTable';
import { each, ITEMS, OPERATION, RESULT, STATEMENT, UNARY } from './rules';

/** Node types of tree-sitter-ruby. */
export const rubyNodes: NodeTable = {
  rules: {
    ...each('binary range', OPERATION),
    ...each('unary', UNARY),
    ...each('conditional', { means: 'choice', condition: 'condition' }),
    ...each('argument_list', { means: 'arguments', callees: ['receiver', 'method'] }),
    ...each('pair', { means: 'pair', key: 'key', value: 'value' }),
    ...each('array right_assignment_list', ITEMS),
    ...each('assignment', { means: 'declare', name: 'left', value: 'right', form: 'variable' }),
    ...each('for', { means: 'assign', target: 'pattern', value: 'value' }),
    ...each('operator_assignment', { means: 'assign', target: 'left', value: 'right' }),
    ...each('optional_parameter keyword_parameter', { means: 'default', name: 'name', value: 'value' }),
    ...each('return', RESULT),
    ...each('pattern', { means: 'label', switches: ['case'], subject: 'value' }),
    ...each('in_clause', { means: 'label', value: 'pattern', switches: ['case_match'], subject: 'value' }),
    ...each('element_reference', { means: 'index', of: 'object' }),
    ...each('method singleton_method', { means: 'body', form: 'function', name: 'name' }),
    ...each('class module', { means: 'body', form: 'class', name: 'name' }),
    ...each('if unless while until then body_statement do_block block program', STATEMENT),
  },
  operators: { and: '&&', or: '||' },
  members: { call: { object: 'receiver', name: 'method', list: 'arguments' } },
  calls: { call: true },
};
