import { given } from '../../../../shared/src/catalog/given';
import type { DeclaredCode } from '../codeList';

/** So far around a number its row is looked for. */
const reach = 600;

/** The row of a table of codes in which a place stands: `NOT_FOUND: { code: 404, message: 'Not found' }`. */
export const rowAround = (
  text: string,
  at: number,
): Pick<DeclaredCode, 'name' | 'span' | 'doc' | 'message'> | undefined => {
  const open = openingBefore(text, at);
  if (open === undefined) return undefined;
  const before = text.slice(Math.max(0, open - 160), open);
  const found = /(["']?)([A-Za-z_$][\w$-]*)\1\s*[:=]\s*(?:[\w$.]+\s*\(\s*)?$/.exec(before);
  const [, quote = '', name] = found ?? [];
  if (found === null || name === undefined) return undefined;
  const start = open - before.length + found.index + quote.length;
  const row = text.slice(open, closingAfter(text, open));
  const message =
    /["']?(?:message|msg|text|description|title|reason)["']?\s*[:=]\s*(["'`])((?:(?!\1)[^\\\n]){1,300})\1/i.exec(
      row,
    )?.[2];
  return { name, span: { start, end: start + name.length }, ...given({ message }) };
};

/** The bracket that is still open at a place. */
const openingBefore = (text: string, at: number): number | undefined => {
  let depth = 0;
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    const unit = text.charAt(place);
    if (unit === '}') depth++;
    if (unit === '{' && depth-- === 0) return place;
  }
  return undefined;
};

const closingAfter = (text: string, open: number): number => {
  const close = text.indexOf('}', open);
  return close < 0 ? Math.min(text.length, open + reach) : Math.min(close, open + 2 * reach);
};
