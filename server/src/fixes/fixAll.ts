import type { Analysis, Insight } from '../core/insight';
import type { Source } from '../core/source';
import { choose, siteOf } from './choose';
import { compose, type Swap } from './compose';
import type { NamedUse } from './constants/namedUses';
import type { FixContext } from './context';
import type { Fix } from './fix';
import { languageOf } from './languages';
import { allToNumbers } from './toNumber';
import { sourceFile, type SourceFile } from './text/sourceFile';

/** Which codes of a file are to be rewritten: numbers that become constants, or constants that become numbers. */
export type Wanted = {
  readonly number: (insight: Insight) => boolean;
  readonly constant: (use: NamedUse) => boolean;
};

/** What needs no second look. */
const certain: Wanted = { number: ({ confidence }) => confidence === 'certain', constant: () => true };

/** Every certain use in the file at once; undefined where there is none to replace. */
export const fixAll = (
  source: Source,
  analysis: Analysis,
  context: FixContext,
  wanted: Wanted = certain,
): Fix | undefined => {
  const language = languageOf(source.language);
  if (language === undefined || context.settings.style === 'hint-only') return undefined;
  const file = sourceFile(source, analysis.file, language);
  if (context.settings.style === 'numeric') return allToNumbers(file, context, wanted.constant);
  const swaps = swapsFor(analysis.insights.filter(wanted.number), file, context);
  const edits = swaps.length === 0 ? undefined : compose(swaps, file, context);
  if (edits === undefined) return undefined;
  const title =
    swaps.length === 1 ? 'Replace 1 error code in this file' : `Replace all ${swaps.length} error codes in this file`;
  return { title, kind: 'fixAll', preferred: false, edits };
};

/** The first choice for each use that has one. */
export const swapsFor = (insights: readonly Insight[], file: SourceFile, context: FixContext): readonly Swap[] =>
  insights.flatMap((insight) => {
    if (insight.role !== 'use' || insight.ignored !== undefined || insight.ambiguous) return [];
    const choice = choose(insight, file, context);
    const site = siteOf(insight, file);
    const reference = 'why' in choice ? undefined : choice.references[0];
    return site === undefined || reference === undefined ? [] : [{ site, reference }];
  });
