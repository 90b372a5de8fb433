/** Encodings that logs are written in; anything that is neither of the first two is read as Latin-1. */
export type Encoding = 'utf-8' | 'utf-16le' | 'latin-1';

/** Judged by the byte order mark or, without one, by the first bytes (64 kB are enough). */
export const encodingOf = (head: Uint8Array): Encoding => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (looksWide(head)) return 'utf-16le';
  return isUtf8(head) ? 'utf-8' : 'latin-1';
};

/** Bytes of the mark that a decoded text must not begin with. */
export const markLength = (head: Uint8Array): number => {
  if (head[0] === 0xff && head[1] === 0xfe) return 2;
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
};

/** Bytes of one encoding as UTF-8, chunk by chunk. */
export type Transcoder = (chunk: Uint8Array) => Uint8Array;

export const transcoderOf = (encoding: Encoding): Transcoder => {
  if (encoding === 'utf-8') return (chunk) => chunk;
  if (encoding === 'latin-1') return utf8OfLatin1;
  let odd: number | undefined;
  return (chunk) => {
    if (chunk.length === 0) return chunk;
    const bytes = odd === undefined ? chunk : Uint8Array.of(odd, ...chunk.subarray(0, 1));
    const rest = odd === undefined ? chunk.subarray(0, 0) : chunk.subarray(1);
    const last = odd === undefined ? chunk : rest;
    odd = last.length % 2 === 1 ? last[last.length - 1] : undefined;
    return concatenated(utf8OfWide(bytes), utf8OfWide(rest));
  };
};

/** Every second byte of Latin text in UTF-16 is zero. */
const looksWide = (head: Uint8Array): boolean => {
  const sample = head.subarray(0, 512);
  const high = sample.filter((_, at) => at % 2 === 1);
  return (
    high.length >= 8 &&
    high.filter((byte) => byte === 0).length > high.length * 0.7 &&
    sample.some((byte) => byte !== 0)
  );
};

const isUtf8 = (head: Uint8Array): boolean => {
  let awaited = 0;
  for (const byte of head) {
    if (awaited > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      awaited--;
    } else if (byte >= 0x80) {
      awaited = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      if (byte < 0xc2 || byte > 0xf4) return false;
    }
  }
  return true;
};

const utf8OfLatin1 = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length * 2);
  let length = 0;
  for (const byte of bytes) length = append(out, length, byte);
  return out.subarray(0, length);
};

/** An odd last byte is left out; lone surrogates become what UTF-8 would not allow, which decoders replace. */
const utf8OfWide = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array((bytes.length >> 1) * 3);
  let length = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const next = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    length = append(out, length, isPair ? 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00) : unit);
    if (isPair) at += 2;
  }
  return out.subarray(0, length);
};

/** Writes one character; gives the new length. */
const append = (out: Uint8Array, length: number, point: number): number => {
  if (point < 0x80) {
    out[length] = point;
    return length + 1;
  }
  const continuations = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const lead = [0, 0xc0, 0xe0, 0xf0][continuations] ?? 0;
  out[length] = lead | (point >> (6 * continuations));
  for (let left = continuations - 1, at = 1; left >= 0; left--, at++)
    out[length + at] = 0x80 | ((point >> (6 * left)) & 0x3f);
  return length + continuations + 1;
};

const concatenated = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};
