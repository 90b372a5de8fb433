import { bareText, isEmpty, type Cell, type Table, type TableRow } from './table';
import { looksLikeCode } from './codeCell';

/** What a column, or a key of an object, holds. */
export type Role = 'code' | 'name' | 'title' | 'description' | 'message' | 'cause' | 'remedy' | 'group' | 'ignored';

/** Column number by role. */
export type Columns = Readonly<Partial<Record<Role, number>>> & { readonly code: number };

/** Headings and keys as people write them; the first form that fits decides. Compared in lower case, words by blanks. */
const headings: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:solutions?|what to do|suggest.*|remed.*|resol.*|(?:recommended |corrective )?actions?|how to .*|fix|troubleshoot.*|handling|recommend.*|hint|mitigation)$/,
    'remedy',
  ],
  [/^(?:possible |likely |common |probable )?(?:causes?|reasons?)$/, 'cause'],
  [/^(?:error |response |default |log )?(?:messages?|msg|text)(?: text)?$/, 'message'],
  [
    /^(?:(?:error|status|return|exit|result|http|http status|close|response|reply|numeric|event|internal|sub|api|error status) ?)?(?:codes?|numbers?|nos?\.?|num|nr\.?|errno|#)(?: \(?(?:dec|decimal|int|integer|hex)\)?)?$/,
    'code',
  ],
  [/^(?:values?|dec|decimal|ids?|error ids?|hresult|ntstatus|rc)$/, 'code'],
  [
    /^(?:errors?|constants?|status|status name|(?:error |symbolic |constant |code |short )?names?|identifiers?|symbols?|keys?|enum(?: value)?|macros?|mnemonics?|(?:error )?types?|slug)$/,
    'name',
  ],
  [/^(?:titles?|summary|phrase|reason phrase|short description|label)$/, 'title'],
  [
    /^(?:.*descri.*|desc|.*meaning.*|detail.*|explan.*|when.*|definition|comments?|notes?|remarks?|what it means|information|info|doc|documentation|help|usage|scenario)$/,
    'description',
  ],
  [/^(?:categor.*|groups?|modules?|section|area|class|facility|component)$/, 'group'],
  [/^(?:hex|hexadecimal|since|version|severity|level|retr.*|see.*|link|url|data|http method|details? url)$/, 'ignored'],
];

/** The role that a heading names, if it names one. */
export const roleOfHeading = (heading: string): Role | undefined => {
  const plain = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[`*:]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return headings.find(([form]) => form.test(plain))?.[1];
};

type Column = {
  readonly at: number;
  readonly role: Role | undefined;
  /** Shares of the cells that are not empty. */
  readonly codes: number;
  readonly identifiers: number;
  readonly meanLength: number;
};

const codeShare = 0.8;
/** Less is needed where the heading says code. */
const headedCodeShare = 0.4;

/** Which column holds what; undefined where none holds codes. */
export const columnsOf = (table: Table): Columns | undefined => {
  const width = Math.max(...[table.head, ...table.rows].map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => describe(table, at));
  const code = codeColumn(columns);
  if (!code) return undefined;
  const others = columns.filter((column) => column !== code);
  const named = headedColumns(others);
  return { ...guessed(others, named), ...named, code: code.at };
};

const describe = ({ head, rows }: Table, at: number): Column => {
  const texts = rows.flatMap(({ cells }) => (cells[at] && !isEmpty(cells[at]) ? [bareText(cells[at])] : []));
  const share = (fits: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  return {
    at,
    role: roleOfHeading(headingText(head.cells[at])),
    codes: share(looksLikeCode),
    identifiers: share((text) => /^[A-Za-z_$][\w$.:-]*$/.test(text)),
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1),
  };
};

const headingText = (cell: Cell | undefined): string => (cell ? bareText(cell) : '');

/** The column headed so, else `Status` and the like over numbers, else the first that is nearly all codes. */
const codeColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ role, codes }) => role === 'code' && codes >= headedCodeShare) ??
  columns.find(({ role, codes }) => role === 'name' && codes >= codeShare) ??
  columns.find(({ role, codes }) => (role === undefined || role === 'ignored') && codes >= codeShare);

/** Columns whose heading and content agree on a role; the first of several keeps it. */
const headedColumns = (columns: readonly Column[]): Partial<Record<Role, number>> => {
  const found: Partial<Record<Role, number>> = {};
  for (const column of columns) {
    const role = agreedRole(column);
    if (role !== undefined) found[role] ??= column.at;
  }
  return found;
};

const agreedRole = ({ role, identifiers, meanLength }: Column): Role | undefined => {
  if (role !== 'name' || identifiers >= 0.7) return role === 'code' ? undefined : role;
  // "Error" over sentences is their description, over a few words a title.
  return meanLength > 30 ? 'description' : 'title';
};

/** Roles for columns without a telling heading: identifiers are names, the longest texts are descriptions. */
const guessed = (columns: readonly Column[], named: Partial<Record<Role, number>>): Partial<Record<Role, number>> => {
  const free = columns.filter(({ at, role }) => role === undefined && !Object.values(named).includes(at));
  const name =
    named.name === undefined
      ? free.find(({ identifiers, codes }) => identifiers >= codeShare && codes < codeShare)
      : undefined;
  const texts = free
    .filter((column) => column !== name && column.meanLength > 0)
    .sort((a, b) => b.meanLength - a.meanLength);
  const told = named.description === undefined && named.message === undefined;
  return {
    ...(name ? { name: name.at } : {}),
    ...(told && texts[0] ? { description: texts[0].at } : {}),
  };
};

/** Whether the first row is data: a table pasted without headings, or one that Markdown forced to have some. */
export const headIsData = ({ head }: { readonly head: TableRow }, { code }: Columns): boolean => {
  const cell = head.cells[code];
  return cell !== undefined && looksLikeCode(bareText(cell));
};
