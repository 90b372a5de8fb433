import type { Span } from '../../../../shared/src/span';

/** The bracket groups that enclose an offset, outermost first; spans include both brackets. */
export const groupsAround = (code: string, offset: number): readonly Span[] => {
  const open: number[] = [];
  for (let at = 0; at < offset && at < code.length; at += 1) {
    const unit = code.charAt(at);
    if (opening.has(unit)) open.push(at);
    else if (closing.has(unit)) open.pop();
  }
  return open.map((start) => ({ start, end: closerOf(code, start) + 1 }));
};

/** Offset of the bracket that closes the one at `start`; the end of the text where none does. */
export const closerOf = (code: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const unit = code.charAt(at);
    if (opening.has(unit)) depth += 1;
    else if (closing.has(unit)) depth -= 1;
    if (depth === 0) return at;
  }
  return code.length - 1;
};

/** Outside all brackets. */
export const isTopLevel = (code: string, offset: number): boolean => groupsAround(code, offset).length === 0;

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);
