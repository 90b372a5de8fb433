import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../../../shared/src/span';

export const rangeOf = (span: Span, document: TextDocument): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const spanOf = (range: Range, document: TextDocument): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});
