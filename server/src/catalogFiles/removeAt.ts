import { modify } from 'jsonc-parser';
import type { Span } from '../../../shared/src/span';

/** The edits that take a member or an element out of a JSON text, its comma and line included. */
export const removalsAt = (
  text: string,
  path: readonly (string | number)[],
): readonly { readonly span: Span; readonly newText: string }[] =>
  modify(text, [...path], undefined, {}).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }));
