import type { Span } from '../../../shared/src/span';
import { covers } from '../../../shared/src/span';
import type { Ignored } from './insight';
import type { Directive } from './scan';

/** Where one ignore comment reaches. */
export type Reach = { readonly directive: Directive; readonly span: Span };

/** The stretch of text that each ignore comment silences. An unclosed `ignore-start` reaches to the end of the file. */
export const reachOf = (directives: readonly Directive[], text: string): readonly Reach[] =>
  directives.flatMap((directive, index) => {
    const span = spanOf(directive, directives.slice(index + 1), text);
    return span === undefined ? [] : [{ directive, span }];
  });

/** The comment that ends a region, where one does. */
export const endOf = (directive: Directive, all: readonly Directive[]): Directive | undefined =>
  directive.kind === 'start'
    ? all.find(({ kind, comment }) => kind === 'end' && comment.start >= directive.comment.end)
    : undefined;

export const ignoredBy = (reaches: readonly Reach[], offset: number): Ignored | undefined => {
  const reach = reaches.find(({ span }) => covers(span, offset));
  return (
    reach && {
      by: 'comment',
      directive: reach.directive.comment,
      reason: reach.directive.reason,
    }
  );
};

const spanOf = (directive: Directive, later: readonly Directive[], text: string): Span | undefined => {
  const { comment } = directive;
  switch (directive.kind) {
    case 'line':
      return {
        start: lineStart(text, comment.start),
        end: lineEnd(text, comment.end),
      };
    case 'next-line': {
      const start = afterBreak(text, lineEnd(text, comment.end));
      return { start, end: lineEnd(text, start) };
    }
    case 'start':
      return {
        start: comment.end,
        end: later.find(({ kind }) => kind === 'end')?.comment.start ?? text.length,
      };
    case 'file':
      return { start: 0, end: text.length };
    case 'end':
      return undefined;
  }
};

/** Lines end as an editor ends them: at \n, \r\n or a lone \r. */
const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

const lineEnd = (text: string, at: number): number => {
  const rest = /[\r\n]/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? text.length;
};

const afterBreak = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);
