import type { TextDocument } from 'vscode-languageserver-textdocument';
import { InlayHintKind, MarkupKind, type InlayHint } from 'vscode-languageserver-types';
import { overlap, type Span } from '../../../shared/src/span';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Settings } from '../../../shared/src/settings';
import type { Analysis, Insight } from '../core/insight';
import { bodyOf, heading } from './card';
import { blocks } from './markdown';
import { isAtLeast, isSaid, labelOf, readingsOf, ruleOf } from './shown';

/** Names behind the numbers of a stretch of text, in source order. */
export const hintsIn = (analysis: Analysis, span: Span, settings: Settings, document: TextDocument): InlayHint[] => {
  const hinted = analysis.insights.filter((insight) => isHinted(insight, settings));
  return withoutRuns(hinted, settings)
    .filter((insight) => overlap(insight.span, span))
    .map((insight) => hintOf(insight, document));
};

const isHinted = (insight: Insight, settings: Settings): boolean => {
  if (!isSaid(insight) || !isAtLeast(insight.confidence, settings['inlayHints.minimumConfidence'])) return false;
  if (insight.role === 'log') return settings['inlayHints.inLogs'] !== 'off';
  return insight.role === 'use' && !(insight.inTest && settings.tests === 'off');
};

/** In logs a failure that repeats the one before it is said once. */
const withoutRuns = (insights: readonly Insight[], settings: Settings): readonly Insight[] =>
  settings['inlayHints.inLogs'] === 'all'
    ? insights
    : insights.filter((insight, index) => {
        const before = insights[index - 1];
        return insight.role !== 'log' || before === undefined || ruleOf(before.best.hit) !== ruleOf(insight.best.hit);
      });

const hintOf = (insight: Insight, document: TextDocument): InlayHint => {
  const readings = readingsOf(insight).map(({ hit }) => hit);
  return {
    position: document.positionAt(insight.span.end),
    label: labelFor(readings),
    kind: InlayHintKind.Type,
    paddingLeft: true,
    tooltip: {
      kind: MarkupKind.Markdown,
      value: blocks(readings.flatMap((hit) => [heading(hit), bodyOf(hit)])).markdown,
    },
  };
};

const mostReadings = 2;

/** `GONE or SESSION_LOST`: who has two names for a number is told both. */
const labelFor = (readings: readonly Hit[]): string => {
  const labels = [...new Set(readings.map(labelOf))];
  const more = labels.length > mostReadings ? [`${labels.length - mostReadings} more`] : [];
  return [...labels.slice(0, mostReadings), ...more].join(' or ');
};
