import { valueOf } from '../../../shared/src/catalog/codes';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { nameOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import { search } from '../../../shared/src/catalog/search';
import type { Entry } from '../../../shared/src/catalog/types';
import { lookupHit } from '../../../shared/src/lookupHit';
import {
  Card,
  FindCodeAt,
  ListCatalogs,
  ListEntries,
  Lookup,
  type CatalogSummary,
  type CodeParams,
  type LookupHit,
} from '../../../shared/src/protocol';
import { cardOf } from '../features/card';
import { insightAt } from '../features/hover';
import { rangeOf } from '../features/ranges';
import { analysisAt } from './analysisAt';
import { activeIn, type ActiveCatalogs } from './activeCatalogs';
import { Outdated } from './guarded';
import type { Session } from './session';
import { answer } from './wire';

/** The requests behind the palette and the catalog view: everything about catalogs that needs no edit. */
export const serveCatalogs = (session: Session): void => {
  const { connection, guard, catalogs } = session;
  answer(
    connection,
    Lookup,
    guard('Look-up', [], async ({ query, uri, limit }) => {
      const set = await catalogs.ready();
      const active = await activeFor(session, uri);
      return query.trim() === ''
        ? firstEntries(set, [...active.keys()], limit)
        : found(set, query, { limit, preferred: [...active.keys()] });
    }),
  );
  answer(
    connection,
    Card,
    guard('Card', undefined, async (params) => {
      const hit = hitOf(await catalogs.ready(), params);
      return hit && { title: nameOf(hit), markdown: cardOf(hit).markdown };
    }),
  );
  answer(
    connection,
    ListCatalogs,
    guard('Catalogs', [], async ({ uri }) => {
      const active = await activeFor(session, uri);
      return (await catalogs.ready()).heads.map((head): CatalogSummary => ({
        id: head.id,
        title: head.title,
        scope: head.scope,
        size: head.size,
        ...(head.url === undefined ? {} : { url: head.url }),
        active: active.get(head.id) ?? [],
        groups: head.groups.map(({ id, title }) => ({ id, title })),
      }));
    }),
  );
  answer(
    connection,
    ListEntries,
    guard('Entries', [], async ({ catalog }) => entriesOf(await catalogs.ready(), catalog)),
  );
  serveCodeAt(session);
};

const serveCodeAt = (session: Session): void => {
  const { connection, textGuard, analyses } = session;
  answer(
    connection,
    FindCodeAt,
    textGuard('Code at the cursor', undefined, async ({ uri, position }) => {
      const examined = await analyses.of(uri);
      const { document } = examined;
      const offset = document.offsetAt(position);
      const insight = insightAt(await analysisAt(session, examined, offset), offset);
      if (insight === undefined) return undefined;
      const { catalog, code } = insight.best.hit;
      return { text: insight.literal.spelling, range: rangeOf(insight.span, document), catalog: catalog.id, code };
    }),
  );
};

/** The catalogs that answer in a file, with their reasons; none where the file is not open. */
const activeFor = async ({ analyses }: Session, uri: string | undefined): Promise<ActiveCatalogs> => {
  if (uri === undefined) return new Map();
  try {
    return activeIn(await analyses.of(uri));
  } catch (error) {
    if (error instanceof Outdated) return new Map();
    throw error;
  }
};

const found = (set: CatalogSet, query: string, wanted: Parameters<typeof search>[2]): readonly LookupHit[] =>
  search(set, query, wanted).map(({ hit }) => lookupHit(hit));

const firstEntries = (set: CatalogSet, active: readonly string[], limit: number): readonly LookupHit[] => {
  const ids = [...active, ...set.heads.map(({ id }) => id).filter((id) => !active.includes(id))];
  const hits: LookupHit[] = [];
  for (const id of ids) {
    if (hits.length >= limit) break;
    hits.push(...entriesOf(set, id).slice(0, limit - hits.length));
  }
  return hits;
};

const entriesOf = (set: CatalogSet, id: string): readonly (LookupHit & { readonly group?: string })[] => {
  const catalog = set.catalog(id);
  const head = set.head(id);
  if (catalog === undefined || head === undefined) return [];
  return catalog.entries.map((entry) => ({
    ...lookupHit(entryHit(head, entry)),
    ...(entry.group === undefined ? {} : { group: entry.group }),
  }));
};

const entryHit = (catalog: Hit['catalog'], entry: Entry): Hit => ({
  kind: 'entry',
  catalog,
  code: entry.code,
  reading: 'asWritten',
  entry,
  fields: [],
});

export const hitOf = (set: CatalogSet, { catalog, code }: CodeParams): Hit | undefined =>
  set.lookUp(catalog, { value: valueOf(code), text: typeof code === 'string' ? code : '' });
