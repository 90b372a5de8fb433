import type { Import } from '../../core/scan';
import type { TextEdit } from '../fix';
import { lineEnd, lineStart } from '../text/lines';
import type { SourceFile } from '../text/sourceFile';
import { addLines } from './placement';

/** A statement to be added, and what it is sorted by. */
export type Line = { readonly text: string; readonly key: string };

/** How statements are compared: by the text that sorts them, and by what groups them. */
export type Order = {
  readonly keyOf: (statement: Import, file: SourceFile) => string;
  /** How much two keys have in common; statements of one group have something. */
  readonly likeness: (a: string, b: string) => number;
};

/** In order among the statements that are most alike, where these are sorted; else behind them. */
export const addInOrder = (
  lines: readonly Line[],
  statements: readonly Import[],
  { order, file }: { readonly order: Order; readonly file: SourceFile },
): readonly TextEdit[] => {
  const groups = groupsOf(statements, file).map((group) =>
    group.map((statement) => ({ statement, key: order.keyOf(statement, file) })),
  );
  const sorts = groups.some((group) => group.length > 1) && groups.every(isSorted);
  const placed = [...lines]
    .sort((a, b) => compare(a.key, b.key))
    .map((line) => ({ line, ...placeIn(nearest(groups, line, order), line, { sorts }) }));
  return [...new Set(placed.map(({ behind, before }) => behind ?? before))].map((anchor) => {
    const here = placed.filter(({ behind, before }) => (behind ?? before) === anchor);
    const texts = here.map(({ line }) => line.text);
    return here[0]?.before === undefined ? addLines(texts, anchor, file) : above(texts, here[0].before, file);
  });
};

type Member = { readonly statement: Import; readonly key: string };
type Group = readonly Member[];

/** Where the line goes: behind a statement, or before one that must stay behind it. */
type Place = { readonly behind?: Import; readonly before?: Import };

const placeIn = (group: Group, { key }: Line, { sorts }: { readonly sorts: boolean }): Place => {
  const [first] = group;
  const last = group.at(-1)?.statement;
  if (first === undefined || last === undefined) return {};
  const sorted = isSorted(group) && (sorts || group.length > 1);
  if (!sorted) return { behind: last };
  const behind = group.filter((member) => compare(member.key, key) <= 0).at(-1)?.statement;
  return behind === undefined ? { before: first.statement } : { behind };
};

const above = (texts: readonly string[], { span }: Import, file: SourceFile): TextEdit => {
  const at = lineStart(file.text, span.start);
  return { span: { start: at, end: at }, newText: texts.map((text) => text + file.layout.eol).join('') };
};

/** The last of those with the most in common. */
const nearest = (groups: readonly Group[], { key }: Line, { likeness }: Order): Group => {
  const scored = groups.map((group) => ({
    group,
    score: Math.max(...group.map((member) => likeness(member.key, key))),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).at(-1)?.group ?? [];
};

const isSorted = (group: Group): boolean =>
  group.every(({ key }, at) => at === 0 || compare(group[at - 1]?.key ?? '', key) <= 0);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Divided where anything but a line break stands between two. */
const groupsOf = (statements: readonly Import[], { text }: SourceFile): readonly (readonly Import[])[] => {
  const groups: Import[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1)?.at(-1);
    const between = last === undefined ? '' : text.slice(lineEnd(text, last.span.end - 1), statement.span.start);
    if (last !== undefined && /^(?:\r\n|\n|\r)$/.test(between)) groups.at(-1)?.push(statement);
    else groups.push([statement]);
  }
  return groups;
};

/** As many parts as two paths begin with alike. */
export const sharedParts = (a: string, b: string): number => {
  const other = partsOf(b);
  const different = partsOf(a).findIndex((part, at) => part !== other[at]);
  return different === -1 ? other.length : different;
};

const partsOf = (path: string): readonly string[] => path.split(/[\s./\\:]+|(?<=[<"])/);
