import { decodeFields, isFailure } from './bitFields';
import { valueOf } from './codes';
import type { CatalogBook } from './catalogBook';

type Stretch = { readonly from: number; readonly to: number };

/** The values that lead to an entry: bits of 32 in one sorted table, wider ones aside. */
type Values = { readonly narrow: Int32Array; readonly wide: ReadonlySet<bigint> };

/**
 * Says which numbers no catalog knows in any reading. It may say yes to one that none knows, never no to one that some
 * does.
 */
export const prefilter = (books: readonly CatalogBook[]): ((value: bigint) => boolean) => {
  const values = valuesOf(books);
  const stretches = merged(books.flatMap(({ ranges }) => ranges));
  const decodes = books.filter(({ fields }) => fields.length > 0).map(decoderOf);
  const knows = (number: number): boolean => holds(values.narrow, number) || isInside(stretches, number);
  return (value) => {
    if (values.wide.has(value) || values.wide.has(-value)) return true;
    const number = in32Bits(value);
    return number !== undefined && (readingsOf(number).some(knows) || decodes.some((decode) => decode(BigInt(number))));
  };
};

const valuesOf = (books: readonly CatalogBook[]): Values => {
  const numbers: number[] = [];
  const wide = new Set<bigint>();
  for (const book of books) {
    for (const code of book.codes()) {
      const value = typeof code === 'number' && -0x80000000 <= code && code <= 0x7fffffff ? code : valueOf(code);
      const number = typeof value === 'bigint' ? in32Bits(value) : value;
      if (number !== undefined) numbers.push(number);
      else if (typeof value === 'bigint') wide.add(value);
    }
  }
  return { narrow: Int32Array.from(numbers).sort(), wide };
};

const widest = 1n << 64n;
const half = 0x80000000n;

/** The signed number of 32 bits that a value is, unsigned and sign-extended spellings included. */
const in32Bits = (value: bigint): number | undefined => {
  const fits = (-half <= value && value < 2n * half) || (widest - half <= value && value < widest);
  return fits ? Number(BigInt.asIntN(32, value)) : undefined;
};

/** As it stands, unsigned, with its sign turned, and as exit codes of 8 and 16 bits wrap negative numbers. */
const readingsOf = (number: number): readonly number[] =>
  number < 0 ? [number, number + 0x100000000, -number, number & 0xff, number & 0xffff] : [number, -number];

const holds = (sorted: Int32Array, number: number): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number;
};

/** Ascending, with what touches or overlaps made one. */
const merged = (ranges: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + 1) result.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else result.push({ from, to });
  }
  return result;
};

const isInside = (stretches: readonly Stretch[], number: number): boolean =>
  stretches.some(({ from, to }) => from <= number && number <= to);

/** Whether the bits alone may speak; what a field holds of another catalog counts as known. */
const decoderOf =
  (book: CatalogBook) =>
  (value: bigint): boolean => {
    const space = book.head.codes;
    if (space.kind !== 'integer' || !isFailure(value, space)) return false;
    const { fields, speaks } = decodeFields(book, Number(value), () => undefined);
    return speaks || fields.some((each) => each.field.catalog !== undefined && each.value !== 0);
  };
