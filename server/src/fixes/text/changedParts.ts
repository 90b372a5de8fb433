import type { TextEdit } from '../fix';

/** The change from one text to another as one edit between what stays the same before and behind. */
export const changedParts = (before: string, after: string): readonly TextEdit[] => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charAt(before.length - 1 - tail) === after.charAt(after.length - 1 - tail))
    tail += 1;
  return [{ span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) }];
};
