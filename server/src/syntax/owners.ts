/** The names that own a literal, nearest first, from the constructs around it. */
import type { Span } from '../../../shared/src/span';
import type { Owner, OwnerRelation } from '../core/literal';
import { partnerInTest, pipedInTest } from './expectations';
import { nameOf } from './names';
import { calleeOfResult } from './results';
import { givenInShell } from './shellResults';
import type { SourceTokens } from './sourceTokens';
import { MEANING, type Surround } from './surround';

/** How the nearest owners are related; `isHeld` once a list or object has come in between. */
type Walk = { readonly owners: Owner[]; isHeld: boolean };

const MOST_OWNERS = 8;

export const ownersOf = (source: SourceTokens, surrounds: readonly Surround[]): readonly Owner[] => {
  const walk: Walk = { owners: [], isHeld: false };
  withoutReceivers(source, upToTruth(surrounds)).forEach((surround, index, all) => {
    if (walk.owners.length < MOST_OWNERS) addOwners(source, walk, { surround, rest: all.slice(index + 1) });
  });
  return walk.owners;
};

/** What takes the result of a call is no owner of the call's arguments, unless the call makes one of them. */
const withoutReceivers = (source: SourceTokens, surrounds: readonly Surround[]): readonly Surround[] => {
  const call = surrounds.findIndex((each) => each.kind === 'argument' && !isMaker(source, each));
  if (call < 0) return surrounds;
  return surrounds.filter(({ kind }, index) => index <= call || !RECEIVING.has(kind));
};

const RECEIVING = new Set<Surround['kind']>(['assign', 'declare', 'default', 'value', 'result']);

/** Languages in which functions begin with capitals too. */
const CAPITAL_FUNCTIONS = new Set(['c', 'cpp', 'csharp', 'go', 'objc', 'powershell', 'sql']);

/** `Code(404)`, `new Answer(404)`, `setOf(401, 403)`, `int(404)`, `orElse(500)`. */
const isMaker = ({ text, language }: SourceTokens, { callee }: Of<'argument'>): boolean => {
  if (text.slice(callee.start - 4, callee.start) === 'new ') return true;
  const name = nameOf(text, callee);
  return MAKING.test(name) || (/(?:^|[.:])[A-Z]\w*$/u.test(name) && !CAPITAL_FUNCTIONS.has(language.name));
};

const MAKING =
  /(?:^|[.:])(?:u?int\d*|freeze|seal|new|of|from|from_iter|dict|set|tuple|list|frozenset|\w*(?:Map|List|Set|Array)Of|listOf|setOf|arrayOf|array|vec!?|Set|List|Map|Array|asList|HashSet|getOrDefault|getOrElse|orElse|unwrap_or|coalesce|init\w*|\w+With[A-Z]\w*|assign|ofEntries|fromkeys)$/u;

/** Around a comparison stands only its truth: what takes that is no owner of the number. */
export const upToTruth = (surrounds: readonly Surround[]): readonly Surround[] => {
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
    if (walk.isHeld || isPattern(source, surround)) add('testedFor', needleOf(source, surround));
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
    const subject = lastStatement(source.text, surround.subject);
    add('switchOn', subject);
    add('resultOf', resultIn(source, subject, rest));
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

/** `code` of `switch code := answer.code; code {`. */
const lastStatement = (text: string, span: Span | undefined): Span | undefined => {
  const mark = span === undefined ? -1 : text.lastIndexOf(';', span.end);
  if (span === undefined || mark < span.start) return span;
  const behind = text.slice(mark + 1, span.end);
  return { start: span.end - behind.trimStart().length, end: span.end };
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
export const EQUALITY = /^(?:equals|Equals|equalsIgnoreCase|isEqualToString|isEqual|eql\?)$/u;

/** `$code` in `in_array($code, [204, 304])`: what a function of its own asks a list for. */
const needleOf = (
  source: SourceTokens,
  { callee, list, index }: Surround & { readonly kind: 'argument' },
): Span | undefined =>
  MEMBERSHIP_CALL.test(source.text.slice(callee.start, callee.end))
    ? source.itemsIn(list).find((_, at) => at !== index)
    : undefined;

/** `matches!(code, 400 | 413)` */
const isPattern = ({ text }: SourceTokens, { callee, index }: Of<'argument'>): boolean =>
  index > 0 && PATTERN_MACRO.test(text.slice(callee.start, callee.end));

const PATTERN_MACRO = /^(?:assert_)?matches!?$/u;

const MEMBERSHIP_CALL =
  /(?:^|[\\.:])(?:in_array|array_search|(?:assert_)?matches!?|contains|Contains|slices\.Contains|includes)$/u;

const nameOfFunction = (rest: readonly Surround[]): Span | undefined => {
  const body = rest.find((each) => each.kind === 'body' && each.form === 'function');
  return body?.kind === 'body' ? body.name : undefined;
};

/** What the compared variable holds, as far as the function around says. */
const resultIn = (
  { tokens, text, language }: SourceTokens,
  name: Span | undefined,
  rest: readonly Surround[],
): Span | undefined => {
  if (name === undefined) return undefined;
  if (language.reader.kind === 'commands') return givenInShell(text, name);
  const body = rest.findLast((each) => each.kind === 'body' && each.form === 'function');
  return body?.kind === 'body' ? calleeOfResult(tokens, name, body.name.start) : undefined;
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
