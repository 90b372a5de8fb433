import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import { isLog } from '../project/logFiles';
import { projectOf } from '../project/projectOf';
import type { ScanOptions } from '../project/scanning';
import type { SurroundingsFinder } from '../project/surroundings';
import type { Gather } from './analyses';
import type { CatalogStore } from './catalogStore';
import type { SettingsStore } from './settingsStore';
import type { Workspace } from './workspace';

type Stores = {
  readonly settings: SettingsStore;
  readonly catalogs: CatalogStore;
  readonly surroundings: SurroundingsFinder;
  readonly workspace: Workspace;
};

type Scan = (source: Source, options: ScanOptions) => Promise<Scanned>;

/** Tells logs from sources by what the settings, the name and the first lines say. */
export const createLogTest =
  ({ settings, workspace }: Pick<Stores, 'settings' | 'workspace'>) =>
  async (head: Source): Promise<boolean> =>
    isLog(head, workspace.pathOf(head.uri), (await settings.of(head.uri)).settings);

/** Collects what an analysis reads: the settings, the catalogs, the project, and the literals that `scan` finds. */
export const createGathering =
  ({ settings, catalogs, surroundings, workspace }: Stores, scan: Scan): Gather =>
  async (source) => {
    const { uri } = source;
    const [chosen, set, around] = await Promise.all([
      settings.of(uri),
      catalogs.ready(),
      surroundings.around(uri, workspace.folderOf(uri)),
    ]);
    const path = workspace.pathOf(uri);
    const known = {
      path,
      settings: chosen.settings,
      surroundings: around,
      catalogs: set,
      vendorFiles: workspace.vendorFiles(),
    };
    const mode: ScanOptions['mode'] = isLog(source, path, chosen.settings) ? 'log' : 'source';
    const maxLength = chosen.settings.maxFileSize * 1e6;
    const scanned = await scan(source, { mode, mayHold: set.mayHold, catalogs: set, maxLength });
    const isWhole = scanned.readTo === undefined;
    return { ...chosen, mode, isWhole, scanned, project: projectOf(known), surroundings: around, catalogs: set };
  };
