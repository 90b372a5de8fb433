import type { Analysis } from '../core/insight';
import type { Source } from '../core/source';
import type { FixContext } from './context';
import { languageOf } from './languages';
import { moduleUri } from './modules/location';
import { sourceFile } from './text/sourceFile';

/** The files beside this one that its fixes may have to read or change: ask for them first, then for the fixes. */
export const wantedFiles = (source: Source, analysis: Analysis, context: FixContext): readonly string[] => {
  const language = languageOf(source.language);
  if (language === undefined) return [];
  const file = sourceFile(source, analysis.file, language);
  const heads = new Map(analysis.insights.map(({ best }) => [best.hit.catalog.id, best.hit.catalog]));
  const modules = [...heads.values()].map((head) => moduleUri(head, file, context));
  return [...new Set([...modules, ...language.surroundings(file, context)])];
};
