import { codeOf } from '../../../shared/src/catalog/codes';
import { hexOf } from '../../../shared/src/catalog/numeral';
import type { Code } from '../../../shared/src/catalog/types';
import type { ImportedRow, ImportNote } from './row';

/** How the codes of a document are written in its catalog, and the rows that have such codes. */
export type ImportedSpace = {
  readonly codes: IntegerSpace | StringSpace;
  readonly rows: readonly ImportedRow[];
  readonly notes: readonly ImportNote[];
};

type IntegerSpace = {
  readonly kind: 'integer';
  readonly width: 32 | 64;
  readonly signed: boolean;
  readonly radix: 10 | 16;
  readonly digits?: number;
  readonly prefix?: readonly string[];
};
type StringSpace = { readonly kind: 'string'; readonly pattern: string };

/** Finds the space of codes that fits the rows: integers, integers behind a prefix (`ORA-00942`), or texts (`42P01`). */
export const spaceOf = (rows: readonly ImportedRow[]): ImportedSpace => {
  const textual = rows.filter(({ code }) => typeof code === 'string');
  if (textual.length === 0) return integerSpace(rows);
  return prefixedSpace(rows) ?? (textual.length * 4 >= rows.length ? textSpace(rows) : withoutTextual(rows));
};

export const writeCode = (code: ImportedRow['code'], { codes }: ImportedSpace): Code => {
  if (typeof code === 'string') return code;
  return codes.kind === 'integer' && codes.radix === 16 ? hexOf(code, codes.width) : codeOf(code);
};

const half = 0x80000000n;

const integerSpace = (rows: readonly ImportedRow[]): ImportedSpace => {
  const values = rows.flatMap(({ code }) => (typeof code === 'bigint' ? [code] : []));
  const fits = values.every((value) => -half <= value && value < 2n * half);
  const tall = values.some((value) => value >= half);
  const allHex = rows.length > 0 && rows.every(({ hex }) => hex === true);
  const codes: IntegerSpace = {
    kind: 'integer',
    width: fits ? 32 : 64,
    signed: fits && !(tall && !allHex),
    radix: allHex ? 16 : 10,
  };
  return { codes, rows, notes: [] };
};

/** All codes are one prefix and digits. */
const prefixedSpace = (rows: readonly ImportedRow[]): ImportedSpace | undefined => {
  const parts = rows.map(({ code }) => /^([A-Z]+[-_]?)(\d+)$/.exec(typeof code === 'string' ? code : ''));
  const [first] = parts;
  const prefix = first?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return undefined;
  const lengths = new Set(parts.map((part) => part?.[2]?.length));
  const padded = parts.some((part) => part?.[2]?.startsWith('0'));
  const [digits] = lengths.size === 1 && padded ? lengths : [];
  const codes: IntegerSpace = {
    kind: 'integer',
    width: 32,
    signed: true,
    radix: 10,
    ...(digits === undefined ? {} : { digits }),
    prefix: [prefix],
  };
  return { codes, rows: rows.map((row, index) => ({ ...row, code: BigInt(parts[index]?.[2] ?? 0) })), notes: [] };
};

/** Texts, the numbers among them as they are spelled. */
const textSpace = (rows: readonly ImportedRow[]): ImportedSpace => {
  const spelled = rows.map((row) => ({ ...row, code: row.spelling ?? String(row.code) }));
  return { codes: { kind: 'string', pattern: patternOf(spelled.map(({ code }) => code)) }, rows: spelled, notes: [] };
};

const patternOf = (codes: readonly string[]): string => {
  const lengths = codes.map((code) => code.length);
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  const extra = new Set(codes.join('').replace(/[A-Za-z0-9]/g, ''));
  const letters = codes.every((code) => code === code.toUpperCase()) ? 'A-Z' : 'A-Za-z';
  const signs = [...extra].map((sign) => `\\${sign}`).join('');
  return `[0-9${letters}${signs}]{${least === most ? String(least) : `${least},${most}`}}`;
};

const withoutTextual = (rows: readonly ImportedRow[]): ImportedSpace => {
  const left = rows.filter(({ code }) => typeof code === 'string');
  const notes = left.map(({ line, code }): ImportNote => ({
    line,
    kind: 'skipped',
    message: `"${code}" is no number as the other codes are.`,
  }));
  const { codes, rows: kept } = integerSpace(rows.filter((row) => !left.includes(row)));
  return { codes, rows: kept, notes };
};
