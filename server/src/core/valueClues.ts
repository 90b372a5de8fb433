import type { CatalogHead } from '../../../shared/src/catalog/types';
import type { Hit } from '../../../shared/src/catalog/hit';
import { isClassDigit } from './classTests';
import { unlistedWeights } from './clueTable';
import type { Clue } from './insight';
import type { Literal } from './literal';

/**
 * What the number itself says, before any name is read: how likely a number of this kind is a code of this catalog.
 * `claimed`: a name beside it belongs to the catalog, so that small numbers are what one expects there.
 */
export const valueClues = (literal: Literal, hit: Hit, claimed: boolean): readonly Clue[] => {
  const family = hit.catalog.id;
  const size = magnitude(literal, hit.catalog, claimed);
  const distinctive = size.some(([, weight]) => weight >= distinctiveWeight);
  const rows: readonly Row[] = [
    ...size,
    ...readingClues(hit),
    ...signTestClues(literal),
    ...rangeEndClues(literal),
    ...classDigitClues(literal),
    ...radixClues(literal, hit.catalog),
    ...(isRangeBound(literal, hit) ? [] : listingClues(hit, claimed, distinctive)),
    ...quotedClues(literal, hit.catalog),
  ];
  return rows.map(([id, weight, because]) => ({ id, family, weight, because }));
};

/** From this weight on the number alone tells that it is a code of some family. */
export const distinctiveWeight = 3;

type Row = readonly [id: string, weight: number, because: string];

type Magnitude = {
  readonly fits: (value: bigint) => boolean;
  /** Only for these catalogs and those that extend them; absent = for all. */
  readonly families?: readonly string[];
  /** The weight where a name beside the number belongs to the catalog; absent = the same. */
  readonly whenClaimed?: number;
  readonly row: Row;
};

/** By size of the value, in order: the first row that fits. Round numbers are as often sizes and times. */
const magnitudes: readonly Magnitude[] = [
  { fits: (v) => v <= -32000n && v >= -32999n, row: ['value.rpcRange', 3.5, 'from the range -32999…-32000'] },
  { fits: (v) => inHigh(v, 0x80000000n, 0x8fffffffn), row: ['value.hresult', 3, 'has the failure bit of an HRESULT'] },
  { fits: (v) => inHigh(v, 0xc0000000n, 0xcfffffffn), row: ['value.ntstatus', 3, 'has the error bits of an NTSTATUS'] },
  { fits: (v) => v === 0n || v === 1n, whenClaimed: 0, row: ['value.tiny', -2, 'a very common number'] },
  { fits: (v) => v >= -1n && v <= 16n, whenClaimed: 0, row: ['value.small', -1.75, 'a small number'] },
  { fits: (v) => v >= -133n && v < 100n, whenClaimed: 0, row: ['value.small', -1.25, 'a small number'] },
  {
    fits: (v) => v > 400n && v <= 511n && v !== 500n,
    families: ['http'],
    row: ['value.httpError', 1.5, 'from the range of HTTP errors'],
  },
  {
    fits: (v) => v === 1000n,
    families: ['websocket'],
    row: ['value.closeCode', 0.5, 'the normal WebSocket close code'],
  },
  {
    fits: (v) => v > 1000n && v <= 1015n,
    families: ['websocket'],
    row: ['value.closeCode', 1.75, 'from the range of WebSocket close codes'],
  },
  { fits: (v) => v >= 1000n && v % 1000n === 0n, whenClaimed: 0, row: ['value.round', -0.5, 'a round number'] },
];

const magnitude = ({ value }: Literal, { id, extends: bases }: CatalogHead, claimed: boolean): readonly Row[] => {
  if (value === undefined) return [['value.text', 2, 'has the form of such a code']];
  const found = magnitudes.find(
    ({ fits, families }) =>
      fits(value) && (families?.some((family) => family === id || bases.includes(family)) ?? true),
  );
  if (found === undefined) return [];
  const [row, weight, because] = found.row;
  const counting = claimed ? (found.whenClaimed ?? weight) : weight;
  return counting === 0 ? [] : [[row, counting, because]];
};

/** Private ranges hold every number: only a name of the catalog's own makes one of them a code. */
const listingClues = ({ kind, catalog }: Hit, claimed: boolean, distinctive: boolean): readonly Row[] => {
  if (kind === 'entry' || distinctive) return [];
  const weight = claimed ? (unlistedWeights[catalog.id] ?? -0.5) : -1.75;
  return [['value.notListed', weight, 'no entry of its own']];
};

/** `code >= 3000 && code < 4000`: the bounds of a range that the catalog itself has. */
const isRangeBound = ({ place, value }: Literal, hit: Hit): boolean =>
  hit.kind === 'range' &&
  place.kind === 'code' &&
  place.role === 'rangeTest' &&
  [hit.range.from, hit.range.to, hit.range.to + 1].includes(Number(value));

/** Keys of data files are text whatever they mean. */
const quotedClues = ({ quoted, place }: Literal, { codes }: CatalogHead): readonly Row[] => {
  const isKey = place.kind === 'code' && (place.role === 'mapKey' || place.role === 'dataValue');
  return quoted && codes.kind === 'integer' && !isKey ? [['value.quoted', -0.5, 'written as text']] : [];
};

/** `returncode < 0` asks for the sign, not for a class of codes. */
const signTestClues = ({ value, place }: Literal): readonly Row[] =>
  place.kind === 'code' && place.role === 'rangeTest' && value !== undefined && value >= -1n && value <= 1n
    ? [['value.signTest', -4, 'a test of the sign']]
    : [];

/** `400..499` is a class of codes that starts with one; its last number is only where it stops. */
const rangeEndClues = ({ value, place }: Literal): readonly Row[] => {
  if (place.kind !== 'code' || place.role !== 'rangeTest' || value === undefined || value % 100n !== 99n) return [];
  const [other] = place.owners;
  const isEnd = other?.relation === 'comparedWith' && /^\d{1,9}$/.test(other.name) && BigInt(other.name) < value;
  return isEnd ? [['value.rangeEnd', -6, 'the end of a class of codes']] : [];
};

/** `status / 100 == 4` is about a class: what there is to say of it is said on hover. */
const classDigitClues = (literal: Literal): readonly Row[] =>
  isClassDigit(literal) ? [['value.classDigit', -1.5, 'the digit of a class']] : [];

const readingClues = ({ reading }: Hit): readonly Row[] => {
  if (reading === 'minusDropped') return [['value.minusDropped', -0.5, 'the catalog has it with a minus']];
  return reading === 'negated' ? [['value.negated', -0.5, 'the catalog has it without the minus']] : [];
};

/** Both readings of a 32-bit pattern. */
const inHigh = (value: bigint, from: bigint, to: bigint): boolean => {
  const bits = value < 0n && value >= -0x80000000n ? value + 0x100000000n : value;
  return from <= bits && bits <= to;
};

const radixClues = ({ radix, value }: Literal, { codes }: CatalogHead): readonly Row[] => {
  if (codes.kind !== 'integer' || value === undefined) return [];
  if (codes.radix === 10 && radix !== 10) return [['value.radix', -4, 'this catalog writes its codes in decimal']];
  const small = value > -0x10000n && value < 0x10000n;
  return codes.radix === 16 && radix !== 16 && small
    ? [['value.radix', -3, 'this catalog writes its codes in hexadecimal']]
    : [];
};
