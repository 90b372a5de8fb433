import { nameOf, displayCode, summaryOf } from './display';
import { spaced, squash, wordsOf } from './words';
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
  /** Id and title of the catalog, likewise; one text for all its rows. */
  readonly catalog: string;
};

const remembered = new WeakMap<Catalog, readonly SearchRow[]>();

/** The rows of one catalog, made on first use. */
export const rowsFor = (set: CatalogSet, id: CatalogId): readonly SearchRow[] => {
  const catalog = set.catalog(id);
  const head = set.head(id);
  if (!catalog || !head) return [];
  const known = remembered.get(catalog);
  if (known) return known;
  const title = titleWords(head);
  const rows = catalog.entries.map((entry) => rowOfEntry(head, entry, title));
  remembered.set(catalog, rows);
  return rows;
};

const titleWords = ({ id, title }: CatalogHead): string => ` ${wordsOf(`${id} ${title}`).join(' ')} `;

const rowOfEntry = (catalog: CatalogHead, entry: Entry, title: string): SearchRow => {
  const hit: Hit = { catalog, code: entry.code, reading: 'asWritten', kind: 'entry', entry, fields: [] };
  const names = [entry.name ?? entry.title ?? '', ...entry.altNames];
  const messages = entry.messages.map(({ text }) => text);
  const texts = [entry.title ?? '', entry.description ?? '', ...messages, ...entry.causes];
  return { hit, ...searched(hit, names, texts), catalog: title };
};

/** A row for a hit that is no entry: a range, or bits alone. */
export const rowOfHit = (hit: Hit): SearchRow => ({
  hit,
  ...searched(hit, [nameOf(hit)], [summaryOf(hit)]),
  catalog: titleWords(hit.catalog),
});

const searched = (hit: Hit, names: readonly string[], texts: readonly string[]) => {
  const name = ` ${names.flatMap(wordsOf).join(' ')} `;
  const squashed = names.map(squash).join(' ');
  const text = ` ${textWords(texts.join(' '))} `;
  const shown = displayCode(hit).toLowerCase();
  const plain = String(hit.code).toLowerCase();
  const code = shown === plain ? plain : `${plain} ${shown}`;
  return { name, squashed, text, code };
};

/** Words of a sentence, identifiers both whole and in parts: `streamKey` is streamkey, stream and key. */
const textWords = (text: string): string => {
  const plain = spaced(text);
  if (!/[a-z0-9][A-Z]/.test(text)) return plain;
  const identifiers = text.match(/\b\w*[a-z0-9][A-Z]\w*\b/g) ?? [];
  return [plain, ...identifiers.flatMap(wordsOf)].join(' ');
};
