import type { Node } from 'web-tree-sitter';
import type { Span } from '../../../../shared/src/span';
import type { Surround } from '../surround';
import type { NodeRule, NodeTable } from './nodeTable';
import type { Step } from './path';
import { contains, inSlot, operandsOf, spanOf, unwrapped } from './slots';

/** The constructs around the last step of a path, nearest first. `text` is the source the tree was parsed from. */
export const surroundsOf = (path: readonly Step[], text: string, table: NodeTable): readonly Surround[] => {
  const found: Surround[] = [];
  let bodiesOnly = false;
  for (let at = path.length - 2; at >= 0; at -= 1) {
    const view = viewAt(path, at, text, table);
    const rule = view && table.rules[view.parent.type];
    if (view === undefined || rule === undefined || (bodiesOnly && rule.means !== 'body')) continue;
    const surround = read(rule, view);
    if (surround !== undefined) found.push(surround);
    const asked = surround?.kind === 'items' ? receiver(view) : undefined;
    if (asked !== undefined) found.push(asked);
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
const endsValue = ({ means }: NodeRule): boolean => ['statement', 'result', 'lambda', 'body'].includes(means);

type Reader<Means> = (rule: Extract<NodeRule, { means: Means }>, view: View) => Surround | undefined;

const read = (rule: NodeRule, view: View): Surround | undefined =>
  (readers[rule.means] as Reader<NodeRule['means']>)(rule, view);

const readers: { readonly [Means in NodeRule['means']]: Reader<Means> } = {
  transparent: () => undefined,
  statement: () => ({ kind: 'other' }),
  operation: (_, view) => operation(view),
  unary: (_, { parent, child, text }) => {
    const operator = text.slice(parent.start, child.start).trim();
    return ['', '-', '+', '('].includes(operator) ? undefined : { kind: 'unary', operator };
  },
  relation: (rule, { parent, child, above, text }) => {
    const subject = inSlot(above.findLast(({ type }) => rule.holders.includes(type))?.node, rule.subject);
    const operator = text.slice(parent.start, child.start).trim();
    return subject && { kind: 'operation', operator, other: spanOf(unwrapped(subject)), side: 'right' };
  },
  choice: (rule, { parent, child }) => {
    const condition = inSlot(parent.node, rule.condition);
    if (condition && contains(condition, child)) return { kind: 'other' };
    const other = operandsOf(parent.node).find((branch) => !contains(branch, child) && branch.id !== condition?.id);
    return { kind: 'choice', other: other && spanOf(other) };
  },
  arguments: (rule, { parent, child, above }) => {
    const callee = over(rule.callees.map((slot) => inSlot(above.at(-1)?.node, slot)));
    const index = operandsOf(parent.node).findIndex((node) => contains(node, child));
    return callee && index >= 0 ? { kind: 'argument', callee, index, list: spanOf(parent.node) } : undefined;
  },
  pair: (rule, { parent, child, above }) => {
    const [key, value] = [inSlot(parent.node, rule.key), inSlot(parent.node, rule.value)];
    if (!key || !value || key.id === value.id) return undefined;
    const list = spanOf(above.at(-1)?.node ?? parent.node);
    return contains(key, child)
      ? { kind: 'key', value: spanOf(value), list }
      : { kind: 'value', key: spanOf(key), list };
  },
  items: (rule, view) => {
    if (rule.pairs?.includes(view.child.type) === true && operandsOf(view.child.node).length > 1) return undefined;
    return { kind: 'items', list: spanOf(view.parent.node) };
  },
  assign: (rule, { parent, child }) => {
    const target = inSlot(parent.node, rule.target);
    return target && isIn(parent, rule.value, child) ? { kind: 'assign', target: spanOf(target) } : { kind: 'other' };
  },
  declare: (rule, view) => declare(rule, view),
  default: (rule, { parent, child }) => {
    const name = inSlot(parent.node, rule.name);
    if (!name || !isIn(parent, rule.value, child)) return undefined;
    return { kind: 'default', name: spanOf(name), ...typeOf(parent.node, rule.type) };
  },
  result: () => ({ kind: 'result' }),
  lambda: (rule, { parent, child }) =>
    isIn(parent, rule.body, child) && !child.type.endsWith('block') ? { kind: 'result' } : { kind: 'other' },
  throw: () => ({ kind: 'throw' }),
  label: (rule, { parent, child, above }) => {
    if (rule.value !== undefined && !isIn(parent, rule.value, child)) {
      const pattern = rule.isArm === true ? inSlot(parent.node, rule.value) : undefined;
      return pattern === undefined ? { kind: 'other' } : { kind: 'arm', pattern: spanOf(pattern) };
    }
    const subject = inSlot(above.findLast(({ type }) => rule.switches.includes(type))?.node, rule.subject);
    return { kind: 'label', subject: subject && spanOf(unwrapped(subject)) };
  },
  index: (rule, { parent, child }) => {
    const of = inSlot(parent.node, rule.of);
    return of && !contains(of, child) ? { kind: 'index', of: spanOf(of) } : undefined;
  },
  cast: (rule, { parent, child }) => {
    const type = inSlot(parent.node, rule.type);
    if (type === undefined) return undefined;
    return contains(type, child) ? { kind: 'type' } : { kind: 'cast', type: spanOf(type) };
  },
  type: () => ({ kind: 'type' }),
  body: (rule, { parent }) => {
    const name = inSlot(parent.node, rule.name);
    return name && { kind: 'body', form: rule.form, name: spanOf(name) };
  },
};

const operation = ({ parent, child, text, table }: View): Surround | undefined => {
  const operands = operandsOf(parent.node);
  const index = operands.findIndex((node) => contains(node, child));
  const [left, right] = index === 0 ? [operands[0], operands[1]] : [operands[index - 1], operands[index]];
  if (index < 0 || !left || !right) return undefined;
  const written = text.slice(left.endIndex, right.startIndex).trim().replace(/\s+/g, ' ');
  const operator = table.operators[written] ?? written;
  return index === 0
    ? { kind: 'operation', operator, other: spanOf(unwrapped(right)), side: 'left' }
    : { kind: 'operation', operator, other: spanOf(unwrapped(left)), side: 'right' };
};

/** `[401, 403].includes(x)`: the list is the object of a member that is called, or of the call itself. */
const receiver = ({ parent, above, table }: View): Surround | undefined => {
  const holders = [above.at(-1), above.at(-2)].flatMap((step) => (step === undefined ? [] : [step.node]));
  const member = holders.find((node) => table.members[node.type] !== undefined);
  const call = holders.find((node) => table.calls[node.type] !== undefined);
  const slots = member && table.members[member.type];
  if (!slots || !call) return undefined;
  const [object, name, list] = [inSlot(member, slots.object), inSlot(member, slots.name), inSlot(call, slots.list)];
  return object && name && list && contains(object, parent)
    ? { kind: 'receiver', member: name.text, list: spanOf(list) }
    : undefined;
};

type DeclareRule = Extract<NodeRule, { means: 'declare' }>;

const declare = (rule: DeclareRule, view: View): Surround | undefined => {
  const { parent, child } = view;
  const name = inSlot(parent.node, rule.name);
  if (!name || !isIn(parent, rule.value, child)) return { kind: 'other' };
  const form = isConstant(rule, view, name) ? 'constant' : rule.form;
  const statement = statementOf(rule, view);
  return { kind: 'declare', name: spanOf(name), form, statement, ...typeOf(parent.node, rule.type) };
};

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
  const type = field === undefined ? undefined : inSlot(node, field);
  return type === undefined ? {} : { type: spanOf(type) };
};

const isIn = (parent: Step, slot: string | number, child: Step): boolean => {
  const part = inSlot(parent.node, slot);
  return part !== undefined && contains(part, child);
};

/** From where the first of some nodes starts to where the last ends. */
const over = (nodes: readonly (Node | undefined)[]): Span | undefined => {
  const there = nodes.filter((node) => node !== undefined);
  if (there.length === 0) return undefined;
  return {
    start: Math.min(...there.map(({ startIndex }) => startIndex)),
    end: Math.max(...there.map(({ endIndex }) => endIndex)),
  };
};
