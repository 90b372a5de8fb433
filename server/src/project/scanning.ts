import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';

export type ScanOptions = {
  readonly mode: 'source' | 'log';
  /** The value prefilter: what no catalog holds need not be returned. */
  readonly mayHold: (value: bigint) => boolean;
  /** Their prefixes, messages and log formats tell codes in logs that nothing else tells. */
  readonly catalogs?: CatalogSet;
  /** Longer sources are not read; the problem says so. */
  readonly maxLength: number;
};

/** Reads sources of every language. */
export type SourceScanner = {
  /** A text that is read once, with the help of its grammar. */
  readonly scan: (source: Source, options: ScanOptions) => Promise<Scanned>;
  /**
   * A text that is read again and again, a little changed each time. Answers soon, if need be without the grammar;
   * `onBetter` runs when the grammar has caught up and reading this version again may give more.
   */
  readonly scanOpen: (source: Source, options: ScanOptions, onBetter: () => void) => Promise<Scanned>;
  /** An open text was closed: what was kept for it goes. */
  readonly close: (uri: string) => void;
};
