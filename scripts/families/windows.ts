import type { CatalogJson, EntryJson } from './catalogJson';
import { cell, readFacts } from './facts';
import type { Facts } from './facts';
import { readable } from './readable';
import { describeRows, mergeSynonyms } from './rows';
import type { Row } from './rows';
import { readHead, readTexts } from './texts';
import { learnWords } from './wordSplit';

/** Win32 and Winsock, HRESULT and NTSTATUS: three catalogs that refer to one another. */
export const buildWindows = async (): Promise<readonly CatalogJson[]> => {
  const [win32, hresult, ntstatus] = await Promise.all([
    tables('win32', 'win32-more'),
    tables('hresult', 'hresult-more'),
    tables('ntstatus', 'ntstatus-more'),
  ]);
  const names = [...win32, ...ntstatus, ...hresult].map((row) => cell(row, 'name'));
  // Most HRESULTs are written without underscores, so that only those of these components teach words.
  const words = learnWords(names.filter((name) => /^(ERROR|STATUS|RPC_NT|WU|CBS|BG|DXGI)_/.test(name)));
  return Promise.all([
    build(
      'win32',
      win32.map(win32Row),
      readable(/^(ERROR_|NERR_|WSA_?(?=E?[A-Z])E?|DNS_ERROR_|RPC_[SX]_|EPT_S_)/, words),
    ),
    build(
      'hresult',
      hresult.map(hresultRow),
      readable(
        /^[A-Z0-9]+?_(?:[A-Z]+_)??[ESI]_|^(ERROR|(D3D1[0-2]|DXGI)_(ERROR|STATUS)|D2DERR|WINCODEC_ERR)_|^[ESI]_/,
        words,
      ),
    ),
    build('ntstatus', ntstatus.map(ntstatusRow), readable(/^(STATUS_|RPC_NT_|EPT_NT_|DBG_|EXCEPTION_)/, words)),
  ]);
};

const tables = async (...names: readonly string[]): Promise<Facts> => (await Promise.all(names.map(readFacts))).flat();

const build = async (id: string, rows: readonly Row[], title: (name: string) => string): Promise<CatalogJson> => {
  const [head, texts] = await Promise.all([readHead(id), readTexts(id)]);
  const merged = [...mergeSynonyms(preferring(new Set(texts.keys()), rows))];
  return { ...head, entries: [...describeRows(merged, texts, title)].sort(byCode) };
};

/** Names that have a text come first, so that ERROR_SUCCESS and not DNS_ERROR_MASK is the name of 0. */
const preferring = (known: ReadonlySet<string>, rows: readonly Row[]): readonly Row[] => [
  ...rows.filter((row) => known.has(row.name)),
  ...rows.filter((row) => !known.has(row.name)),
];

const byCode = (a: EntryJson, b: EntryJson): number => Number(a.code) - Number(b.code);

const win32Row = (row: Facts[number]): Row => {
  const code = Number(cell(row, 'code'));
  return { code, name: cell(row, 'name'), group: groupOf(code) };
};

const groupOf = (code: number): string => {
  if (10_000 <= code && code < 12_000) return 'winsock';
  return 12_000 <= code && code < 12_200 ? 'internet' : 'system';
};

const hresultRow = (row: Facts[number]): Row => {
  const code = Number(cell(row, 'hex'));
  return { code, name: cell(row, 'name'), ...(code < 0x8000_0000 ? { severity: 'success' } : {}) };
};

/** The two top bits of an NTSTATUS. */
const severities = ['success', 'info', 'warning', 'error'] as const;

const ntstatusRow = (row: Facts[number]): Row => {
  const code = Number(cell(row, 'hex'));
  return { code, name: cell(row, 'name'), severity: severities[code >>> 30] ?? 'error' };
};
