import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Span } from '../../../shared/src/span';
import type { Insight } from '../core/insight';

export type TextEdit = { readonly span: Span; readonly newText: string };

/** One step of a fix. Edits of one file do not overlap and stand in source order. */
export type FixEdit =
  /** `version` is that of the text the spans were measured in; absent for a file that no editor holds. */
  | { readonly uri: string; readonly version?: number; readonly edits: readonly TextEdit[] }
  /** A new file. It must not exist yet. */
  | { readonly create: string; readonly text: string };

export type FixKind =
  | 'replace'
  | 'replaceAll'
  | 'fixAll'
  | 'toNumber'
  | 'ignoreLine'
  | 'removeIgnore'
  | 'stopIgnoring'
  | 'ignoreCode'
  | 'pinCatalog';

/** What is not an edit of text but of the workspace's settings; the server or the client carries it out. */
export type FixCommand =
  /** `rule` is `catalog/code`, as the setting `errorCodeInsight.ignoredCodes` holds it. */
  | { readonly name: 'ignoreCode'; readonly rule: string }
  | { readonly name: 'stopIgnoringCode'; readonly rule: string }
  | { readonly name: 'pinCatalog'; readonly catalog: CatalogId };

/** What the lightbulb offers, or says why it cannot. */
export type Fix = {
  readonly title: string;
  readonly kind: FixKind;
  /** The one to take when the user asks for no choice. */
  readonly preferred: boolean;
  /** The insight it answers; absent for whole-file fixes and idle comments. */
  readonly insight?: Insight;
} & ({ readonly edits: readonly FixEdit[] } | { readonly command: FixCommand } | { readonly why: string });
