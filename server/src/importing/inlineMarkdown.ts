/** Signs of the text that must not be taken for tags; from the private use area of Unicode. */
const shields: Readonly<Record<string, string>> = { '<': '\ue000', '>': '\ue001' };

export const shield = (text: string): string => text.replace(/[<>]/g, (sign) => shields[sign] ?? sign);
export const unshield = (text: string): string => text.replaceAll('\ue000', '<').replaceAll('\ue001', '>');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

type Form = { readonly form: RegExp; readonly write: (groups: readonly string[]) => string };

/** Bold, italic or struck-out text with nothing but letters, escapes and underscores within words. */
const emphasis = /(\*\*|\*|~~)(?=\S)((?:\\[!-/:-@[-`{-~]|(?<=\w)_(?=\w)|[^[\]\\`*_~<&])+)(?<=\S)\1(?!\*)/y;

/** The inline Markdown that tables hold, each form with what is kept of it. Nothing here nests. */
const forms: readonly Form[] = [
  { form: /[^\\`<[*_~&!]+/y, write: ([all = '']) => shield(all) },
  { form: /\\([!-/:-@[-`{-~])/y, write: ([, sign = '']) => shield(sign) },
  { form: /`([^`]+)`(?!`)/y, write: ([, code = '']) => `\`${shield(code)}\`` },
  { form: /<\/?[a-z][^<>]*>/iy, write: ([tag = '']) => tag },
  { form: /\[([^[\]\\`*_~<&]*)\]\([^()\s]*\)/y, write: ([, label = '']) => shield(label) },
  { form: emphasis, write: ([, , inner = '']) => shield(inner.replace(/\\([!-/:-@[-`{-~])/g, '$1')) },
  { form: /(?<=\w)_(?=\w)/y, write: () => '_' },
  { form: /&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/y, write: ([, name = '']) => shield(entities[name] ?? '') },
  { form: /&(?!#?\w+;)|!(?!\[)|<(?=[\s\d=])|\*(?=\s|$)(?<=\s\*)/y, write: ([sign = '']) => shield(sign) },
];

/**
 * Text with its HTML tags, code in backticks, other Markdown undone; undefined where the text is less simple than cells
 * are and a parser must decide. Most cells are read here: a parser takes a hundred times as long.
 */
export const simpleMarkup = (markdown: string): string | undefined => {
  let at = 0;
  let markup = '';
  while (at < markdown.length) {
    const found = formAt(markdown, at);
    if (!found) return undefined;
    markup += found.written;
    at += found.length;
  }
  return markup;
};

const formAt = (text: string, at: number): { readonly written: string; readonly length: number } | undefined => {
  for (const { form, write } of forms) {
    form.lastIndex = at;
    const groups = form.exec(text);
    if (groups) return { written: write(groups), length: groups[0].length };
  }
  return undefined;
};
