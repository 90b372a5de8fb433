import type { BitField, CatalogHead, Code, CodeRange, Entry, Group } from './types';

/** How the number as written was read to reach the code. */
export type Reading =
  | 'asWritten'
  /** The other two's-complement reading of the same bits: 2147942405 for 0x80070005. */
  | 'twosComplement'
  /** 64 bits that only repeat the sign of 32: 0xFFFFFFFF80070005. */
  | 'signExtended'
  /** -N where N is written, as kernels and libuv return errno. */
  | 'negated'
  /** N where the catalog has -N: people drop the minus. */
  | 'minusDropped'
  /** Given as text: `'23505'`, `SQLSTATE 42P01`. */
  | 'text';

export type DecodedField = { readonly field: BitField; readonly value: number; readonly label?: string };

/** What one catalog says of one code. */
export type Hit = {
  readonly catalog: CatalogHead;
  /** In the catalog's canonical reading. */
  readonly code: Code;
  readonly reading: Reading;
} &
  /** `inner` is what the range around it says (137 = 128 + SIGKILL), or its bits (an HRESULT with a Win32 error). */
  (
    | { readonly kind: 'entry'; readonly entry: Entry; readonly inner?: Hit; readonly fields: readonly DecodedField[] }
    /** No entry of its own: the stretch it lies in, and what the rest means elsewhere (137 = 128 + SIGKILL). */
    | {
        readonly kind: 'range';
        readonly range: CodeRange;
        readonly inner?: Hit;
        readonly fields: readonly DecodedField[];
      }
    /** No entry of its own: the class that its first characters name (SQLSTATE 23999 is of class 23). */
    | {
        readonly kind: 'class';
        readonly group: Group;
        readonly inner?: Hit;
        readonly fields: readonly DecodedField[];
      }
    /** Only the bits speak: severity, facility, code. */
    | { readonly kind: 'decoded'; readonly fields: readonly DecodedField[]; readonly inner?: Hit }
  );
