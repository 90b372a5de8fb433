import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import { prepareFilter } from '../../logs/automaton/sharedFilter';
import type { Session } from '../session';
import type { OpenLog } from './openLogs';

/** Gets ready what makes going through a long log quick; other requests are answered meanwhile. */
export const readyToScan = async ({ host }: Session, log: OpenLog, catalogs: CatalogSet): Promise<void> => {
  if (log.isLong) await prepareFilter(catalogs, host.pause);
};
