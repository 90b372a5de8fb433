import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import { readable } from './readable';
import { describeRows } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';

/** The five codes of the JSON-RPC 2.0 specification. */
export const buildJsonRpc = (): Promise<CatalogJson> => build('json-rpc');

/** Names of LSPErrorCodes; the others of that catalog stand in ErrorCodes, which the same package exports. */
const inLspErrorCodes = new Set(['RequestFailed', 'ServerCancelled', 'ContentModified', 'RequestCancelled']);

/** What the Language Server Protocol and the vscode-jsonrpc library add to them. */
export const buildLsp = async (): Promise<CatalogJson> => {
  const catalog = await build('lsp');
  return { ...catalog, entries: catalog.entries.map(withErrorCodes) };
};

const build = async (id: string): Promise<CatalogJson> => {
  const [head, texts, facts] = await Promise.all([readHead(id), readTexts(id), readFacts('jsonrpc-lsp')]);
  // The table also holds the bounds of reserved ranges, which are no codes: only names with a text are.
  const rows = facts
    .map((row): Row => ({ code: Number(cell(row, 'code')), name: cell(row, 'name') }))
    .filter((row) => texts.has(row.name));
  return { ...head, entries: describeRows(rows, texts, readable(/^$/)) };
};

const withErrorCodes = (entry: EntryJson): EntryJson => {
  if (inLspErrorCodes.has(entry.name ?? '')) return entry;
  const symbol = `ErrorCodes.${entry.name ?? ''}`;
  return {
    ...entry,
    constants: { 'typescript/vscode-languageserver': symbol, 'javascript/vscode-languageserver': symbol },
  };
};
