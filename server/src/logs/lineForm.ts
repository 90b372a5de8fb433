import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Finding } from './finding';
import type { Family } from './families';
import type { Platform } from './platform';

/** What a form needs to know beside the line. */
export type LineSetting = {
  readonly platform: Platform;
  /** What the whole log is about. */
  readonly topics: readonly Family[];
  /** Vendors' catalogs that the log speaks of. */
  readonly vendors: readonly CatalogId[];
  /** The columns that the last `#Fields:` line named. */
  readonly columns?: readonly string[];
};

/** What a form makes of a line: the codes at its fixed places, and where loose words may still speak. */
export type LineReading = {
  readonly findings: readonly Finding[];
  readonly loose: readonly { readonly from: number; readonly to: number }[];
};

/** A shape that one line can have whatever stands around it: an access record, a JSON object. */
export type LineForm = (text: string, setting: LineSetting) => LineReading | undefined;
