import { valueOf } from './codes';
import { nameOf } from './display';
import type { CatalogBook } from './catalogBook';
import type { DecodedField, Hit } from './hit';
import type { BitField, CatalogId, Code, IntegerCodes } from './types';

export type Decoded = {
  readonly fields: readonly DecodedField[];
  /** What a field means in another catalog: the Win32 error inside an HRESULT. */
  readonly inner?: Hit;
  /** Whether the bits say enough for a code without an entry. */
  readonly speaks: boolean;
};

const silent: Decoded = { fields: [], speaks: false };

/** Takes a code apart by the catalog's bit fields; `lookInside` finds a field's value in another catalog. */
export const decodeFields = (
  { fields, head }: Pick<CatalogBook, 'fields' | 'head'>,
  code: Code,
  lookInside: (id: CatalogId, value: number) => Hit | undefined,
): Decoded => {
  const value = valueOf(code);
  if (fields.length === 0 || value === undefined || head.codes.kind !== 'integer') return silent;
  const bits = new Map(fields.map((field) => [field.name, bitsOf(value, field)]));
  const parts = fields.filter((field) => holds(field, bits)).map((field) => part(field, bits, lookInside));
  const inner = parts.find(({ hit }) => hit)?.hit;
  const speaks = isFailure(value, head.codes) && parts.some(isTelling);
  return { fields: parts.map(({ decoded }) => decoded), speaks, ...(inner ? { inner } : {}) };
};

type Part = { readonly decoded: DecodedField; readonly hit: Hit | undefined };

/** The bits of one field as a number. */
const bitsOf = (value: bigint, { high, low }: BitField): number =>
  Number(BigInt.asUintN(high - low + 1, value >> BigInt(low)));

const holds = ({ when }: BitField, bits: ReadonlyMap<string, number>): boolean =>
  Object.entries(when).every(([name, wanted]) => bits.get(name) === wanted);

const part = (
  field: BitField,
  bits: ReadonlyMap<string, number>,
  lookInside: (id: CatalogId, value: number) => Hit | undefined,
): Part => {
  const value = bits.get(field.name) ?? 0;
  const hit = field.catalog === undefined ? undefined : lookInside(field.catalog, value);
  const label = field.values[String(value)] ?? (hit && nameOf(hit));
  return { decoded: { field, value, ...(label === undefined ? {} : { label }) }, hit };
};

/** Bit patterns of errors have the top bit set; without it nearly any number would decode to something. */
export const isFailure = (value: bigint, { radix, width }: IntegerCodes): boolean =>
  radix === 16 && BigInt.asIntN(width, value) < 0n;

/** Bits between the ends of a field that can tell one code from most others. */
const leastTelling = 3;

/** A facility that is known and not zero, say; a flag or a severity tells nothing. */
const isTelling = ({ decoded: { field, value, label } }: Part): boolean =>
  field.high - field.low >= leastTelling && value !== 0 && label !== undefined;
