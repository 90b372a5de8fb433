import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { readable } from './readable';
import { describeRows } from './rows';
import type { Row } from './rows';
import { optional, readHead, readTexts, textOf } from './texts';

const asTitle = (name: string): string => readable(/^$/)(name.toUpperCase());

/** PostgreSQL's states by condition name, and the few states of ODBC and MySQL that have only a text. */
export const buildSqlState = async (): Promise<CatalogJson> => {
  const [head, texts, facts] = await Promise.all([
    readHead('sqlstate'),
    readTexts('sqlstate'),
    readFacts('sqlstate-postgres'),
  ]);
  const rows = statesOf(facts);
  const others = [...texts]
    .filter(([key]) => /^[0-9A-Z]{5}$/.test(key))
    .map(([code, text]): EntryJson => ({ code, ...textOf(text) }));
  const entries = [...describeRows(rows, texts, asTitle), ...others];
  return { ...head, entries };
};

/** One row per state. A state that is listed twice has its second name as an alternative. */
const statesOf = (facts: Facts): readonly Row[] => {
  const shared = sharedConditions(facts);
  const rows = new Map<string, Row>();
  for (const fact of facts) {
    const code = cell(fact, 'sqlstate');
    const earlier = rows.get(code);
    const row = stateRow(fact, shared);
    rows.set(code, earlier === undefined ? row : { ...earlier, altNames: [...(earlier.altNames ?? []), row.name] });
  }
  return [...rows.values()];
};

/** Conditions with several states, as 2F002 and 38002 have. */
const sharedConditions = (facts: Facts): ReadonlySet<string> => {
  const conditions = facts.map((fact) => cell(fact, 'condition'));
  return new Set(conditions.filter((condition, index) => conditions.indexOf(condition) !== index));
};

const stateRow = (fact: Facts[number], shared: ReadonlySet<string>): Row => {
  const condition = cell(fact, 'condition');
  const code = cell(fact, 'sqlstate');
  // Only the name of the C macro tells states of one condition apart; in one of them the two are alike.
  const name = condition === '' || shared.has(condition) ? fromMacro(fact) : condition;
  return {
    code,
    name,
    ...optional('altNames', condition === '' || condition === name ? undefined : [condition]),
    // A macro's name is hard to read, so that the condition makes the title where there is one.
    title: asTitle(condition === '' ? name : condition),
    severity: code.startsWith('02') ? 'info' : cell(fact, 'severity'),
    group: code.slice(0, 2).toLowerCase(),
  };
};

const fromMacro = (fact: Facts[number]): string =>
  cell(fact, 'macro')
    .replace(/^ERRCODE_/, '')
    .toLowerCase();
