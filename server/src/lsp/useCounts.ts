import { CancellationTokenSource } from 'vscode-languageserver';
import type { CatalogId, Code } from '../../../shared/src/catalog/types';
import { mayMentionAny } from './codeMentions';
import type { Session } from './session';
import { usesInWorkspace } from './uses';

/** How often the workspace uses each code of a catalog; codes that it does not use are missing. */
export type UseCounts = {
  readonly of: (catalog: CatalogId) => Promise<ReadonlyMap<Code, number>>;
  /** Something changed: what is being counted is given up, and counted anew when it is asked for. */
  readonly forget: () => void;
};

type Counting = { readonly counts: Promise<ReadonlyMap<Code, number>>; readonly cancel: () => void };

/** Counts a catalog once for all its entries, in one pass through the workspace. */
export const createUseCounts = (session: Session): UseCounts => {
  const known = new Map<CatalogId, Counting>();
  const count = (id: CatalogId): Counting => {
    const source = new CancellationTokenSource();
    const counts = countUses(session, id, source);
    // Whoever waits hears of it; nobody may be waiting any more.
    counts.catch(() => undefined);
    return { counts, cancel: () => source.cancel() };
  };
  return {
    of: (id) => {
      const counting = known.get(id) ?? count(id);
      known.set(id, counting);
      return counting.counts;
    },
    forget: () => {
      for (const { cancel } of known.values()) cancel();
      known.clear();
    },
  };
};

const countUses = async (
  session: Session,
  id: CatalogId,
  { token }: CancellationTokenSource,
): Promise<ReadonlyMap<Code, number>> => {
  const catalog = (await session.catalogs.ready()).catalog(id);
  const counts = new Map<Code, number>();
  if (catalog === undefined) return counts;
  const wanted = {
    mayStandIn: mayMentionAny(catalog),
    fits: (hit: { readonly catalog: { readonly id: string } }) => hit.catalog.id === id,
  };
  for await (const uses of usesInWorkspace(session, wanted, token))
    for (const { code } of uses) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};
