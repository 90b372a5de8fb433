import type { TextEdit } from '../fix';

/** The text after edits that do not overlap, in any order; of several insertions at one place the first comes first. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = '';
  let from = 0;
  for (const { span, newText } of inOrder(edits)) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
};

/** In source order, insertions at one place joined into one edit. */
export const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.reduce<TextEdit[]>((done, edit) => {
    const last = done.at(-1);
    const joins = last !== undefined && isInsertion(last) && isInsertion(edit) && last.span.start === edit.span.start;
    return joins ? [...done.slice(0, -1), { span: last.span, newText: last.newText + edit.newText }] : [...done, edit];
  }, []);
};

const isInsertion = ({ span }: TextEdit): boolean => span.start === span.end;
