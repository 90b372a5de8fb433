import type { TextDocument } from 'vscode-languageserver-textdocument';
import { InlayHintKind, MarkupKind, type InlayHint } from 'vscode-languageserver-types';
import { overlap, type Span } from '../../../shared/src/span';
import type { Settings } from '../../../shared/src/settings';
import type { Analysis, Insight } from '../core/insight';
import { bodyOf, heading } from './card';
import { blocks } from './markdown';
import { isAtLeast, isNews, labelOf, ruleOf } from './shown';

/** Names behind the numbers of a stretch of text, in source order. */
export const hintsIn = (analysis: Analysis, span: Span, settings: Settings, document: TextDocument): InlayHint[] => {
  const hinted = analysis.insights.filter((insight) => isHinted(insight, settings));
  return withoutRuns(hinted, settings)
    .filter((insight) => overlap(insight.span, span))
    .map((insight) => hintOf(insight, document));
};

const isHinted = (insight: Insight, settings: Settings): boolean => {
  if (!isNews(insight) || !isAtLeast(insight.confidence, settings['inlayHints.minimumConfidence'])) return false;
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

const hintOf = ({ span, best }: Insight, document: TextDocument): InlayHint => ({
  position: document.positionAt(span.end),
  label: labelOf(best.hit),
  kind: InlayHintKind.Type,
  paddingLeft: true,
  tooltip: { kind: MarkupKind.Markdown, value: blocks([heading(best.hit), bodyOf(best.hit)]).markdown },
});
