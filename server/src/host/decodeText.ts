import type { FileText } from '../ports/host';

/**
 * Bytes to text: UTF-8 and UTF-16 (by their marks, or by the zero bytes of UTF-16LE without one), else Latin-1 where
 * the bytes are no UTF-8. NUL bytes mean a binary file.
 */
export const decodeText = (bytes: Uint8Array): FileText => {
  const encoding = markedEncoding(bytes) ?? (looksLikeUtf16(bytes) ? 'utf-16le' : 'utf-8');
  if (encoding === 'utf-8' && bytes.subarray(0, sniffed).includes(0)) return { kind: 'binary' };
  return { kind: 'text', text: decode(bytes, encoding) };
};

const sniffed = 8192;

const markedEncoding = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

/** Text that is mostly ASCII has a zero in every second byte. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, sniffed & ~1);
  const zeros = (from: 0 | 1): number => head.filter((byte, index) => byte === 0 && index % 2 === from).length;
  return head.length >= 4 && zeros(1) > head.length * 0.3 && zeros(0) === 0;
};

const decode = (bytes: Uint8Array, encoding: string): string => {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A text cut in the middle of a character, or written in a legacy encoding: every byte is some Latin-1 character.
    return new TextDecoder('latin1').decode(bytes);
  }
};
