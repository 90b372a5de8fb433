import type { Node } from 'web-tree-sitter';
import type { Span } from '../../../../shared/src/span';
import type { Surround } from '../surround';
import type { NodeRule, NodeTable } from './nodeTable';
import type { Step } from './path';

/** The constructs around the last step of a path, nearest first. `text` is the source the tree was parsed from. */
export const surroundsOf = (path: readonly Step[], text: string, table: NodeTable): readonly Surround[] => {
  const found: Surround[] = [];
  let bodiesOnly = false;
  for (let at = path.length - 2; at >= 0; at -= 1) {
    const view = viewAt(path, at, text, table);
    const rule = view && table.rules[view.parent.type];
    if (view === undefined || rule === undefined || (bodiesOnly && rule.means !== 'body')) continue;
    found.push(...read(rule, view));
    bodiesOnly ||= endsValue(rule);
  }
  return found;
};

/** A node of the path, the part of it that holds the literal, and what is above. */
type View = {
  readonly parent: Step;
  readonly child: Step;
  /** Ancestors of `parent`, outermost first. */
  readonly above: readonly Step[];
  readonly text: string;
  readonly table: NodeTable;
};

const viewAt = (path: readonly Step[], at: number, text: string, table: NodeTable): View | undefined => {
  const [parent, child] = [path[at], path[at + 1]];
  return parent && child && { parent, child, above: path.slice(0, at), text, table };
};

/** Beyond a statement or a function's edge nothing says more about the value. */
const endsValue = ({ means }: NodeRule): boolean =>
  means === 'statement' || means === 'result' || means === 'lambda' || means === 'body';

const read = (rule: NodeRule, view: View): readonly Surround[] => {
  const result = readers[rule.means] as (rule: NodeRule, view: View) => Surround | undefined;
  const surround = result(rule, view);
  return surround === undefined ? [] : [surround];
};

type Readers = {
  readonly [Means in NodeRule['means']]: (
    rule: Extract<NodeRule, { means: Means }>,
    view: View,
  ) => Surround | undefined;
};

const readers: Readers = {
  transparent: () => undefined,
  statement: () => ({ kind: 'other' }),
  operation: (_, view) => operation(view),
  unary: (_, { parent, child, text }) => {
    const operator = text.slice(parent.start, child.start).trim();
    return ['', '-', '+', '('].includes(operator) ? undefined : { kind: 'unary', operator };
  },
  choice: (rule, { parent, child }) => {
    const branches = operandsOf(parent.node);
    const condition = rule.condition === 1 ? branches[1] : parent.node.childForFieldName(rule.condition);
    if (condition && sameNode(condition, child)) return { kind: 'other' };
    const other = branches.find((branch) => !sameNode(branch, child) && branch.id !== condition?.id);
    return { kind: 'choice', other: other && spanOf(other) };
  },
  arguments: (rule, { parent, child, above }) => {
    const call = above.at(-1)?.node;
    const callee = rule.callees.map((field) => call?.childForFieldName(field)).find((node) => node != null);
    const index = operandsOf(parent.node).findIndex((node) => sameNode(node, child));
    return callee == null || index < 0
      ? undefined
      : { kind: 'argument', callee: spanOf(callee), index, list: spanOf(parent.node) };
  },
  pair: (rule, { parent, child, above }) => {
    const key = fieldOrFirst(parent.node, rule.key);
    const value = parent.node.childForFieldName(rule.value) ?? operandsOf(parent.node).at(-1);
    const list = spanOf(above.at(-1)?.node ?? parent.node);
    if (key == null || value == null) return undefined;
    return sameNode(key, child)
      ? { kind: 'key', value: spanOf(value), list }
      : { kind: 'value', key: spanOf(key), list };
  },
  items: (_, view) => receiver(view) ?? { kind: 'items', list: spanOf(view.parent.node) },
  assign: (rule, { parent, child }) => {
    const target = parent.node.childForFieldName(rule.target);
    return target === null || !fills(child, parent, rule.value)
      ? { kind: 'other' }
      : { kind: 'assign', target: spanOf(target) };
  },
  declare: (rule, view) => declare(rule, view),
  default: (rule, { parent, child }) => {
    const name = parent.node.childForFieldName(rule.name);
    if (name === null || !fills(child, parent, rule.value)) return undefined;
    return { kind: 'default', name: spanOf(name), ...typeOf(parent.node, rule.type) };
  },
  result: () => ({ kind: 'result' }),
  lambda: (rule, { parent, child }) =>
    fills(child, parent, rule.body) && !child.type.endsWith('block') ? { kind: 'result' } : { kind: 'other' },
  throw: () => ({ kind: 'throw' }),
  label: (rule, { parent, child, above }) => {
    if (rule.value !== undefined && !fills(child, parent, rule.value)) return { kind: 'other' };
    const subject = above.findLast(({ type }) => rule.switches.includes(type))?.node.childForFieldName(rule.subject);
    return { kind: 'label', subject: subject == null ? undefined : spanOf(unwrapped(subject)) };
  },
  index: (rule, { parent, child }) => {
    const of = parent.node.childForFieldName(rule.of);
    return of === null || sameNode(of, child) ? undefined : { kind: 'index', of: spanOf(of) };
  },
  cast: (rule, { parent, child }) => {
    const type = rule.type === 1 ? operandsOf(parent.node)[1] : parent.node.childForFieldName(rule.type);
    if (type == null) return undefined;
    return sameNode(type, child) ? { kind: 'type' } : { kind: 'cast', type: spanOf(type) };
  },
  type: () => ({ kind: 'type' }),
  body: (rule, { parent }) => {
    const name = parent.node.childForFieldName(rule.name);
    return name === null ? undefined : { kind: 'body', form: rule.form, name: spanOf(name) };
  },
};

const operation = ({ parent, child, text, table }: View): Surround | undefined => {
  const operands = operandsOf(parent.node);
  const index = operands.findIndex((node) => sameNode(node, child));
  const [left, right] = index === 0 ? [operands[0], operands[1]] : [operands[index - 1], operands[index]];
  if (index < 0 || !left || !right) return undefined;
  const written = text.slice(left.endIndex, right.startIndex).trim().replace(/\s+/g, ' ');
  const operator = table.operators[written] ?? written;
  const side = index === 0 ? 'left' : 'right';
  return { kind: 'operation', operator, other: spanOf(unwrapped(index === 0 ? right : left)), side };
};

/** `[401, 403].includes(x)`: the list is the object of a member that is called. */
const receiver = ({ parent, above, table }: View): Surround | undefined => {
  const [call, member] = [above.at(-2), above.at(-1)];
  const fields = member && table.members[member.type];
  if (!call || !fields || !fills(parent, member, fields.object) || table.calls[call.type] === undefined)
    return undefined;
  const name = member.node.childForFieldName(fields.name);
  const list = call.node.childForFieldName('arguments');
  return name === null || list === null ? undefined : { kind: 'receiver', member: name.text, list: spanOf(list) };
};

const declare = (rule: DeclareRule, view: View): Surround | undefined => {
  const { parent, child } = view;
  const name = parent.node.childForFieldName(rule.name);
  if (name === null || !fills(child, parent, rule.value)) return { kind: 'other' };
  const form = isConstant(rule, view, name) ? 'constant' : rule.form;
  return {
    kind: 'declare',
    name: spanOf(name),
    form,
    statement: statementOf(rule, view),
    ...typeOf(parent.node, rule.type),
  };
};

type DeclareRule = Extract<NodeRule, { means: 'declare' }>;

/** The word that makes a constant stands before the name, in this node or in the one that lists several declarations. */
const isConstant = ({ constantAfter }: DeclareRule, { parent, above, text }: View, name: Node): boolean => {
  const opening = text.slice((above.at(-1) ?? parent).start, name.startIndex);
  return constantAfter !== undefined && opening.split(/\s+/).includes(constantAfter);
};

/** The whole declaration, `export` included; a member is its own statement. */
const statementOf = ({ form }: DeclareRule, { parent, above }: View): Span => {
  const outer = form === 'enumMember' || form === 'classMember' ? parent : (above.at(-1) ?? parent);
  const exporting = above.at(-2)?.type === 'export_statement' && outer !== parent ? above.at(-2) : undefined;
  return spanOf((exporting ?? outer).node);
};

const typeOf = (node: Node, field: string | undefined): { readonly type?: Span } => {
  const type = field === undefined ? null : node.childForFieldName(field);
  return type === null ? {} : { type: spanOf(type) };
};

const operandsOf = (node: Node): readonly Node[] => node.namedChildren.filter((child) => !child.isExtra);

const fieldOrFirst = (node: Node, field: string): Node | null | undefined =>
  node.childForFieldName(field) ?? operandsOf(node)[0];

const sameNode = (node: Node, { start, end }: Step): boolean => node.startIndex <= start && end <= node.endIndex;

const fills = (child: Step, { node }: Step, field: string): boolean => {
  const filling = node.childForFieldName(field);
  return filling !== null && sameNode(filling, child);
};

/** What brackets hold: `(x)` of `switch (x)`. */
const unwrapped = (node: Node): Node =>
  node.type === 'parenthesized_expression' ? (operandsOf(node)[0] ?? node) : node;

const spanOf = ({ startIndex, endIndex }: Node): Span => ({ start: startIndex, end: endIndex });
