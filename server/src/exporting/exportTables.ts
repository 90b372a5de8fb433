import { printCode } from '../../../shared/src/catalog/codes';
import type { Catalog, Entry, Group } from '../../../shared/src/catalog/types';

type Column = {
  readonly heading: string;
  /** One text, or several that make a list. */
  readonly textsOf: (entry: Entry) => readonly string[];
  readonly isList: boolean;
};

const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const columns: readonly Column[] = [
  { heading: 'Name', textsOf: ({ name }) => one(name), isList: false },
  { heading: 'Title', textsOf: ({ title }) => one(title), isList: false },
  { heading: 'Description', textsOf: ({ description }) => one(description), isList: false },
  { heading: 'Message', textsOf: ({ messages }) => messages.map(({ text }) => text), isList: true },
  { heading: 'Causes', textsOf: ({ causes }) => causes, isList: true },
  { heading: 'What to do', textsOf: ({ remedies }) => remedies, isList: true },
];

/** Only the columns in which some entry says something. */
const usedColumns = (entries: readonly Entry[]): readonly Column[] =>
  columns.filter(({ textsOf }) => entries.some((entry) => textsOf(entry).length > 0));

/** The catalog as Markdown: a table, or one for each group. Importing it gives the same rows. */
export const markdownOf = (catalog: Catalog): string => {
  const sections = sectionsOf(catalog).map(({ group, entries }) => {
    const heading = group ? [`## ${escapeMarkdown(group.title)}`, ''] : [];
    return [...heading, ...markdownTable(entries, catalog)].join('\n');
  });
  return `${[`# ${escapeMarkdown(catalog.title)}`, ...sections].join('\n\n')}\n`;
};

type Section = { readonly group: Group | undefined; readonly entries: readonly Entry[] };

const sectionsOf = ({ groups, entries }: Catalog): readonly Section[] => {
  const known = new Set(groups.map(({ id }) => id));
  const loose = entries.filter(({ group }) => group === undefined || !known.has(group));
  const grouped = groups.map((group): Section => ({
    group,
    entries: entries.filter((entry) => entry.group === group.id),
  }));
  return [{ group: undefined, entries: loose }, ...grouped].filter((section) => section.entries.length > 0);
};

const markdownTable = (entries: readonly Entry[], { codes }: Catalog): readonly string[] => {
  const used = usedColumns(entries);
  const rows = entries.map((entry) => [
    printCode(entry.code, codes),
    ...used.map((column) => markdownCell(column, entry)),
  ]);
  const head = ['Code', ...used.map(({ heading }) => heading)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
};

const markdownCell = ({ textsOf, isList }: Column, entry: Entry): string => {
  const texts = textsOf(entry).map((text) => escapeMarkdown(text).replace(/\r?\n/g, '<br>'));
  return isList && texts.length > 0 ? `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>` : texts.join('');
};

/** Everything that Markdown or a table would take for markup, but for code in backticks. */
const escapeMarkdown = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\`*_[\]<>|~&]/g, '\\$&'),
    )
    .join('');

/** The catalog as comma-separated values, lists on lines within a cell. */
export const csvOf = ({ entries, codes, groups }: Catalog): string => {
  const used = usedColumns(entries);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const head = ['Code', ...used.map(({ heading }) => heading), 'Severity', ...(groups.length > 0 ? ['Group'] : [])];
  const rows = entries.map((entry) => [
    printCode(entry.code, codes),
    ...used.map(({ textsOf }) => harmless(textsOf(entry).join('\n'))),
    entry.severity,
    ...(groups.length > 0 ? [harmless(titles.get(entry.group ?? '') ?? '')] : []),
  ]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
};

/** Spreadsheets run what begins with these signs as a formula; a catalog's author is not trusted with that. */
const harmless = (text: string): string => (/^[=+@\t]/.test(text) ? `'${text}` : text);

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
