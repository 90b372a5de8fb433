import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';

export type ScanOptions = {
  readonly mode: 'source' | 'log';
  /** The value prefilter: what no catalog holds need not be returned. */
  readonly mayHold: (value: bigint) => boolean;
  /** Longer sources are not read; the problem says so. */
  readonly maxLength: number;
};

/** Reads sources of every language; open ones again and again, a little changed each time. */
export type SourceScanner = {
  readonly scan: (source: Source, options: ScanOptions) => Promise<Scanned>;
};
