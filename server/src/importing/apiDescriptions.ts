import { given } from '../../../shared/src/catalog/given';
import { readCodeCell } from './codeCell';
import { readStructured } from './structured';
import { memberOf, textOf, type Member, type Tree } from './tree';
import { emptyReading, joined, type About, type ImportedRow, type Reading } from './row';

/** Reads the `errors` of an OpenRPC document: those of its components, then those of its methods. */
export const readOpenRpc = (tree: Tree): Reading => {
  const shared = membersOf(memberOf(memberOf(tree, 'components'), 'errors'));
  const methods = itemsOf(memberOf(tree, 'methods')).flatMap((method) => itemsOf(memberOf(method, 'errors')));
  const rows = [
    ...shared.flatMap(({ key, value }) => errorRow(value, key)),
    ...methods.flatMap((error) => errorRow(resolved(error, tree), undefined)),
  ];
  return { ...emptyReading, rows, about: aboutOf(tree) };
};

const errorRow = (error: Tree, name: string | undefined): readonly ImportedRow[] => {
  const code = codeIn(textOf(memberOf(error, 'code')));
  const message = textOf(memberOf(error, 'message'));
  const description = textOf(memberOf(error, 'description'));
  const messages = message === undefined ? undefined : [message];
  return code ? [{ ...code, line: error.line, ...given({ name: nameIn(name), messages, description }) }] : [];
};

const nameIn = (key: string | undefined): string | undefined =>
  key !== undefined && !/\s/.test(key) ? key : undefined;

/** Reads the responses of an OpenAPI document that tell of errors, and lists under `x-error-codes`. */
export const readOpenApi = (tree: Tree): Reading => {
  const shared = membersOf(memberOf(memberOf(tree, 'components'), 'responses'));
  const operations = membersOf(memberOf(tree, 'paths')).flatMap(({ value }) =>
    membersOf(value).map((method) => method.value),
  );
  const responses = operations.flatMap((operation) => membersOf(memberOf(operation, 'responses')));
  const rows = responses.flatMap(({ key, line, value }) => responseRow(key, line, resolved(value, tree)));
  const named = shared.flatMap(({ key, value }) => listedCodes(value).map((row) => ({ ...row, group: key })));
  const extensions = [tree, memberOf(tree, 'info'), memberOf(tree, 'components'), ...operations].flatMap(listedCodes);
  return joined([
    { ...emptyReading, rows: merged(rows), about: aboutOf(tree) },
    { ...emptyReading, rows: [...named, ...extensions] },
  ]);
};

/** Statuses below 400 are no errors; `4XX` and `default` are no codes. */
const responseRow = (status: string, line: number, response: Tree): readonly ImportedRow[] => {
  const code = codeIn(status);
  if (!code || typeof code.code !== 'bigint' || code.code < 400n) return [];
  return [{ ...code, line, ...given({ description: textOf(memberOf(response, 'description')) }) }];
};

/** One row per status; where operations word it differently each wording is a cause. */
const merged = (rows: readonly ImportedRow[]): readonly ImportedRow[] => {
  const codes = [...new Set(rows.map(({ code }) => code))].sort((a, b) => Number(a) - Number(b));
  return codes.flatMap((code) => {
    const same = rows.filter((row) => row.code === code);
    const texts = [...new Set(same.flatMap(({ description }) => (description === undefined ? [] : [description])))];
    const [first] = same;
    if (!first) return [];
    const { description, ...bare } = first;
    return [texts.length > 1 ? { ...bare, causes: texts } : { ...bare, ...given({ description }) }];
  });
};

const listedCodes = (tree: Tree | undefined): readonly ImportedRow[] => {
  const list = memberOf(tree, 'x-error-codes') ?? memberOf(tree, 'x-errors') ?? memberOf(tree, 'x-errorCodes');
  return list ? readStructured(list).rows : [];
};

const codeIn = (text: string | undefined) => {
  const found = readCodeCell(text ?? '');
  return found?.kind === 'codes' && found.rest === '' ? found.codes[0] : undefined;
};

const membersOf = (tree: Tree | undefined): readonly Member[] => (tree?.kind === 'object' ? tree.members : []);
const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : []);

/** Follows one `$ref` within the document. */
const resolved = (tree: Tree, root: Tree): Tree => {
  const reference = textOf(memberOf(tree, '$ref'));
  if (!reference?.startsWith('#/')) return tree;
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const target = keys.reduce<Tree | undefined>((place, key) => memberOf(place, key), root);
  return target ?? tree;
};

const aboutOf = (tree: Tree): About => {
  const info = memberOf(tree, 'info');
  const description = textOf(memberOf(info, 'description'));
  return given({ title: textOf(memberOf(info, 'title')), version: textOf(memberOf(info, 'version')), description });
};
