import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Span } from '../../../shared/src/span';
import type { Declaration, Literal } from './literal';
import type { FileFacts, Problem } from './scan';

/** What a clue speaks for when it only says that a code stands here, whosever it is. */
export const anyFamily = 'any';

/** One named reason for (positive weight) or against a reading. The weights of a match sum to its score. */
export type Clue = {
  /** Row of the clue table. */
  readonly id: string;
  /** The catalog it speaks for, or {@link anyFamily}. */
  readonly family: CatalogId;
  readonly weight: number;
  /** In words, as the hover shows it: "compared with `err.code`". */
  readonly because: string;
};

export type Match = {
  readonly hit: Hit;
  readonly score: number;
  readonly clues: readonly Clue[];
};

/** possible: hover only · likely: inlay hint too · certain: diagnostic too. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** `use` is a magic number; `definition` already has a name; `text` stands in a comment or string. */
export type InsightRole = 'use' | 'definition' | 'text' | 'log';

/** What the extension says of one literal. */
export type Insight = {
  readonly span: Span;
  readonly literal: Literal;
  readonly role: InsightRole;
  /** It tests a class of codes (`>= 400`), so no constant may replace it. */
  readonly classTest: boolean;
  readonly best: Match;
  /** The other catalogs in which the number stands, ranked. */
  readonly others: readonly Match[];
  /** No clear winner: nothing may be swapped without the user's choice. */
  readonly ambiguous: boolean;
  readonly confidence: Confidence;
  readonly inTest: boolean;
  /** Why it is not shown: a comment, the settings. */
  readonly ignored?: Ignored;
  /** A near miss worth saying: a dropped minus, a name that disagrees with its value. */
  readonly warning?: string;
};

export type Ignored =
  | {
      readonly by: 'comment';
      readonly directive: Span;
      readonly reason: string;
    }
  | { readonly by: 'setting'; readonly rule: string };

export type Analysis = {
  readonly source: { readonly uri: string; readonly version: number };
  /** In source order. */
  readonly insights: readonly Insight[];
  readonly file: FileFacts;
  /** Ignore comments that ignore nothing. */
  readonly idleDirectives: readonly {
    readonly span: Span;
    readonly comment: Span;
  }[];
  readonly problems: readonly Problem[];
};

/** What settings say about judging; parsed, with defaults filled in. */
export type Policy = {
  /** Scores from which an insight is possible, likely, certain. */
  readonly thresholds: {
    readonly possible: number;
    readonly likely: number;
    readonly certain: number;
  };
  /** `catalog/code` (`emotiv-cortex/-32021`) or a bare code for all catalogs; shown in no feature but hover. */
  readonly ignoredCodes: readonly string[];
  readonly disabledCatalogs: readonly CatalogId[];
  /** Values and ranges that are never codes here: `404`, `200-299`. */
  readonly allowed: readonly { readonly from: bigint; readonly to: bigint }[];
};

export type ConstantDeclaration = Declaration & {
  readonly value: bigint;
  readonly uri: string;
};
