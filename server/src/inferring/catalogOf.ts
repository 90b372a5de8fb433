import { canonical } from '../../../shared/src/catalog/codes';
import { given } from '../../../shared/src/catalog/given';
import { noClaims } from '../../../shared/src/catalog/parseHead';
import type { Catalog, CatalogId, Code, Entry, IntegerCodes } from '../../../shared/src/catalog/types';
import type { CodeList, DeclaredAt, DeclaredCode, InferredCatalog } from './codeList';
import type { Left } from './known';
import { namesSuccess } from './names';

/** A list that becomes a catalog of this id. */
export type NamedList = {
  readonly list: CodeList;
  readonly id: CatalogId;
  /** Of its file, relative to the workspace folder. */
  readonly path: string;
};

/** The catalog of a list, less what another catalog says already. */
export const catalogOf = ({ list, id, path, members, base }: NamedList & Left): InferredCatalog => {
  const codes = spaceOf(members);
  const rows = rowsOf(members, codes);
  const entries = rows.map(({ code, members: [first, ...others] }) => ({
    ...(base?.entries.get(first.value) ?? blank),
    ...entryOf(first, others, code),
  }));
  const catalog: Catalog = {
    id,
    title: titleOf(list, path),
    description: `Inferred from \`${path}\`.`,
    source: { file: path, heading: list.name },
    scope: 'project',
    priority: 0,
    extends: base === undefined ? [] : [base.head.id],
    ...(/^[A-Z][A-Za-z0-9]*$/.test(list.name) && list.kind === 'container' ? { enumName: list.name } : {}),
    codes,
    appliesTo: { ...noClaims, identifiers: identifiersOf(list), files: filesAround(path) },
    groups: [],
    constants: list.kind === 'api' ? (base?.head.constants ?? {}) : {},
    logFormats: [],
    size: entries.length,
    entries,
    ranges: [],
    fields: [],
  };
  const places = rows.map(({ code, members: [first] }): [Code, DeclaredAt] => [
    code,
    { uri: list.uri, span: first.span },
  ]);
  return { catalog, places: new Map(places) };
};

const titleOf = ({ title, name, kind }: CodeList, path: string): string => {
  const shown = title ?? (kind === 'names' ? `${name}_…` : name);
  return `${shown} (${path})`.replace(/\s+/g, ' ');
};

/** Wide enough for all of them; bit patterns beyond 31 bits are counted without a sign. */
const spaceOf = (members: readonly DeclaredCode[]): IntegerCodes => {
  const values = members.map(({ value }) => value);
  const isNegative = values.some((value) => value < 0n);
  const isHigh = values.some((value) => value > 0x7fffffffn);
  const isWide = values.some((value) => value > 0xffffffffn || value < -0x80000000n) || (isNegative && isHigh);
  const allHigh = values.every((value) => value === 0n || value > 0x7fffffffn);
  return {
    kind: 'integer',
    width: isWide ? 64 : 32,
    signed: isNegative || !isHigh,
    radix: allHigh ? 16 : 10,
    prefix: [],
  };
};

type Row = { readonly code: Code; readonly members: readonly [DeclaredCode, ...DeclaredCode[]] };

/** One row per code; further names of a number are other names of its entry. */
const rowsOf = (members: readonly DeclaredCode[], codes: IntegerCodes): readonly Row[] => {
  const rows = new Map<Code, [DeclaredCode, ...DeclaredCode[]]>();
  for (const member of members) {
    const code = canonical(member.value, codes)?.code;
    const row = code === undefined ? undefined : rows.get(code);
    if (row !== undefined) row.push(member);
    else if (code !== undefined) rows.set(code, [member]);
  }
  return [...rows].map(([code, row]) => ({ code, members: row }));
};

const blank: Omit<Entry, 'code'> = {
  aliases: [],
  nameSource: 'source',
  altNames: [],
  constants: {},
  messages: [],
  causes: [],
  remedies: [],
  notes: [],
  severity: 'error',
  see: [],
  platforms: {},
};

const entryOf = (
  { name, doc, message }: DeclaredCode,
  others: readonly DeclaredCode[],
  code: Code,
): Partial<Entry> & { readonly code: Code } => ({
  code,
  ...(name === '' ? {} : { name, nameSource: 'source', severity: namesSuccess(name) ? 'success' : 'error' }),
  ...(others.length === 0 ? {} : { altNames: others.map((other) => other.name) }),
  ...given({ description: doc }),
  ...(message === undefined || message.trim() === ''
    ? {}
    : { messages: [{ text: message.replace(/\s+/g, ' ').trim() }] }),
});

/** Shorter or plainer names stand in files that have nothing to do with this one. */
const identifiersOf = ({ name, kind }: CodeList): readonly string[] =>
  kind === 'container' && name.length >= 5 && /[A-Z_]/.test(name) ? [name] : [];

/** Folders under which a package keeps its source. */
const roots = new Set(['src', 'lib', 'app', 'internal', 'pkg', 'source', 'sources']);

/** The part of the workspace that the codes are likely about: the package's source, else the folder of the file. */
const filesAround = (path: string): readonly string[] => {
  const folders = path.split('/').slice(0, -1);
  const root = folders.findIndex((folder) => roots.has(folder.toLowerCase()));
  const kept = root < 0 ? folders : folders.slice(0, root + 1);
  return kept.length === 0 ? [] : [`${kept.map(plainGlob).join('/')}/**`];
};

/** Signs of globs in a folder's name stand for any one character. */
const plainGlob = (folder: string): string => folder.replace(/[*?[\]{},]/g, '?');
