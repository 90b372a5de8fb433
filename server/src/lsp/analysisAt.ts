import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../../shared/src/span';
import type { Analysis } from '../core/insight';
import type { Examined } from './analyses';
import { analyseAround } from './analyseAround';
import type { Session } from './session';

type Open = Examined & { readonly document: TextDocument };

/** What is known around a place: of logs its line, of a text that is too long its neighbourhood, else all of it. */
export const analysisAt = async (
  { logs, gather }: Pick<Session, 'logs' | 'gather'>,
  { document, ...examined }: Open,
  offset: number,
): Promise<Analysis> => {
  const log = logs.of(examined, document);
  if (log !== undefined) return { ...examined.analysis, insights: log.insightsIn({ start: offset, end: offset }) };
  return examined.isWhole ? examined.analysis : analyseAround(offset, examined, gather);
};

/** So many units before a stretch of a log tell whether its first failure repeats the one before. */
const before = 64 * 1024;
/** A stretch longer than any screen is answered in its first part only. */
const longest = 1_000_000;

/** What is known in a stretch, and in logs in front of it. */
export const analysisIn = (
  { logs }: Pick<Session, 'logs'>,
  { document, ...examined }: Open,
  { start, end }: Span,
): Analysis => {
  const log = logs.of(examined, document);
  if (log === undefined) return examined.analysis;
  const stretch = { start: Math.max(0, start - before), end: Math.min(end, start + longest) };
  return { ...examined.analysis, insights: log.insightsIn(stretch) };
};
