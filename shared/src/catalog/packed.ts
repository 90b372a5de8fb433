import { codesOfRows, once, rowsByCode, sorted, type CatalogBook, type CodeOfRow } from './catalogBook';
import { packRows, unpackRows, type PackedRows } from './packedRows';
import type { BitField, Catalog, CatalogHead, Code, CodeRange } from './types';

/**
 * The built index: four letters, the length of the directory in four bytes, the directory, then per catalog its codes
 * and its rows. All parts are JSON, read only when asked for; columns and differences keep them small when deflated.
 */
const magic = [0x45, 0x43, 0x49, 0x31] as const;
const prelude = 8;

type Stretch = readonly [start: number, end: number];

/** What is known of a catalog without reading its codes or rows; stretches count from the directory's end. */
type Volume = {
  readonly head: CatalogHead;
  readonly ranges: readonly CodeRange[];
  readonly fields: readonly BitField[];
  readonly codes: Stretch;
  readonly rows: Stretch;
};

type PackedCodes = {
  /** Per row; integers as the difference from the one before. */
  readonly own: readonly Code[];
  readonly others: readonly CodeOfRow[];
};

type Encode = (text: string) => Uint8Array;
type Decode = (bytes: Uint8Array) => string;

/** Writes the index. */
export const packCatalogs = (catalogs: readonly Catalog[], encode: Encode): Uint8Array => {
  const parts: Uint8Array[] = [];
  const place = (value: unknown): Stretch => {
    const start = parts.reduce((sum, part) => sum + part.length, 0);
    const part = encode(JSON.stringify(value));
    parts.push(part);
    return [start, start + part.length];
  };
  const volumes = catalogs.map(({ entries, ranges, fields, ...head }): Volume => {
    const others = codesOfRows(entries).slice(entries.length);
    const codes: PackedCodes = { own: differences(entries.map(({ code }) => code)), others };
    return { head, ranges: sorted(ranges), fields, codes: place(codes), rows: place(packRows(entries)) };
  });
  const directory = encode(JSON.stringify(volumes));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, directory.length, true);
  return joined([Uint8Array.from(magic), length, directory, ...parts]);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

// The build wrote the index and a test reads all of it; it is no input that could be anything.
const readVolumes: (text: string) => readonly Volume[] = JSON.parse;
const readCodes: (text: string) => PackedCodes = JSON.parse;
const readRows: (text: string) => PackedRows = JSON.parse;

/** Opens the index; throws, with a sentence, where the bytes are none. */
export const unpackCatalogs = (bytes: Uint8Array, decode: Decode): readonly CatalogBook[] => {
  if (bytes.length < prelude || magic.some((byte, index) => bytes[index] !== byte)) {
    throw new Error('The built catalog index (catalogs.bin) is damaged or of another version; build or install again.');
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  const body = bytes.subarray(prelude + length);
  const text = ([start, end]: Stretch): string => decode(body.subarray(start, end));
  return readVolumes(decode(bytes.subarray(prelude, prelude + length))).map((volume) => bookOfVolume(volume, text));
};

const bookOfVolume = (volume: Volume, text: (stretch: Stretch) => string): CatalogBook => {
  const { head, ranges, fields } = volume;
  const codes = once(() => readCodes(text(volume.codes)));
  const own = once(() => sums(codes().own));
  const rows = once(() => rowsByCode([...own().map((code, row): CodeOfRow => [code, row]), ...codes().others]));
  const entries = once(() => unpackRows(own(), readRows(text(volume.rows))));
  return {
    head,
    ranges,
    fields,
    codes: () => [...own(), ...codes().others.map(([code]) => code)],
    find: (code) => {
      const row = rows().get(code);
      return row === undefined ? undefined : entries()[row];
    },
    catalog: once(() => ({ ...head, entries: entries(), ranges, fields })),
  };
};

const differences = (codes: readonly Code[]): readonly Code[] =>
  codes.map((code, index) => {
    const before = codes[index - 1] ?? 0;
    return typeof code === 'number' && typeof before === 'number' ? code - before : code;
  });

const sums = (codes: readonly Code[]): readonly Code[] => {
  let before: Code = 0;
  return codes.map((code) => (before = typeof code === 'number' && typeof before === 'number' ? code + before : code));
};
