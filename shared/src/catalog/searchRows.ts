import { nameOf, displayCode, summaryOf } from './display';
import { squash, wordsOf } from './words';
import type { CatalogSet } from './catalogSet';
import type { Hit } from './hit';
import type { Catalog, CatalogHead, CatalogId, Entry } from './types';

/** What of a hit is searched, in lower case. */
export type SearchRow = {
  readonly hit: Hit;
  /** Words between blanks, one at either end too, so that ` word ` is a whole word. */
  readonly name: string;
  readonly squashed: string;
  /** Meaning, messages and causes, likewise between blanks. */
  readonly text: string;
  readonly code: string;
  /** All of the above in one, to pass over most rows at once. */
  readonly everything: string;
};

const remembered = new WeakMap<Catalog, readonly SearchRow[]>();

/** The rows of one catalog, made on first use. */
export const rowsFor = (set: CatalogSet, id: CatalogId): readonly SearchRow[] => {
  const catalog = set.catalog(id);
  const head = set.head(id);
  if (!catalog || !head) return [];
  const known = remembered.get(catalog);
  if (known) return known;
  const rows = catalog.entries.map((entry) => rowOfEntry(head, entry));
  remembered.set(catalog, rows);
  return rows;
};

const rowOfEntry = (catalog: CatalogHead, entry: Entry): SearchRow => {
  const hit: Hit = { catalog, code: entry.code, reading: 'asWritten', kind: 'entry', entry, fields: [] };
  const { name, title = '', description = '', messages, causes, altNames } = entry;
  const names = [name ?? '', ...altNames];
  return rowOf(hit, names, [
    name === undefined ? '' : title,
    description,
    ...messages.map(({ text }) => text),
    ...causes,
  ]);
};

/** A row for a hit that is no entry: a range, or bits alone. */
export const rowOfHit = (hit: Hit): SearchRow => rowOf(hit, [nameOf(hit)], [summaryOf(hit)]);

const rowOf = (hit: Hit, names: readonly string[], texts: readonly string[]): SearchRow => {
  const name = ` ${names.flatMap(wordsOf).join(' ')} `;
  const squashed = names.map(squash).join(' ');
  const text = ` ${textWords(texts.join(' ')).join(' ')} `;
  const shown = displayCode(hit).toLowerCase();
  const plain = String(hit.code).toLowerCase();
  const code = shown === plain ? plain : `${plain} ${shown}`;
  return { hit, name, squashed, text, code, everything: `${name}${squashed}${text}${code}` };
};

/** Words of a sentence, identifiers both whole and in parts: `streamKey` is streamkey, stream and key. */
const textWords = (text: string): readonly string[] => {
  const identifiers = text.match(/\b\w*[a-z0-9][A-Z]\w*\b/g) ?? [];
  return [...wordsOf(text), ...identifiers.map(squash)];
};
