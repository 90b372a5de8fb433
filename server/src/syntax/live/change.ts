/** One replacement that turns a text into its next version. */
export type Change = {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
};

/** The smallest single replacement between two versions; undefined when they are equal. */
export const changeBetween = (before: string, after: string): Change | undefined => {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const same = commonEnd(before, after, shorter - start);
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
};

const BLOCK = 4096;

const commonStart = (before: string, after: string, shorter: number): number => {
  let start = 0;
  while (start + BLOCK <= shorter && before.slice(start, start + BLOCK) === after.slice(start, start + BLOCK))
    start += BLOCK;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  return start;
};

const commonEnd = (before: string, after: string, longest: number): number => {
  let same = 0;
  while (same + BLOCK <= longest && tailBlock(before, same) === tailBlock(after, same)) same += BLOCK;
  while (same < longest && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return same;
};

const tailBlock = (text: string, behind: number): string =>
  text.slice(text.length - behind - BLOCK, text.length - behind);
