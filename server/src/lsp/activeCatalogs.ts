import type { CatalogId } from '../../../shared/src/catalog/types';
import type { FileEvidence } from '../core/fileEvidence';

/** The catalogs that have evidence in a file, strongest first, each with its reasons in words. */
export type ActiveCatalogs = ReadonlyMap<CatalogId, readonly string[]>;

export const activeIn = ({ evidence }: { readonly evidence: FileEvidence }): ActiveCatalogs =>
  new Map(
    [...evidence]
      .filter(([, { kind }]) => kind === 'direct' || kind === 'project')
      .sort(([, a], [, b]) => b.weight - a.weight)
      .map(([id, { clues }]) => [id, clues.map(({ because }) => because)]),
  );
