import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import { displayCode, nameOf, summaryOf, urlOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CatalogHead } from '../../../shared/src/catalog/types';
import { defaultSettings, type Settings, type SeverityChoice } from '../../../shared/src/settings';
import type { Analysis, Insight } from '../core/insight';
import { rangeOf } from './ranges';
import { isNews, isQuietTest, labelOf, ruleOf } from './shown';

export const diagnosticSource = 'error-code-insight';

/** Code of the diagnostic on an ignore comment that ignores nothing. */
const idleIgnoreCode = 'idle-ignore';

/** Code of the diagnostic that says what could not be analysed. */
const problemCode = 'not-analysed';

/** Magic numbers that are surely codes, ignore comments without effect, and what could not be read; in source order. */
export const diagnosticsOf = (analysis: Analysis, settings: Settings, document: TextDocument): Diagnostic[] => {
  const numbers = analysis.insights.flatMap((insight) => diagnosticOf(insight, settings, document));
  const idle = analysis.idleDirectives.map(({ span }) => idleDiagnostic(rangeOf(span, document)));
  const problems = analysis.problems.map(({ message, span = top }) =>
    problemDiagnostic(rangeOf(span, document), message),
  );
  // Insights are in order, and thousands of them are not sorted at each keystroke.
  return problems.length + idle.length === 0 ? numbers : [...problems, ...numbers, ...idle].sort(bySource);
};

const bySource = ({ range: { start: a } }: Diagnostic, { range: { start: b } }: Diagnostic): number =>
  a.line - b.line || a.character - b.character;

const isDiagnosed = (insight: Insight, settings: Settings): boolean =>
  isNews(insight) &&
  (insight.role === 'use' || isMisnamed(insight)) &&
  insight.confidence === 'certain' &&
  !isQuietTest(insight, settings) &&
  settings.style !== 'hint-only';

/** A name that is another code's. */
const isMisnamed = ({ role, warning }: Insight): boolean => role === 'definition' && warning !== undefined;

const diagnosticOf = (insight: Insight, settings: Settings, document: TextDocument): readonly Diagnostic[] => {
  const { hit } = insight.best;
  const severity = severities[severityFor(hit.catalog, settings)];
  if (severity === undefined || !isDiagnosed(insight, settings)) return [];
  return [
    {
      range: rangeOf(insight.span, document),
      severity: insight.warning === undefined ? severity : atLeastWarning(severity),
      source: diagnosticSource,
      ...saidOf(hit).rule,
      message: messageOf(insight),
    },
  ];
};

const atLeastWarning = (severity: DiagnosticSeverity): DiagnosticSeverity =>
  severity === DiagnosticSeverity.Error ? severity : DiagnosticSeverity.Warning;

const severities: Readonly<Record<SeverityChoice, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: undefined,
};

const severityFor = ({ id, scope }: CatalogHead, settings: Settings): SeverityChoice => {
  const chosen = settings['diagnostics.severity'];
  return chosen[id] ?? chosen[scope] ?? defaultSettings['diagnostics.severity'][scope] ?? 'hint';
};

/** One line: `-32021 is SESSION_IS_FULL in EMOTIV Cortex API: The session is full.` */
const messageOf = (insight: Insight): string => {
  const { literal, best, warning } = insight;
  // The number is not the code, or not the one that it is called.
  if (warning !== undefined && (best.hit.reading === 'minusDropped' || isMisnamed(insight))) return warning;
  const sentence = `${literal.spelling} is ${saidOf(best.hit).meaning}`;
  return warning === undefined ? sentence : `${sentence} ${inOneLine(warning)}`;
};

type Said = { readonly meaning: string; readonly rule: Pick<Diagnostic, 'code' | 'codeDescription'> };

const saidBefore = new WeakMap<Hit, Said>();

/** The same for every version of a document. */
const saidOf = (hit: Hit): Said => {
  const known = saidBefore.get(hit);
  if (known !== undefined) return known;
  const name = nameOf(hit) === displayCode(hit) ? `code ${nameOf(hit)}` : labelOf(hit);
  const meaning = inOneLine(`${name} in ${hit.catalog.title}${colonAnd(summaryUnlessName(hit))}`);
  const href = urlOf(hit);
  const rule = { code: ruleOf(hit), ...(href === undefined ? {} : { codeDescription: { href } }) };
  const said = { meaning, rule };
  saidBefore.set(hit, said);
  return said;
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const colonAnd = (text: string): string => (text === '' ? '.' : `: ${text}${/[.!?]$/.test(text) ? '' : '.'}`);

/** HTTP's "Not Found" need not be said after NOT_FOUND. */
const summaryUnlessName = (hit: Hit): string => {
  const folded = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const summary = summaryOf(hit);
  return folded(summary) === folded(nameOf(hit)) ? '' : summary;
};

const top = { start: 0, end: 0 };

const problemDiagnostic = (range: Diagnostic['range'], message: string): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  code: problemCode,
  message,
});

const idleDiagnostic = (range: Diagnostic['range']): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Hint,
  source: diagnosticSource,
  code: idleIgnoreCode,
  tags: [DiagnosticTag.Unnecessary],
  message: 'This comment ignores no error code; it can be removed.',
});
