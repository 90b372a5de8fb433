import type { CatalogId, Code, Severity } from '../catalog/types';

/** One line in which a code stands. */
export type Sighting = {
  /** As the report names its files: a path on a terminal, a URI in an editor. */
  readonly file: string;
  /** 0-based line and column, UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The line, cut at 500 units. */
  readonly text: string;
  /** Milliseconds since 1970, where the line says; in the year 2000 where it says no year. */
  readonly time?: number;
};

/** How often something happened over time, in at most 120 stretches of equal length. */
export type Timeline = {
  /** Start of the first bucket, in milliseconds since 1970. */
  readonly from: number;
  /** Length of a bucket in milliseconds. */
  readonly width: number;
  readonly counts: readonly number[];
};

/** One failure code of the logs read. */
export type ReportRow = {
  readonly catalog: CatalogId;
  readonly catalogTitle: string;
  readonly code: Code;
  /** The code as its catalog writes it: `0x80070005`. */
  readonly spelling: string;
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
  /** In the order of reading; by time where lines have one. */
  readonly first: Sighting;
  readonly last: Sighting;
  /** Different lines, numbers aside; a handful. */
  readonly samples: readonly Sighting[];
  readonly timeline?: Timeline;
};

/** What was not read, wholly or in part: "the folder cannot be listed: no permission". */
export type Unread = { readonly file: string; readonly why: string };

/** Which failures some logs hold: how often, since when, where. */
export type LogReport = {
  /** The most frequent first. */
  readonly rows: readonly ReportRow[];
  readonly unread: readonly Unread[];
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
  readonly failures: number;
};
