/** Surroundings to facts: the role a literal plays, the names that own it, what it declares. Shared by both scanners. */
import type { Span } from '../../../shared/src/span';
import type { CodePlace, Declaration, DeclaredName, Owner, OwnerRelation, Role } from '../core/literal';
import { armRow, armTextOf } from './arms';
import { declarationOf } from './declarations';
import { nameOf } from './names';
import { partnerInTest, pipedInTest } from './expectations';
import { calleeOfResult } from './results';
import { rowOf } from './rows';
import type { SourceTokens } from './sourceTokens';
import { MEANING, type Surround } from './surround';

export const placeOf = (source: SourceTokens, surrounds: readonly Surround[], span: Span): CodePlace => {
  const role = surrounds.some((each) => each.kind === 'type') ? 'type' : inData(source, roleOf(source, surrounds));
  const arm = role === 'caseLabel' ? armTextOf(source, span) : undefined;
  const row = rowOf(source, surrounds, { role, span });
  const declares = arm === undefined ? declarationOf(source, upToTruth(surrounds)) : armRow(source, arm, surrounds);
  return {
    kind: 'code',
    role,
    owners: NAMELESS.has(role) ? [] : ownersOf(source, surrounds),
    ...(declares === undefined ? {} : { declares: nameIn(declares) }),
    siblings: arm !== undefined ? [arm.text] : NAMELESS.has(role) ? [] : siblingsOf(source, surrounds),
    ...(row === undefined ? {} : { row }),
    inTest: source.isTestFile || surrounds.some((each) => each.kind === 'body' && each.form === 'test'),
  };
};

const nameIn = ({ nameSpan: _, ...declared }: Declaration): DeclaredName => declared;

/** In a data file a value is a setting's. */
const inData = ({ language: { reader } }: SourceTokens, role: Role): Role => {
  const isData =
    reader.kind === 'keys' ||
    reader.kind === 'markup' ||
    (reader.kind === 'expressions' && reader.layout.data === true);
  return isData && role === 'property' ? 'dataValue' : role;
};

/** Roles that are never codes, so nobody asks for their owners. */
const NAMELESS: ReadonlySet<Role> = new Set<Role>(['type', 'other']);

const ROLES: Partial<Record<Surround['kind'], Role>> = {
  argument: 'argument',
  value: 'property',
  key: 'mapKey',
  items: 'element',
  assign: 'assignment',
  declare: 'declaration',
  default: 'default',
  result: 'return',
  throw: 'throw',
  label: 'caseLabel',
  arm: 'property',
  index: 'index',
  type: 'type',
  unary: 'arithmetic',
};

const ROLE_OF_OPERATION: Partial<Record<string, Role>> = {
  equal: 'comparison',
  order: 'rangeTest',
  range: 'rangeTest',
  membership: 'comparison',
  arithmetic: 'arithmetic',
};

/** The nearest construct that says what the literal does; choices, casts and fallbacks only hand it on. */
const roleOf = (source: SourceTokens, surrounds: readonly Surround[]): Role => {
  for (const surround of surrounds) {
    if (surround.kind === 'operation') {
      const role = operationRole(source, surround);
      if (role !== undefined) return role;
    } else if (surround.kind === 'receiver' && EQUALITY.test(surround.member)) return 'comparison';
    else if (surround.kind === 'unary' && surround.operator === 'void') return 'other';
    else if (surround.kind === 'other' || surround.kind === 'body') return 'other';
    else if (ROLES[surround.kind] !== undefined) return ROLES[surround.kind] ?? 'other';
  }
  return 'other';
};

const operationRole = (
  source: SourceTokens,
  { operator, other }: Surround & { readonly kind: 'operation' },
): Role | undefined => {
  const role = ROLE_OF_OPERATION[MEANING.get(operator) ?? ''];
  return role === 'comparison' && CLASS_TEST.test(source.text.slice(other.start, other.end)) ? 'rangeTest' : role;
};

/** `status / 100 == 4` asks for a class of codes. */
const CLASS_TEST = /^[^,;]*[\w)\]]\s*(?:\/\/?|%)\s*100?\s*\)*$/u;

/** How the nearest owners are related; `isHeld` once a list or object has come in between. */
type Walk = { readonly owners: Owner[]; isHeld: boolean };

const MOST_OWNERS = 8;

const ownersOf = (source: SourceTokens, surrounds: readonly Surround[]): readonly Owner[] => {
  const walk: Walk = { owners: [], isHeld: false };
  upToTruth(surrounds).forEach((surround, index, all) => {
    if (walk.owners.length < MOST_OWNERS) addOwners(source, walk, { surround, rest: all.slice(index + 1) });
  });
  return walk.owners;
};

/** Around a comparison stands only its truth: what takes that is no owner of the number. */
const upToTruth = (surrounds: readonly Surround[]): readonly Surround[] => {
  const truth = surrounds.findIndex(
    (each) => CUTS.has(each.kind) || (each.kind === 'operation' && TRUTHS.has(MEANING.get(each.operator) ?? '')),
  );
  return truth < 0
    ? surrounds
    : [...surrounds.slice(0, truth + 1), ...surrounds.slice(truth + 1).filter((each) => each.kind === 'body')];
};

/** Beyond these nothing is said of the number. */
const CUTS = new Set<Surround['kind']>(['other', 'index', 'label']);

const TRUTHS = new Set(['equal', 'order', 'membership']);

type At = { readonly surround: Surround; readonly rest: readonly Surround[] };

type Of<Kind extends Surround['kind']> = Extract<Surround, { kind: Kind }>;
type Add = (relation: OwnerRelation, span: Span | undefined, index?: number) => void;
type Asked<Kind extends Surround['kind']> = At & {
  readonly surround: Of<Kind>;
  readonly walk: Walk;
  readonly source: SourceTokens;
};
type Giver<Kind extends Surround['kind']> = (add: Add, asked: Asked<Kind>) => void;

const none = (): void => undefined;

/** The owners that each construct gives, nearest first. */
const GIVERS: { readonly [Kind in Surround['kind']]: Giver<Kind> } = {
  operation: (add, { surround, walk, source, rest }) => {
    add(relationIn(surround.operator, walk.isHeld), surround.other);
    if (TRUTHS.has(MEANING.get(surround.operator) ?? '')) add('resultOf', resultIn(source, surround.other, rest));
  },
  unary: none,
  choice: (add, { surround }) => add('alternativeTo', surround.other),
  argument: (add, { surround, walk, source }) => {
    if (walk.isHeld) add('testedFor', needleOf(source, surround));
    add('expectedOf', partnerInTest(source, surround));
    add('argumentOf', surround.callee, surround.index);
  },
  receiver: (add, { surround, walk, source }) => {
    if (walk.isHeld && MEMBERSHIP.test(surround.member)) add('testedFor', withoutBrackets(source.text, surround.list));
    else if (EQUALITY.test(surround.member)) add('comparedWith', withoutBrackets(source.text, surround.list));
  },
  value: (add, { surround, walk, source }) => {
    add('expectedOf', pipedInTest(source, surround.key));
    add(walk.isHeld ? 'elementOf' : 'keyOf', surround.key);
    walk.isHeld = true;
  },
  key: (_, { walk }) => {
    walk.isHeld = true;
  },
  items: (_, { walk }) => {
    walk.isHeld = true;
  },
  assign: (add, { surround, walk }) => add(walk.isHeld ? 'elementOf' : 'assignedTo', surround.target),
  declare: (add, { surround, walk }) => {
    add(walk.isHeld ? 'elementOf' : 'assignedTo', surround.name);
    add('typedAs', surround.type);
  },
  default: (add, { surround }) => {
    add('defaultOf', surround.name);
    add('typedAs', surround.type);
  },
  result: (add, { rest }) => add('returnedFrom', nameOfFunction(rest)),
  throw: none,
  label: (add, { surround, source, rest }) => {
    add('switchOn', surround.subject);
    add('resultOf', resultIn(source, surround.subject, rest));
  },
  arm: (add, { surround }) => add('keyOf', surround.pattern),
  index: (add, { surround }) => add('elementOf', surround.of),
  cast: (add, { surround }) => add('typedAs', surround.type),
  type: none,
  other: none,
  body: (add, { surround }) => {
    if (surround.form === 'function') add('inFunction', surround.name);
    else if (surround.form !== 'test') add('memberOf', surround.name);
  },
};

const addOwners = (source: SourceTokens, walk: Walk, { surround, rest }: At): void => {
  const add: Add = (relation, span, index) => addOwner(source, walk, { relation, span, index });
  (GIVERS[surround.kind] as Giver<Surround['kind']>)(add, { surround, rest, walk, source });
};

const withoutBrackets = (text: string, { start, end }: Span): Span =>
  text.charAt(start) === '(' ? { start: start + 1, end: end - 1 } : { start, end };

/** Methods that ask whether a list has something. */
const MEMBERSHIP =
  /^(?:includes?\??|contains?|has|indexOf|member\?|include\?|containsKey|any|find|some|isIn|Contains)$/u;

/** `"40001".equals(state)` */
const EQUALITY = /^(?:equals|Equals|equalsIgnoreCase|isEqualToString|isEqual|eql\?)$/u;

/** `$code` in `in_array($code, [204, 304])`: what a function of its own asks a list for. */
const needleOf = (
  source: SourceTokens,
  { callee, list, index }: Surround & { readonly kind: 'argument' },
): Span | undefined =>
  MEMBERSHIP_CALL.test(source.text.slice(callee.start, callee.end))
    ? source.itemsIn(list).find((_, at) => at !== index)
    : undefined;

const MEMBERSHIP_CALL = /(?:^|[\\.:])(?:in_array|array_search|contains|Contains|slices\.Contains|includes)$/u;

const nameOfFunction = (rest: readonly Surround[]): Span | undefined => {
  const body = rest.find((each) => each.kind === 'body' && each.form === 'function');
  return body?.kind === 'body' ? body.name : undefined;
};

/** What the compared variable holds, as far as the function around says. */
const resultIn = ({ tokens }: SourceTokens, name: Span | undefined, rest: readonly Surround[]): Span | undefined => {
  const body = rest.findLast((each) => each.kind === 'body' && each.form === 'function');
  return name === undefined || body?.kind !== 'body' ? undefined : calleeOfResult(tokens, name, body.name.start);
};

const relationIn = (operator: string, isHeld: boolean): OwnerRelation => {
  const meaning = MEANING.get(operator);
  if (meaning === 'membership') return isHeld ? 'testedFor' : 'comparedWith';
  if (meaning === 'fallback' || meaning === 'logic') return 'alternativeTo';
  return 'comparedWith';
};

type Named = { readonly relation: OwnerRelation; readonly span: Span | undefined; readonly index: number | undefined };

const addOwner = (source: SourceTokens, walk: Walk, { relation, span, index }: Named): void => {
  if (span === undefined || span.start >= span.end) return;
  const name = nameOf(source.text, span);
  if (name === '') return;
  walk.owners.push({ relation, name, ...(index === undefined ? {} : { index }) });
};

/** Texts beside the literal in the nearest call or object. */
const siblingsOf = (source: SourceTokens, surrounds: readonly Surround[]): readonly string[] => {
  for (const surround of surrounds) {
    if (
      surround.kind === 'argument' ||
      surround.kind === 'value' ||
      surround.kind === 'items' ||
      surround.kind === 'key'
    )
      return source.stringsIn(surround.list);
    if (surround.kind === 'declare' || surround.kind === 'body') return [];
  }
  return [];
};
