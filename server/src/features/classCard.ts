import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CodeRange } from '../../../shared/src/catalog/types';
import type { Insight } from '../core/insight';
import { brief } from './card';
import { blocks, bold, code, joined, prose, words, type Markdown } from './markdown';

/**
 * The card of a test for a class of codes: `>= 400` is about client errors, not about Bad Request. Undefined where it is
 * no such test, or the catalog has no name for the class.
 */
export const classCard = (insight: Insight, document: TextDocument, catalogs: CatalogSet): Markdown | undefined => {
  const range = insight.classTest ? classOf(insight, document, catalogs) : undefined;
  if (range === undefined) return undefined;
  const { hit } = insight.best;
  const name = joined([prose(range.name ?? ''), prose(range.title ?? '')], ' · ');
  return blocks([
    joined([bold(joined([code(`${range.from}–${range.to}`), name], ' ')), prose(hit.catalog.title)], ' · '),
    prose(range.description ?? ''),
    joined([words('*The bound itself:*'), brief(hit)], ' '),
  ]);
};

const classOf = (
  { best: { hit }, span }: Insight,
  document: TextDocument,
  catalogs: CatalogSet,
): CodeRange | undefined => {
  if (typeof hit.code !== 'number') return undefined;
  const { start, end } = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  const before = document.getText({ start: { ...start, character: 0 }, end: start });
  const after = document.getText({ start: end, end: { line: end.line + 1, character: 0 } });
  const inside = hit.code + stepInto(before, after);
  return catalogs.catalog(hit.catalog.id)?.ranges.find(({ from, to }) => from <= inside && inside <= to);
};

/** From a bound that is itself outside the class to the nearest code inside. */
const stepInto = (before: string, after: string): -1 | 0 | 1 => {
  if (below.test(before) || /^\s*>(?![=>])/.test(after)) return -1;
  return above.test(before) || /^\s*<(?![=<])/.test(after) ? 1 : 0;
};

const below = /(?:(?<!<)<|-lt|\buntil|\brange\(\s*\d+\s*,)\s*$/;
const above = /(?:(?<![>=-])>|-gt)\s*$/;
