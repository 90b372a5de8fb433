import { analyse } from '../../server/src/core/analyse';
import type { Insight, Policy } from '../../server/src/core/insight';
import { defaultThresholds } from '../../server/src/core/clueTable';
import { loneFile, type Scanned } from '../../server/src/core/scan';
import type { Source } from '../../server/src/core/source';
import type { CatalogSet } from '../../shared/src/catalog/catalogSet';

const policy: Policy = { thresholds: defaultThresholds, ignoredCodes: [], disabledCatalogs: [], allowed: [] };

export type Found = { readonly insight: Insight; readonly line: number; readonly col: number };

export type ScanFile = (source: Source, mayHold: (value: bigint) => boolean) => Promise<Scanned>;

export type Readable = { readonly file: string; readonly language: string; readonly text: string };

/** Every insight of one file, with 1-based line and UTF-16 column. */
export const insightsOf = async (
  { file, language, text }: Readable,
  scan: ScanFile,
  catalogs: CatalogSet,
): Promise<readonly Found[]> => {
  const source: Source = { uri: `file:///${file}`, version: 0, language, text };
  const project = { ...loneFile, path: file };
  const { analysis } = analyse(source, await scan(source, catalogs.mayHold), { catalogs, project, policy });
  const starts = lineStarts(text);
  return analysis.insights.map((insight) => {
    const line = starts.findLastIndex((start) => start <= insight.span.start);
    return { insight, line: line + 1, col: insight.span.start - (starts[line] ?? 0) + 1 };
  });
};

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
