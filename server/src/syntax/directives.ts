import type { Directive } from '../core/scan';
import type { Tokens } from './lexical/tokens';

/** What every ignore comment holds. */
export const ignoreMark = 'error-code-insight-ignore';
const DIRECTIVE = /error-code-insight-ignore(-next-line|-start|-end|-file)?(?![\w-])(?:[ \t]*:[ \t]*([^\r\n]*))?/u;

const KINDS: Readonly<Record<string, Directive['kind']>> = {
  '': 'line',
  '-next-line': 'next-line',
  '-start': 'start',
  '-end': 'end',
  '-file': 'file',
};

/** The ignore comments of a text, in source order. */
export const directivesIn = ({ text, comments }: Tokens): readonly Directive[] => {
  const found: Directive[] = [];
  if (!text.includes(ignoreMark)) return found;
  for (let at = 0; at < comments.length; at += 2) {
    const comment = { start: comments[at] ?? 0, end: comments[at + 1] ?? 0 };
    const match = DIRECTIVE.exec(text.slice(comment.start, comment.end));
    if (match === null) continue;
    const start = comment.start + match.index;
    const spelled = withoutCloser(match[0]);
    const reason = withoutCloser(match[2] ?? '');
    found.push({
      kind: KINDS[match[1] ?? ''] ?? 'line',
      reason,
      span: { start, end: start + spelled.length },
      comment,
    });
  }
  return found;
};

/** The comment's closing mark is no part of the reason. */
const withoutCloser = (spelled: string): string => spelled.replace(/\s*(?:\*+\/|-->|#>|\]\]|%>)\s*$/u, '').trimEnd();
