import { quoted, type JsonPath, type Note } from './problems';
import type { BitField, CatalogHead, Code, CodeRange, Entry } from './types';

/** Rows at their index in the document; undefined where one could not be read. */
export type Rows = {
  readonly entries: readonly (Entry | undefined)[];
  readonly ranges: readonly (CodeRange | undefined)[];
  readonly fields: readonly (BitField | undefined)[];
};

type Groups = Pick<CatalogHead, 'groups'>;

/** What holds between rows: unique codes and names, known groups, ranges side by side. Returns the rows that may stay. */
export const checkRules = (head: Groups, rows: Rows, note: Note): Rows => {
  const entries = withoutRepeats(rows.entries, note);
  noteRepeatedNames(entries, note);
  noteTakenAliases(entries, note);
  noteUnknownGroups(head, { ...rows, entries }, note);
  noteUnknownFields(rows.fields, note);
  return { ...rows, entries, ranges: withoutOverlaps(rows.ranges, note) };
};

/** The first of several wins; one code may stand in several groups, as MQTT's 0 does. */
const withoutRepeats = (entries: Rows['entries'], note: Note): Rows['entries'] => {
  const first = new Map<string, number>();
  return entries.map((entry, index) => {
    if (!entry) return undefined;
    const key = `${entry.group ?? ''} ${entry.code}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return entry;
    }
    const where = `entry ${earlier + 1} has it already`;
    note(
      'duplicate code',
      ['entries', index, 'code'],
      `The code ${entry.code} stands twice (${where}); this row is left out.`,
    );
    return undefined;
  });
};

const noteRepeatedNames = (entries: Rows['entries'], note: Note): void => {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    if (entry?.name === undefined) continue;
    const earlier = first.get(entry.name.toLowerCase());
    if (earlier === undefined) first.set(entry.name.toLowerCase(), index);
    else {
      const where = `entry ${earlier + 1} has it, upper and lower case being alike`;
      note(
        'duplicate name',
        ['entries', index, 'name'],
        `The name ${quoted(entry.name)} stands twice (${where}); rename one.`,
      );
    }
  }
};

const noteTakenAliases = (entries: Rows['entries'], note: Note): void => {
  const codes = new Map<Code, Entry>();
  for (const entry of entries) if (entry) codes.set(entry.code, codes.get(entry.code) ?? entry);
  for (const [index, entry] of entries.entries()) {
    for (const [at, alias] of (entry?.aliases ?? []).entries()) {
      const owner = codes.get(alias);
      if (!owner || owner === entry) continue;
      note(
        'alias of another entry',
        ['entries', index, 'aliases', at],
        `${alias} is the code of another entry; remove the alias.`,
      );
    }
  }
};

const noteUnknownGroups = ({ groups }: Groups, { entries, ranges }: Rows, note: Note): void => {
  const known = new Set(groups.map((group) => group.id));
  const check = (group: string | undefined, path: JsonPath): void => {
    if (group === undefined || known.has(group)) return;
    note('unknown group', [...path, 'group'], `There is no group ${quoted(group)}; add it to "groups" or correct it.`);
  };
  for (const [index, entry] of entries.entries()) check(entry?.group, ['entries', index]);
  for (const [index, range] of ranges.entries()) check(range?.group, ['ranges', index]);
};

const withoutOverlaps = (ranges: Rows['ranges'], note: Note): Rows['ranges'] => {
  const kept: CodeRange[] = [];
  return ranges.map((range, index) => {
    const other = range && kept.find((each) => each.from <= range.to && range.from <= each.to);
    if (range && !other) kept.push(range);
    if (!range || !other) return range;
    const both = `${range.from} to ${range.to} overlaps ${other.from} to ${other.to}`;
    note('range overlap', ['ranges', index], `The range ${both}; this range is left out.`);
    return undefined;
  });
};

const noteUnknownFields = (fields: Rows['fields'], note: Note): void => {
  const names = new Set(fields.map((field) => field?.name));
  for (const [index, field] of fields.entries()) {
    for (const name of Object.keys(field?.when ?? {})) {
      if (names.has(name)) continue;
      note(
        'bad bit field',
        ['fields', index, 'when', name],
        `There is no bit field ${quoted(name)}; correct the condition.`,
        'key',
      );
    }
  }
};
