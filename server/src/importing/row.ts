import type { Code } from '../../../shared/src/catalog/types';

/** What an importer has to tell of one line of the document. Lines count from 1. */
export type ImportNote = {
  readonly line: number;
  /** skipped: not in the catalog · doubtful: look at it · mended: read otherwise than written · info: good to know. */
  readonly kind: 'skipped' | 'doubtful' | 'mended' | 'info';
  readonly message: string;
  /** The rows of the catalog that came of the line, by their codes as the catalog writes them. */
  readonly codes?: readonly Code[];
};

/** A code as a document has it, before names are chosen. */
export type ImportedRow = {
  /** A number, or a text where the code has letters. */
  readonly code: bigint | string;
  /** As written, leading zeros included; for catalogs whose codes turn out to be text. */
  readonly spelling?: string;
  /** As the document writes it. */
  readonly name?: string;
  /** A few words where the document has such beside a description. */
  readonly title?: string;
  readonly altNames?: readonly string[];
  readonly description?: string;
  readonly messages?: readonly string[];
  readonly causes?: readonly string[];
  readonly remedies?: readonly string[];
  readonly notes?: readonly string[];
  readonly deprecated?: boolean;
  /** Heading, enum or key under which the row stands. */
  readonly group?: string;
  readonly line: number;
  /** Written in hexadecimal: the catalog then prefers that form when all its rows do. */
  readonly hex?: boolean;
};

/** Codes that mean something together: `-32000 to -32099`. */
export type ImportedRange = {
  readonly from: number;
  readonly to: number;
  readonly title?: string;
  readonly line: number;
};

/** What a reader of one format found. */
export type Reading = {
  readonly rows: readonly ImportedRow[];
  readonly ranges: readonly ImportedRange[];
  readonly notes: readonly ImportNote[];
  /** What the document says of itself. */
  readonly about: About;
};

export type About = {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly heading?: string;
};

export const emptyReading: Reading = { rows: [], ranges: [], notes: [], about: {} };

/** Several readings as one, in order. */
export const joined = (readings: readonly Reading[]): Reading => ({
  rows: readings.flatMap(({ rows }) => rows),
  ranges: readings.flatMap(({ ranges }) => ranges),
  notes: readings.flatMap(({ notes }) => notes),
  about: readings.reduceRight<About>((all, { about }) => ({ ...all, ...about }), {}),
});
