/** What stands left of an `=`: a variable, a declared name, a key, a parameter, an attribute. */
import type { Here, Step } from './step';
import { binaryAt } from './binary';
import type { Group } from './group';
import { startsStatement } from './statements';
import type { Span } from '../../../../shared/src/span';
import type { DeclareForm, Surround } from '../surround';
import { isInClassBody, isInFunction } from './bodies';
import { headOf } from './braces';
import { operandStart } from './operands';
import { isKeyword, isMember, type Reading, wordAt } from './reading';
import { CLOSE, isMark, kindAt, OPEN, OPERATOR, parentAt, partnerAt, spanOf, textAt, WORD } from './tokens';

type Target = {
  readonly name: Span;
  readonly type?: Span;
  readonly first: number;
  readonly last: number;
  /** First token of the statement, words before the name included. */
  readonly head: number;
};

const PLAIN = new Set(['=', ':=', '??=', '||=', '&&=', '==']);

export const assignmentOf = (reading: Reading, here: Here, mark: number): Step => {
  const { tokens } = reading;
  const target = targetOf(reading, mark);
  const whole = { first: target.first, last: here.last };
  const operator = textAt(tokens, mark);
  if (!PLAIN.has(operator)) {
    const other = spanOf(tokens, target.first, target.last);
    return { found: [{ kind: 'operation', operator: operator.slice(0, -1), other, side: 'right' }] };
  }
  const parent = parentAt(tokens, mark);
  const group = parent < 0 ? undefined : reading.groupAt(parent);
  if (isTuple(reading, target, parent)) {
    const names = spanOf(tokens, firstName(reading, target.head), target.last);
    return {
      found: [
        { kind: 'items', list: spanOf(tokens, here.first, here.last) },
        { kind: 'assign', target: names },
      ],
    };
  }
  const found =
    inGroup(reading, target, { group, parent }) ?? inStatement(reading, { target, mark, group, parent }, here);
  if (found.kind === 'declare') return { found: [found] };
  return { found: [found], here: found.kind === 'value' ? { ...whole, isPair: true } : whole };
};

/** `a, b = 0, 1` where no word declares: several names take several values. */
const isTuple = (reading: Reading, target: Target, parent: number): boolean =>
  (parent < 0 || (isMark(reading.tokens, parent, '{') && reading.groupAt(parent).kind !== 'object')) &&
  isMark(reading.tokens, target.first - 1, ',') &&
  target.head < target.first &&
  reading.layout.tuples === true;

const firstName = (reading: Reading, head: number): number => {
  let at = head;
  while (isDeclaring(reading, at)) at++;
  return at;
};

type Place = { readonly group: Group | undefined; readonly parent: number };

/** Inside brackets that give `=` a meaning of their own. */
const inGroup = (reading: Reading, target: Target, { group, parent }: Place): Surround | undefined =>
  group === undefined ? undefined : MEANINGS[group.kind]?.(reading, target, parent);

type Meaning = (reading: Reading, target: Target, parent: number) => Surround | undefined;

const pair: Meaning = ({ tokens }, target, parent) => ({
  kind: 'value',
  key: target.name,
  list: spanOf(tokens, parent, Math.max(parent, partnerAt(tokens, parent))),
});

const byDefault: Meaning = (_, target) => ({ kind: 'default', name: target.name, ...typed(target) });

const MEANINGS: Readonly<Partial<Record<Group['kind'], Meaning>>> = {
  call: pair,
  element: pair,
  object: (reading, target, parent) =>
    (reading.layout.destructures === true ? byDefault : pair)(reading, target, parent),
  parameters: byDefault,
  enum: ({ tokens }, { name, first, last, head }) =>
    first === last ? { kind: 'declare', name, form: 'enumMember', statement: spanOf(tokens, head, last) } : undefined,
};

const typed = (target: Target): { readonly type?: Span } => (target.type === undefined ? {} : { type: target.type });

type Statement = Place & { readonly target: Target; readonly mark: number };

const inStatement = (reading: Reading, statement: Statement, here: Here): Surround => {
  const { tokens, layout } = reading;
  const { target } = statement;
  if (isTypeAlias(reading, target)) return { kind: 'type' };
  const form = formOf(reading, statement);
  if (form === undefined) return { kind: 'assign', target: spanOf(tokens, target.first, target.last) };
  const isArray = layout.typesFirst === true && isMark(tokens, target.first + 1, '[');
  const name = isArray ? spanOf(tokens, target.first, target.first) : target.name;
  return { kind: 'declare', name, form, ...typed(target), statement: spanOf(tokens, target.head, here.last) };
};

const isTypeAlias = (reading: Reading, { head, first }: Target): boolean => {
  for (let at = head; at < first; at++) if (textAt(reading.tokens, at) === 'type') return true;
  return false;
};

/** How the statement declares its target; undefined for an assignment to what exists. */
const formOf = (reading: Reading, statement: Statement): DeclareForm | undefined => {
  const { tokens, layout } = reading;
  const { target, group } = statement;
  const isName = target.first === target.last || target.type !== undefined;
  if (isName && (group?.kind === 'class' || isInClassBody(reading, target.first))) return 'classMember';
  const told = toldForm(reading, statement);
  const isConstantName = looksConstant(tokens.text.slice(target.name.start, target.name.end), layout.constantNames);
  if (told !== undefined) return isConstantName ? 'constant' : told;
  if (!isName || isMember(reading, target.first)) return undefined;
  if (isConstantName) return 'constant';
  const isGlobal =
    layout.constantNames !== undefined && layout.blocks === 'indent' && !isInFunction(reading, target.first);
  return isGlobal ? 'variable' : undefined;
};

/** What the words before the name, its type or the mark behind it say. */
const toldForm = (
  reading: Reading,
  { target, mark, group, parent }: Statement,
): 'constant' | 'variable' | undefined => {
  const { tokens, words, layout } = reading;
  const before = wordsBefore(reading, target);
  const listWord = group?.kind === 'block' && isMark(tokens, parent, '(') ? [wordAt(reading, group.first)] : [];
  const telling = [...before, ...listWord];
  if (telling.some((word) => words.constants.has(word))) return 'constant';
  if (telling.some((word) => words.variables.has(word)) || textAt(tokens, mark) === ':=') return 'variable';
  const isName = target.first === target.last || target.type !== undefined;
  const hasType = layout.typesFirst === true && before.length > 0 && isName && endsType(reading, target.first - 1);
  return hasType ? 'variable' : undefined;
};

export const looksConstant = (name: string, shape: 'upper' | 'capital' | undefined): boolean =>
  shape !== undefined && (shape === 'upper' ? /^_{0,2}[A-Z][A-Z0-9_]*$/u : /^[A-Z]\w*$/u).test(name);

export const endsType = (reading: Reading, index: number): boolean => {
  const { tokens } = reading;
  const kind = kindAt(tokens, index);
  if (kind === WORD) return !isKeyword(reading, index);
  return kind === OPERATOR
    ? ['*', '&', '>', '?', '&&', '>>'].includes(textAt(tokens, index))
    : kind === CLOSE && textAt(tokens, index) === ']';
};

const wordsBefore = (reading: Reading, { head, first }: Target): readonly string[] => {
  const words: string[] = [];
  for (let at = head; at < first && words.length < MOST_WORDS; at++)
    if (kindAt(reading.tokens, at) === WORD) words.push(wordAt(reading, at));
  return words;
};

const MOST_WORDS = 40;

const targetOf = (reading: Reading, mark: number): Target => {
  const { tokens, layout } = reading;
  const last = mark - 1;
  const whole = operandStart(reading, last, 1);
  const first = layout.typesFirst === true && isPointerName(reading, whole, last) ? last : whole;
  const head = isInParameters(reading, mark) ? headOf(reading, first) : statementHead(reading, first);
  const colon = annotationColon(reading, first, last);
  if (colon > first)
    return { name: spanOf(tokens, first, colon - 1), type: spanOf(tokens, colon + 1, last), first, last, head };
  const named = first - 1;
  if (isNameBeforeType(reading, first, head))
    return { name: spanOf(tokens, named, named), type: spanOf(tokens, first, last), first: named, last, head };
  const name = spanOf(tokens, first, last);
  const type =
    layout.typesFirst === true && first > head && endsType(reading, named) ? typeStart(reading, head, first) : first;
  const isType = type < first && first - type <= MOST_TYPE_TOKENS;
  return isType ? { name, type: spanOf(tokens, type, named), first, last, head } : { name, first, last, head };
};

/** What is longer is broken code. */
const MOST_TYPE_TOKENS = 24;

const isInParameters = (reading: Reading, mark: number): boolean => {
  const parent = parentAt(reading.tokens, mark);
  return isMark(reading.tokens, parent, '(') && reading.groupAt(parent).kind === 'parameters';
};

/** `NotFound codes.Code = 404` */
const isNameBeforeType = (reading: Reading, first: number, head: number): boolean =>
  reading.layout.typesLast === true &&
  kindAt(reading.tokens, first - 1) === WORD &&
  first > head &&
  !startsStatement(reading, first) &&
  !isDeclaring(reading, first - 1);

/** `NSError *error =`: no product is assigned to. */
const isPointerName = ({ tokens }: Reading, first: number, last: number): boolean => {
  if (kindAt(tokens, last) !== WORD || first === last) return false;
  const mark = textAt(tokens, last - 1);
  return (mark === '*' || mark === '&' || mark === '**') && kindAt(tokens, first) === WORD;
};

const isDeclaring = (reading: Reading, index: number): boolean => {
  const word = wordAt(reading, index);
  return reading.words.variables.has(word) || reading.words.constants.has(word) || isKeyword(reading, index);
};

/** Modifiers are no part of the type. */
export const typeStart = (reading: Reading, head: number, first: number): number => {
  let at = head;
  while (at < first - 1 && (isDeclaring(reading, at) || reading.words.exports.has(wordAt(reading, at)))) at++;
  return at;
};

const annotationColon = (reading: Reading, first: number, last: number): number => {
  const { tokens } = reading;
  for (let at = first; at <= last; at++) {
    if (kindAt(tokens, at) === OPEN && partnerAt(tokens, at) >= 0) at = partnerAt(tokens, at);
    else if (binaryAt(reading, at) === ':' || isMark(tokens, at, '?:')) return at;
  }
  return -1;
};

/** Head of the statement; goes back over the commas of `let a = 1, b = 2`, as far as people write them. */
const statementHead = (reading: Reading, first: number): number => {
  let head = headOf(reading, first);
  for (let commas = 0; commas < MOST_COMMAS && isMark(reading.tokens, head - 1, ','); commas++)
    head = headOf(reading, head - 1);
  return head;
};

const MOST_COMMAS = 40;
