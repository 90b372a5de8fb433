import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import type { CatalogChoice } from '../../../shared/src/settingKinds';
import type { Settings } from '../../../shared/src/settings';
import type { Project } from '../core/scan';
import { isInferred } from '../inferring/inferCatalogs';
import { matchesAny } from './glob';
import type { Surroundings } from './surroundings';

/** What is known of one file beside its text. */
export type Known = {
  /** Relative to its workspace folder. */
  readonly path: string;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly catalogs: CatalogSet;
  readonly vendorFiles: ReadonlyMap<string, number>;
};

export const projectOf = ({ path, settings, surroundings, catalogs, vendorFiles }: Known): Project => ({
  path,
  dependencies: surroundings.dependencies,
  activated: chosenFor(path, settings.activate),
  pinned: [...chosenFor(path, settings.pin), ...pinnedLists(settings, catalogs)],
  matchedFiles: catalogs.heads.filter(({ appliesTo }) => matchesAny(appliesTo.files, path)).map(({ id }) => id),
  vendorFiles,
});

/** Catalogs inferred from lists that the settings pin by their name or id. */
const pinnedLists = ({ inferred }: Settings, { heads }: CatalogSet): readonly string[] =>
  heads
    .filter(({ id, source }) => isInferred(id) && [source?.heading ?? '', id].some((name) => inferred[name] === 'pin'))
    .map(({ id }) => id);

const chosenFor = (path: string, choices: readonly CatalogChoice[]): readonly string[] =>
  choices.filter(({ files }) => files.length === 0 || matchesAny(files, path)).map(({ catalog }) => catalog);
