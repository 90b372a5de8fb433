import { analyse } from '../core/analyse';
import type { Analysis } from '../core/insight';
import type { Examined, Gather } from './analyses';

/** So much text on both sides of a place, in UTF-16 units. */
const reach = 20_000;

/** The analysis of a stretch of a text that is too long as a whole; its spans count in the whole text. */
export const analyseAround = async (offset: number, { source }: Examined, gather: Gather): Promise<Analysis> => {
  const start = lineStart(source.text, Math.max(0, offset - reach));
  const stretch = { ...source, text: source.text.slice(start, offset + reach) };
  const { scanned, catalogs, project, policy } = await gather(stretch);
  const { analysis } = analyse(stretch, scanned, { catalogs, project, policy });
  const insights = analysis.insights.map((insight) => ({
    ...insight,
    span: { start: insight.span.start + start, end: insight.span.end + start },
  }));
  return { ...analysis, insights };
};

/** A line that is itself too long is cut anywhere. */
const lineStart = (text: string, at: number): number => {
  const found = text.lastIndexOf('\n', at) + 1;
  return at - found > reach ? at : found;
};
