/** Surroundings to facts: the role a literal plays, the names that own it, what it declares. Shared by both scanners. */
import type { Span } from '../../../shared/src/span';
import type { CodePlace, Declaration, DeclaredName, Role } from '../core/literal';
import { armRow, armTextOf } from './arms';
import { declarationOf } from './declarations';
import { EQUALITY, ownersOf, upToTruth } from './owners';
import { rowOf } from './rows';
import type { SourceTokens } from './sourceTokens';
import { MEANING, type Surround } from './surround';

export const placeOf = (source: SourceTokens, found: readonly Surround[], span: Span): CodePlace => {
  const surrounds = castsOf(source, found);
  const role = isInType(surrounds) ? 'type' : inData(source, roleOf(source, surrounds));
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

/** `class Gone : Failure(410)`: what a call takes is no type, though the call stands where one is named. */
const isInType = (surrounds: readonly Surround[]): boolean =>
  surrounds.find(({ kind }) => kind === 'type' || kind === 'argument')?.kind === 'type';

/** `static_cast<HRESULT>(0x80070005)` is no call. */
const castsOf = ({ text, language }: SourceTokens, surrounds: readonly Surround[]): readonly Surround[] =>
  language.name !== 'cpp'
    ? surrounds
    : surrounds.map((each) =>
        each.kind === 'argument' && /^\w+_cast\b/u.test(text.slice(each.callee.start, each.callee.start + 20))
          ? { kind: 'cast', type: typeArgument(text, each) }
          : each,
      );

/** `T` of `static_cast<T>(x)`. */
const typeArgument = (text: string, { callee, list }: Extract<Surround, { kind: 'argument' }>): Span => {
  const start = text.indexOf('<', callee.start) + 1;
  const end = text.lastIndexOf('>', list.start);
  return start > 0 && end > start ? { start, end } : callee;
};

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
