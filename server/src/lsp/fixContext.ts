import type { CatalogHead } from '../../../shared/src/catalog/types';
import type { FixContext, NeighbourFile } from '../fixes/context';
import { wantedFiles } from '../fixes/wantedFiles';
import type { Examined } from './analyses';
import type { Session } from './session';

const largestNeighbour = 2_000_000;

/** What of a file the fixes need; it need not be open. */
export type Fixable = Omit<Examined, 'evidence' | 'key'>;

/**
 * Reads the files that the fixes of this one want to look into, and puts together what they need to know. `heads` are
 * catalogs whose constants may be written though no code of theirs stands in the file.
 */
export const fixContextOf = async (
  session: Session,
  examined: Fixable,
  heads: readonly CatalogHead[],
): Promise<FixContext> => {
  const { source, analysis } = examined;
  const context = contextWithout(session, examined);
  const wanted = wantedFiles(source, analysis, context, heads);
  const read = await Promise.all(wanted.map(async (uri) => [uri, await neighbourAt(session, uri)] as const));
  const neighbours = new Map(read);
  return { ...context, neighbour: (uri) => neighbours.get(uri) };
};

const contextWithout = ({ workspace }: Session, examined: Fixable): FixContext => {
  const { source, scanned, project, surroundings, settings, catalogs } = examined;
  const folder = workspace.folderOf(source.uri);
  return {
    catalogs,
    project,
    ...(folder === undefined ? {} : { folder }),
    ...(surroundings.packageRoot === undefined ? {} : { packageRoot: surroundings.packageRoot }),
    ...(surroundings.moduleType === undefined ? {} : { moduleType: surroundings.moduleType }),
    literals: scanned.literals,
    constants: workspace.constants(),
    neighbour: () => undefined,
    settings: { style: settings.style, modules: settings['constants.file'] },
    platform: settings.platform,
  };
};

/** As the editor holds it, else as it lies on disk. */
const neighbourAt = async ({ documents, host }: Session, uri: string): Promise<NeighbourFile | undefined> => {
  const open = documents.get(uri);
  if (open !== undefined) return { text: open.getText(), version: open.version };
  const file = await host.readText(uri, largestNeighbour);
  return file.kind === 'text' ? { text: file.text } : undefined;
};
