import type { Catalog, CatalogHead, Code, Entry } from '../../../../shared/src/catalog/types';
import { inCase, legalName, uniqueName } from '../names';
import type { Member, ModuleIdiom } from './idiom';

/** What a row of a module is made from. */
export type Named = { readonly entry: Entry; readonly value: bigint };

/** The container's name in the language's case: the catalog's own, else made from its id. */
export const containerOf = (head: CatalogHead, idiom: ModuleIdiom): string => {
  const name = head.enumName ?? inCase(head.id, 'pascal');
  return idiom.containerCase === 'pascal' && head.enumName !== undefined ? name : inCase(name, idiom.containerCase);
};

/** `SESSION_CLOSED` in a container, `CortexErrorSessionClosed` where the language has none. */
export const memberNameOf = (name: string, head: CatalogHead, idiom: ModuleIdiom): string =>
  idiom.flat
    ? containerOf(head, idiom) + idiom.glue + inCase(name, idiom.memberCase)
    : legalName(name, idiom.memberCase, idiom.reserved);

/** What stands above the container. */
export const headLines = (head: CatalogHead): readonly string[] => {
  const title = oneLine(head.title);
  const first = /\b(?:codes?|errors?|signals?|status(?:es)?)$/i.test(title) ? `${title}.` : `${title} codes.`;
  return head.url === undefined || /[{}\s]/.test(head.url) ? [first] : [first, oneLine(head.url)];
};

/** Rows for a module, names legal and unique; entries without a name or a number are left out. */
export const membersOf = (
  named: readonly Named[],
  head: CatalogHead,
  idiom: ModuleIdiom,
  taken: ReadonlySet<string> = new Set(),
): readonly Member[] => {
  const used = new Set(taken);
  return named.flatMap(({ entry, value }) => {
    if (entry.name === undefined) return [];
    const name = uniqueName(memberNameOf(entry.name, head, idiom), value, used);
    used.add(name);
    return [{ name, value, digits: digitsOf(value, head), doc: summaryOf(entry) }];
  });
};

export const numberedEntries = (catalog: Catalog): readonly Named[] =>
  catalog.entries.flatMap((entry) => {
    const value = valueOf(entry.code);
    return value === undefined ? [] : [{ entry, value }];
  });

export const valueOf = (code: Code): bigint | undefined => (typeof code === 'number' ? BigInt(code) : undefined);

/** One sentence about the entry, safe inside a comment of any language. */
const summaryOf = (entry: Entry): string => {
  const said = entry.title ?? entry.description ?? entry.messages[0]?.text ?? entry.causes[0] ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(said)?.[0] ?? said;
  return shortened(oneLine(sentence));
};

/** Hexadecimal where the catalog is. */
export const digitsOf = (value: bigint, head: CatalogHead): string => {
  const hexadecimal = head.codes.kind === 'integer' && head.codes.radix === 16 && value > 9n;
  return hexadecimal ? `0x${value.toString(16).toUpperCase().padStart(8, '0')}` : String(value);
};

/** No comment end, no line break, no backslash (it would join lines in C), no control character. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\*\/|\/\*|\\|"""|-->|#>|\?>|\{@/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const longest = 110;

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest - 1))}…`;
