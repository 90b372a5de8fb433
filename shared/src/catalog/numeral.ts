/** An integer as people type it or as source code writes it. */
export type Numeral = { readonly value: bigint; readonly radix: 2 | 8 | 10 | 16 };

type Notation = { readonly radix: Numeral['radix']; readonly digits: RegExp; readonly prefix: string };

const notations: readonly Notation[] = [
  { radix: 16, prefix: '0x', digits: /^0x([0-9a-f](?:[_']?[0-9a-f])*)/i },
  { radix: 8, prefix: '0o', digits: /^0o([0-7](?:[_']?[0-7])*)/i },
  { radix: 2, prefix: '0b', digits: /^0b([01](?:[_']?[01])*)/i },
  // A leading zero is decimal here: in text and in documents 007 is seven. Only C-like source reads it as octal.
  { radix: 10, prefix: '', digits: /^([0-9](?:[_']?[0-9])*)/ },
];

/** Width and signedness marks behind a number in C, Java, C#, Go, JavaScript, Rust and Zig. */
const suffix = /^(?:_?(?:u?ll?u?|ul?|n|u?z|[iu](?:8|16|32|64|128|size)))?$/i;

/** Longer digit runs than this are no error codes, and BigInt takes quadratic time over them. */
const longest = 80;

/**
 * `-32021`, `0x80070005L`, `0X…`, `2147942405u`, `1_000`, `1'000`, `−4` with U+2212: the value, or undefined where the
 * text is not exactly one integer.
 */
export const readNumeral = (text: string): Numeral | undefined => {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  const [, sign = '', rest = ''] = /^([-+\u2212]?)\s?(.*)$/s.exec(trimmed) ?? [];
  for (const { digits, radix, prefix } of notations) {
    const found = digits.exec(rest);
    if (!found || !suffix.test(rest.slice(found[0].length))) continue;
    const size = BigInt(prefix + (found[1] ?? '').replace(/[_']/g, ''));
    return { value: sign === '-' || sign === '\u2212' ? -size : size, radix };
  }
  return undefined;
};

/** `0x80070005`: the bits at the given width, zero-padded to it. */
export const hexOf = (value: bigint, width: number): string =>
  `0x${BigInt.asUintN(width, value)
    .toString(16)
    .toUpperCase()
    .padStart(width / 4, '0')}`;
