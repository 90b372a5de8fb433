import * as vscode from 'vscode';
import type { ImportNote, ImportPreview } from '../../../shared/src/protocol';
import { counted } from '../../../shared/src/counted';

export type Prepared = Extract<ImportPreview, { readonly kind: 'prepared' }>;

/** A text to show with the marks that belong to it. */
export type Marked = { readonly text: string; readonly diagnostics: readonly vscode.Diagnostic[] };

const mostNotes = 50;

/** The catalog below a summary of what was skipped, mended or is doubtful; its doubtful rows are marked. */
export const previewWithSummary = (prepared: Prepared, from: string, to: string): Marked => {
  const summary = summaryLines(prepared, from, to).map((line) => `// ${line}`.trimEnd());
  return {
    text: [...summary, prepared.json].join('\n'),
    diagnostics: rowDiagnostics(prepared.notes, summary.length),
  };
};

/** The catalog as the file would be, for a comparison with the file as it is. */
export const previewAlone = ({ json, notes }: Prepared): Marked => ({
  text: json,
  diagnostics: rowDiagnostics(notes, 0),
});

/** The notes where they belong in the document. */
export const sourceDiagnostics = (notes: readonly ImportNote[], firstLine: number): readonly vscode.Diagnostic[] =>
  notes.map((note) => diagnosticAt(firstLine + note.line, note));

/** `49 codes, 3 doubtful, 1 skipped`. */
export const countsOf = ({ size, notes }: Pick<Prepared, 'size' | 'notes'>): string => {
  const kinds = ['doubtful', 'skipped', 'mended'] as const;
  const counts = kinds.map((kind) => [notes.filter((note) => note.kind === kind).length, kind] as const);
  const told = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  return [counted(size, 'code'), ...told].join(', ');
};

const summaryLines = (prepared: Prepared, from: string, to: string): readonly string[] => {
  const notes = prepared.notes.slice(0, mostNotes);
  const more = prepared.notes.length - notes.length;
  return [
    `Preview of ${to}: ${countsOf(prepared)}, from ${from}.`,
    'Nothing is written yet. "Error Codes: Accept Import" writes the catalog without these lines.',
    ...notes.map(({ line, kind, message }) => `  line ${line + 1}, ${kind}: ${message.replace(/\s+/g, ' ')}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ];
};

const rowDiagnostics = (notes: readonly ImportNote[], linesAbove: number): readonly vscode.Diagnostic[] =>
  notes.flatMap((note) => note.rows.map((row) => diagnosticAt(linesAbove + row, note)));

const endOfLine = 10_000;

const diagnosticAt = (line: number, { kind, message }: ImportNote): vscode.Diagnostic => {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(line, 0, line, endOfLine),
    `${titles[kind]}: ${message}`,
    severities[kind],
  );
  diagnostic.source = 'error-code-insight import';
  return diagnostic;
};

const titles: Readonly<Record<ImportNote['kind'], string>> = {
  skipped: 'Not imported',
  doubtful: 'Doubtful',
  mended: 'Mended',
  info: 'Imported',
};

const severities: Readonly<Record<ImportNote['kind'], vscode.DiagnosticSeverity>> = {
  skipped: vscode.DiagnosticSeverity.Warning,
  doubtful: vscode.DiagnosticSeverity.Warning,
  mended: vscode.DiagnosticSeverity.Information,
  info: vscode.DiagnosticSeverity.Hint,
};
