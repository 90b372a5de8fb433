/** A piece of a file. The bytes are only valid until the next piece is asked for. */
export type FileChunk = {
  readonly data: Uint8Array;
  /** How much of the file as stored has been read by now; less than the data where that is unpacked. */
  readonly stored: number;
};

export type OpenedFile =
  | {
      readonly kind: 'open';
      /** As stored. */
      readonly bytes: number;
      /** Ends with an error whose message says why, where the file cannot be read to its end. */
      readonly chunks: AsyncIterable<FileChunk>;
    }
  | { readonly kind: 'refused'; readonly why: string };

export type ReachedFile =
  | { readonly kind: 'file'; readonly uri: string; /** As stored. */ readonly bytes: number }
  | { readonly kind: 'unreached'; readonly uri: string; readonly why: string }
  /** A link or a pipe in a folder. */
  | { readonly kind: 'passedOver'; readonly uri: string; readonly why: string };

/** Files of any size, read from their beginning. */
export type Streams = {
  /** Opens a regular file, which is unpacked where it is gzip. What is added to it later is not waited for. */
  readonly open: (uri: string) => Promise<OpenedFile>;
  /** The file itself, or the regular files beneath a folder in batches; links in folders are not followed. */
  readonly reach: (uri: string) => AsyncIterable<readonly ReachedFile[]>;
};
