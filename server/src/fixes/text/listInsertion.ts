import type { Span } from '../../../../shared/src/span';
import type { TextEdit } from '../fix';
import { eolOf, marginOf } from './lines';

type Item = { readonly text: string; readonly span: Span };

/** Adds an item to a comma-separated list: in order where the list is sorted, else at its end, in the list's own layout. */
export const insertIntoList = (text: string, code: string, list: Span, item: string): TextEdit => {
  const items = itemsOf(code, list);
  const last = items.at(-1);
  if (last === undefined) return insertion(list.start, ` ${item} `);
  const next = isSorted(items) ? items.find((other) => key(item) < key(other.text)) : undefined;
  const gap = separatorOf(text, list, last);
  if (next !== undefined) return insertion(next.span.start, `${item},${gap}`);
  const comma = /^\s*,/.exec(code.slice(last.span.end, list.end))?.[0];
  return comma === undefined
    ? insertion(last.span.end, `,${gap}${item}`)
    : insertion(last.span.end + comma.length, `${gap}${item},`);
};

const insertion = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

const separatorOf = (text: string, list: Span, last: Item): string => {
  const lineBreak = /[\n\r]/.test(text.slice(list.start, last.span.start));
  return lineBreak ? eolOf(text) + marginOf(text, last.span.start) : ' ';
};

const itemsOf = (code: string, list: Span): readonly Item[] => {
  const pattern = /[^,\s](?:[^,]*[^,\s])?/g;
  return [...code.slice(list.start, list.end).matchAll(pattern)].map((match) => ({
    text: match[0],
    span: { start: list.start + match.index, end: list.start + match.index + match[0].length },
  }));
};

/** One item tells nothing of order. */
const isSorted = (items: readonly Item[]): boolean =>
  items.length > 1 && items.every(({ text }, at) => at === 0 || key(items[at - 1]?.text ?? '') <= key(text));

const key = (item: string): string => item.replace(/^type\s+/, '').toLowerCase();
