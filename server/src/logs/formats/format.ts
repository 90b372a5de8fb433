import type { CatalogId } from '../../../../shared/src/catalog/types';
import type { Family } from '../families';
import type { Finding } from '../finding';
import type { Platform } from '../platform';

/** What is known of a log when one of its lines is read. */
export type LineSetting = {
  readonly platform: Platform;
  /** What the whole log is about. */
  readonly topics: readonly Family[];
  /** Vendors' catalogs that the log speaks of. */
  readonly vendors: readonly CatalogId[];
  /** Those that its lines may be of; the first that knows a line reads it. */
  readonly formats: readonly LogFormat[];
  /** The columns that the last `#Fields:` line named. */
  readonly columns?: readonly string[];
};

/** A part of a line. */
export type Stretch = { readonly from: number; readonly to: number };

/** What a format makes of a line: the codes at its fixed places, and where loose words may still speak. */
export type LineReading = { readonly findings: readonly Finding[]; readonly loose: readonly Stretch[] };

/** Reads the lines of one format; undefined for any other line. */
export type LineForm = (text: string, setting: LineSetting) => LineReading | undefined;

/** One format of log lines: how they are told, where codes stand in them, and what in them is not to be read. */
export type LogFormat = {
  readonly name: string;
  /** A frame is a head (a time, a process, a severity) before text that may be of another format; a record is a whole line. */
  readonly kind: 'frame' | 'record';
  /** Lines that look like those of others are only read in logs that begin with some. */
  readonly told: 'by any line' | 'by the first lines';
  readonly read: LineForm;
  /** Its codes stand where no cue is: a filter of lines that goes by cues must not be used. */
  readonly isReadWhole?: true;
  /** Where its writers run. */
  readonly platform?: Platform;
  /** The families that a bare error number is of, in its logs. */
  readonly topics?: readonly Family[];
};
