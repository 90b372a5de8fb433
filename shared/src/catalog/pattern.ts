import type { ProblemKind } from './problems';

type PatternFault = { readonly kind: ProblemKind; readonly message: string };

/**
 * What keeps a regular expression of an untrusted author from running in reasonable time, if anything does. Strict on
 * purpose: repeats inside repeats and look-behind are refused even where they would be harmless.
 */
export const checkPattern = (pattern: string): PatternFault | undefined => {
  if (pattern.length > 500)
    return { kind: 'unsupported pattern', message: 'The pattern is longer than 500 characters; shorten it.' };
  const unsupported = unsupportedIn(pattern);
  if (unsupported !== undefined) {
    const advice = 'use plain characters, classes, groups and repeats';
    return { kind: 'unsupported pattern', message: `The pattern uses ${unsupported}; ${advice}.` };
  }
  const fault = compileFault(pattern);
  if (fault !== undefined)
    return { kind: 'unsupported pattern', message: `The pattern is not a regular expression: ${fault}.` };
  if (!repeatsWithinRepeats(pattern)) return undefined;
  const reason = 'repeats a group that itself repeats or branches, which can take very long';
  return { kind: 'explosive pattern', message: `The pattern ${reason}; write it without the outer repeat.` };
};

const compileFault = (pattern: string): string | undefined => {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*:\s*/, '').toLowerCase() : 'unknown reason';
  }
};

const refused: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'look-ahead or look-behind'],
  [/\\[1-9]|\\k</, 'a back reference'],
];

const unsupportedIn = (pattern: string): string | undefined => {
  const bare = withoutEscapedBackslashes(pattern);
  return refused.find(([form]) => form.test(bare))?.[1];
};

const withoutEscapedBackslashes = (pattern: string): string => pattern.replaceAll('\\\\', '');

/** Atoms of a pattern: a class, an escape, a bracket, a repeat, or one other character. */
const atom = /\[(?:\\.|[^\]\\])*\]|\\.|\(\?(?:<\w+>|[:a-z-]*:)?|[()|]|\{\d+(?:,\d*)?\}|[*+?]|[^]/g;

type Group = { readonly varies: boolean };

const fixed: Group = { varies: false };

/** Does some repeated group hold a repeat or a branch of its own? Such groups can match one text in very many ways. */
const repeatsWithinRepeats = (pattern: string): boolean => {
  const open: Group[] = [fixed];
  const closed: { last: Group } = { last: fixed };
  for (const part of pattern.match(atom) ?? []) {
    const repeats = /^(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})$/.test(part);
    if (repeats && closed.last.varies) return true;
    if (part.startsWith('(')) open.push(fixed);
    else if (repeats || part === '|' || part === '?') open.splice(-1, 1, { varies: true });
    closed.last = part === ')' ? close(open) : fixed;
  }
  return false;
};

/** Ends the innermost group; what holds it varies when it does. */
const close = (open: Group[]): Group => {
  const group = open.pop() ?? fixed;
  if (group.varies) open.splice(-1, 1, group);
  return group;
};
