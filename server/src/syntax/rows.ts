/** Where a literal stands in a row with others: in a list, among the labels or results of a switch, in a function. */
import type { Span } from '../../../shared/src/span';
import type { Role, Row } from '../core/literal';
import { parentAt, startAt, tokenFrom } from './lexical/tokens';
import type { SourceTokens } from './sourceTokens';
import type { Surround } from './surround';

export const rowOf = (
  source: SourceTokens,
  surrounds: readonly Surround[],
  { role, span }: { readonly role: Role; readonly span: Span },
): Row | undefined => {
  const of = ROWS[role];
  const at = of && PLACES[of]({ source, surrounds, span });
  if (of === undefined || at === undefined) return undefined;
  const column = of === 'elements' ? columnOf(source, surrounds, span) : 0;
  return at === WHOLE_FILE ? { of, column } : { of, column, back: span.start - at };
};

const ROWS: Partial<Record<Role, Row['of']>> = {
  element: 'elements',
  argument: 'elements',
  mapKey: 'keys',
  property: 'values',
  dataValue: 'values',
  caseLabel: 'labels',
  return: 'results',
  comparison: 'comparisons',
};

const WHOLE_FILE = -1;

type Asked = { readonly source: SourceTokens; readonly surrounds: readonly Surround[]; readonly span: Span };

const PLACES: Readonly<Record<Row['of'], (asked: Asked) => number | undefined>> = {
  elements: ({ surrounds }) => listsAround(surrounds).at(-1)?.start,
  keys: ({ surrounds }) => listsAround(surrounds)[0]?.start,
  values: ({ source, surrounds }) =>
    isMemberOfRecord(source, surrounds)
      ? undefined
      : (listsAround(surrounds)[0]?.start ?? bracketAround(source, armOf(surrounds))),
  labels: ({ source, surrounds, span }) =>
    surrounds.find((each) => each.kind === 'label')?.subject?.start ?? bracketAround(source, span),
  results: ({ surrounds }) => functionOf(surrounds),
  comparisons: ({ surrounds }) => functionOf(surrounds) ?? WHOLE_FILE,
};

/** The lists that hold the literal and hold each other, innermost first. */
const listsAround = (surrounds: readonly Surround[]): readonly Span[] => {
  const from = surrounds.findIndex((each) => !HANDS_ON.has(each.kind));
  const lists: Span[] = [];
  for (const surround of from < 0 ? [] : surrounds.slice(from)) {
    const isList = 'list' in surround && surround.kind !== 'receiver';
    const isOuter = lists.length > 0 && surround.kind !== 'items';
    if (!isList || isOuter) break;
    lists.push(surround.list);
  }
  return lists;
};

const HANDS_ON = new Set<Surround['kind']>(['cast', 'choice']);

/** `{ width: 404, height: 300 }`: each number has a meaning of its own. */
const isMemberOfRecord = ({ text }: SourceTokens, surrounds: readonly Surround[]): boolean => {
  const value = surrounds.find((each) => each.kind === 'value');
  return value?.kind === 'value' && PLAIN_NAME.test(text.slice(value.key.start, value.key.end));
};

const PLAIN_NAME = /^\s*["'`]?[a-z]\w*["'`]?\s*$/u;

const armOf = (surrounds: readonly Surround[]): Span | undefined =>
  surrounds.find((each) => each.kind === 'arm')?.pattern;

const bracketAround = ({ tokens }: SourceTokens, span: Span | undefined): number | undefined => {
  const open = span === undefined ? -1 : parentAt(tokens, tokenFrom(tokens, span.start));
  return open < 0 ? undefined : startAt(tokens, open);
};

const functionOf = (surrounds: readonly Surround[]): number | undefined => {
  const body = surrounds.find((each) => each.kind === 'body' && each.form === 'function');
  return body?.kind === 'body' ? body.name.start : undefined;
};

/** Longer rows of a table are not counted out. */
const LONGEST_ROW = 400;

/** In a list of lists the numbers under each other belong together. */
const columnOf = (source: SourceTokens, surrounds: readonly Surround[], { start }: Span): number => {
  const row = listsAround(surrounds).at(-2);
  if (row === undefined || row.end - row.start > LONGEST_ROW) return 0;
  return 1 + source.itemsIn(row).findIndex((item) => item.start <= start && start < item.end);
};
