import { given } from '../../../shared/src/catalog/given';
import { readOpenApi, readOpenRpc } from '../importing/apiDescriptions';
import type { ImportedRow, Reading } from '../importing/row';
import { memberOf, parseJson, parseYaml, type Tree } from '../importing/tree';
import { isApi } from './apiMark';
import type { CodeList, DeclaredCode } from './codeList';
import type { DeclaringFile } from './declaredCodes';
import { accepted } from './verdict';

/** The `errors` of an OpenRPC document or the failing responses of an OpenAPI one; undefined for any other file. */
export const apiListOf = ({ uri, text }: Pick<DeclaringFile, 'uri' | 'text'>): CodeList | undefined => {
  const ending = /\.(json|ya?ml)$/i.exec(uri)?.[1]?.toLowerCase();
  if (ending === undefined || !isApi(text)) return undefined;
  const { tree } = ending === 'json' ? parseJson(text) : parseYaml(text);
  const reading = tree && readApi(tree);
  if (!reading) return undefined;
  const members = distinct(reading.rows).flatMap((row) => memberIn(row, text));
  const title = reading.about.title ?? fileStem(uri);
  return members.length === 0 ? undefined : { uri, name: title, kind: 'api', members, score: accepted, title };
};

const readApi = (tree: Tree): Reading | undefined => {
  if (memberOf(tree, 'openrpc')) return readOpenRpc(tree);
  return (memberOf(tree, 'openapi') ?? memberOf(tree, 'swagger')) ? readOpenApi(tree) : undefined;
};

/** Methods repeat the errors of the components. */
const distinct = (rows: readonly ImportedRow[]): readonly ImportedRow[] =>
  [...new Map(rows.toReversed().map((row) => [row.code, row])).values()].toReversed();

const memberIn = (row: ImportedRow, text: string): readonly DeclaredCode[] => {
  const { code, name, line, description, causes, messages } = row;
  if (typeof code !== 'bigint') return [];
  const doc = description ?? causes?.join(' ');
  return [
    {
      name: name ?? '',
      value: code,
      span: spanIn(text, line, String(code)),
      ...given({ doc, message: messages?.[0] }),
    },
  ];
};

/** The code on its line or the next ones, else the line's text. */
const spanIn = (text: string, line: number, code: string): DeclaredCode['span'] => {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  const found = text.slice(start, start + 2000).indexOf(code);
  if (found >= 0) return { start: start + found, end: start + found + code.length };
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
};

const fileStem = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
