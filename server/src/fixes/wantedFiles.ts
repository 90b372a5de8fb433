import type { CatalogHead } from '../../../shared/src/catalog/types';
import type { Analysis } from '../core/insight';
import type { Source } from '../core/source';
import type { FixContext } from './context';
import { languageOf } from './languages';
import { moduleUri } from './modules/location';
import { sourceFile } from './text/sourceFile';

/**
 * The files beside this one that its fixes may have to read or change: ask for them first, then for the fixes. `heads`
 * are the catalogs whose constants may be written though no code of theirs stands in the file.
 */
export const wantedFiles = (
  source: Source,
  analysis: Analysis,
  context: FixContext,
  heads: readonly CatalogHead[] = [],
): readonly string[] => {
  const language = languageOf(source.language);
  if (language === undefined) return [];
  const file = sourceFile(source, analysis.file, language);
  const found = analysis.insights.map(({ best }) => best.hit.catalog);
  const byId = new Map([...found, ...heads].map((head) => [head.id, head]));
  const modules = [...byId.values()].map((head) => moduleUri(head, file, context));
  return [...new Set([...modules, ...language.surroundings(file, context)])];
};
