import type { FixEdit } from './fix';
import type { Reference } from './languages/language';
import type { SourceFile } from './text/sourceFile';
import { fileNameOf } from './uris';

/** What will be written, and where it comes from: "Replace with CortexError.SESSION_CLOSED (new file cortexError.ts)". */
export const titleOf = (reference: Reference, edits: readonly FixEdit[], file: SourceFile): string => {
  const written = writtenName(reference);
  if (reference.origin === 'top') return `Name it ${written} at the top of this file`;
  const from = origin(reference, edits, file);
  return `Replace with ${written}${from === '' ? '' : ` (${from})`}`;
};

/** The constant as a file writes it that calls everything by its first name. */
export const writtenName = ({ expression, need }: Reference): string =>
  expression.replaceAll('{}', need?.name ?? need?.module.split(/[.\\/:]+/).at(-1) ?? '');

const origin = (reference: Reference, edits: readonly FixEdit[], file: SourceFile): string => {
  const created = edits.flatMap((edit) => ('create' in edit ? [fileNameOf(edit.create)] : []))[0];
  if (created !== undefined) return `new file ${created}`;
  const extended = edits.flatMap((edit) =>
    'uri' in edit && edit.uri !== file.source.uri ? [fileNameOf(edit.uri)] : [],
  )[0];
  if (extended !== undefined) return `added to ${extended}`;
  return reference.need === undefined || reference.need.module === '' ? '' : `from ${reference.need.module}`;
};
