import type { Streams } from './streams';

/** What came of reading a file; only `text` has any. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tooBig'; readonly bytes: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Files that come with the program: the built index of catalogs, and the grammars (`grammars/python.wasm`). */
export type Asset = 'catalogs.bin' | `grammars/${string}`;

/** What the server needs of the world around it. Implemented for Node in `host/`, in memory in the tests. */
export type Host = {
  readonly streams: Streams;
  readonly readText: (uri: string, maxBytes: number) => Promise<FileText>;
  /** Names of the files directly in a folder; empty where it cannot be read. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /**
   * URIs of the files beneath a folder, in batches so that others get their turn; links are not followed, folders of
   * dependencies, caches and version control are left out.
   */
  readonly listFiles: (folder: string) => AsyncIterable<readonly string[]>;
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  readonly sha256: (text: string) => Promise<string>;
  /** URI of the user's own folder, without a final slash; absent where there is none. */
  readonly home?: string;
  readonly readAsset: (name: Asset) => Promise<Uint8Array>;
  /** Runs later, once; the function returned calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Lets waiting messages be read: a cancellation, a newer version of the text. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since some moment; for measuring only. */
  readonly now: () => number;
};
