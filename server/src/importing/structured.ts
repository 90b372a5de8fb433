import { given } from '../../../shared/src/catalog/given';
import { readCodeCell } from './codeCell';
import { roleOfHeading, type Role } from './columns';
import { memberOf, textOf, type Member, type Tree } from './tree';
import { emptyReading, joined, type ImportedRow, type Reading } from './row';

/**
 * Reads JSON or YAML in the shapes people use for codes: `{"404": "text"}`, `{"404": {…}}`, `[{code, name, message}]`,
 * `{NAME: 404}`, `{NAME: {code, …}}`, at any depth; several of them become groups.
 */
export const readStructured = (tree: Tree): Reading => {
  const found = findLists(tree, undefined);
  const grouped = new Set(found.map(({ key }) => key)).size > 1;
  const readings = found.map(({ key, rows }) => ({
    ...emptyReading,
    rows: rows.map((row) => ({ ...(grouped ? given({ group: key }) : {}), ...row })),
  }));
  const about = given({ title: textOf(memberOf(tree, 'title')), description: textOf(memberOf(tree, 'description')) });
  return { ...joined(readings), about };
};

/** Codes in one list or object, and the key it stands under. */
type Found = { readonly key: string | undefined; readonly rows: readonly ImportedRow[] };

const findLists = (tree: Tree, key: string | undefined): readonly Found[] => {
  const rows = rowsOf(tree);
  if (rows.length > 0) return [{ key, rows }];
  if (tree.kind === 'list') return tree.items.flatMap((item) => findLists(item, key));
  return tree.kind === 'object' ? tree.members.flatMap((member) => findLists(member.value, member.key)) : [];
};

/** The rows of a list or object that is all, or nearly all, codes. */
const rowsOf = (tree: Tree): readonly ImportedRow[] => {
  if (tree.kind === 'scalar') return [];
  const items = tree.kind === 'list' ? tree.items : tree.members;
  const rows = tree.kind === 'list' ? tree.items.flatMap(rowOfObject) : rowsOfMembers(tree.members);
  return rows.length * 10 >= items.length * 8 ? rows : [];
};

/** What an object's members say in each role; the first of several wins. */
const rolesOf = (members: readonly Member[]): Readonly<Partial<Record<Role, Tree>>> => {
  const roles: Partial<Record<Role, Tree>> = {};
  for (const { key, value } of members) {
    const role = roleOfHeading(key);
    if (role !== undefined) roles[role] ??= value;
  }
  return roles;
};

/** `{code: 404, name: 'NOT_FOUND', message: '…'}`; `status` may hold the number. */
const rowOfObject = (tree: Tree): readonly ImportedRow[] => {
  if (tree.kind !== 'object') return [];
  const { code, name, ...texts } = rolesOf(tree.members);
  const [written, named] = isCode(code) || !isCode(name) ? [code, name] : [name, undefined];
  const found = codesOf(written);
  return found.map((each) => ({ ...each, line: tree.line, ...namesOf(named), ...textsOf(texts) }));
};

type Written = Pick<ImportedRow, 'code' | 'spelling' | 'hex'>;

const codesOf = (tree: Tree | undefined): readonly Written[] => {
  if (tree?.kind !== 'scalar' || tree.value === null || typeof tree.value === 'boolean') return [];
  return codesIn(typeof tree.value === 'string' ? tree.value : tree.spelling);
};

const codesIn = (text: string): readonly Written[] => {
  const found = readCodeCell(text.trim());
  return found?.kind === 'codes' && found.rest === '' ? found.codes : [];
};

const isCode = (tree: Tree | undefined): boolean => codesOf(tree).length > 0;

const namesOf = (tree: Tree | undefined): Pick<ImportedRow, 'name' | 'title'> => {
  const text = textOf(tree);
  if (text === undefined) return {};
  return /\s/.test(text) ? { title: text } : { name: text };
};

const textsOf = (roles: Partial<Record<Role, Tree>>): Partial<ImportedRow> =>
  given({
    title: textOf(roles.title),
    description: textOf(roles.description),
    messages: listOf(roles.message),
    causes: listOf(roles.cause),
    remedies: listOf(roles.remedy),
    group: textOf(roles.group),
  });

/** One text or a list of them. */
const listOf = (tree: Tree | undefined): readonly string[] | undefined => {
  const texts = tree?.kind === 'list' ? tree.items.map(textOf) : [textOf(tree)];
  const found = [...new Set(texts.filter((text) => text !== undefined))];
  return found.length > 0 ? found : undefined;
};

const rowsOfMembers = (members: readonly Member[]): readonly ImportedRow[] => members.flatMap(rowOfMember);

/** `"404": "text"`, `"404": {…}`, `NAME: 404`, `NAME: {code: 404, …}`. */
const rowOfMember = ({ key, line, value }: Member): readonly ImportedRow[] => {
  const keyed = codesIn(key);
  if (keyed.length > 0) return keyed.map((code) => ({ ...code, line, ...meaningOf(value) }));
  if (!isSymbol(key)) return [];
  if (value.kind === 'scalar')
    return typeof value.value === 'string' && !/^-?\d|^0x/i.test(value.value)
      ? []
      : codesOf(value).map((code) => ({ ...code, line, name: key }));
  return rowOfObject(value).map((row) => ({ name: key, ...row, line }));
};

/** A name as constants have it; `limit` or `timeout` beside a number is no code. */
const isSymbol = (key: string): boolean => /^[A-Za-z_$][\w$.-]*$/.test(key);

const meaningOf = (value: Tree): Partial<ImportedRow> => {
  if (value.kind === 'list') return given({ causes: listOf(value) });
  if (value.kind === 'object') {
    const { name, code, ...texts } = rolesOf(value.members);
    return { ...namesOf(name ?? code), ...textsOf(texts) };
  }
  const text = textOf(value);
  if (text === undefined) return {};
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text)
    ? { name: text }
    : { description: text };
};
