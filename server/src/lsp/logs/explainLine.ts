import type { CatalogSet } from '../../../../shared/src/catalog/catalogSet';
import { lookupHit } from '../../../../shared/src/lookupHit';
import type { LineCode } from '../../../../shared/src/protocol';
import { fileEvidence } from '../../core/fileEvidence';
import { mentionsIn } from '../../core/mentions';
import type { Project } from '../../core/scan';
import { logScannerFor } from '../../logs/logScannerFor';
import { createLineJudge, isFailure } from '../../logs/report/lineJudge';
import { projectOf } from '../../project/projectOf';
import type { Session } from '../session';

/** The failures that a line of output names, whoever wrote it: a program in a terminal, say. */
export const explainLine = async (session: Session, line: string): Promise<readonly LineCode[]> => {
  const catalogs = await session.catalogs.ready();
  const { policy, project } = await projectAround(session, catalogs);
  const noFacts = { imports: [], directives: [], constants: [] };
  const evidence = fileEvidence(noFacts, mentionsIn(line, catalogs), project, catalogs);
  const judge = createLineJudge({ catalogs, evidence }, policy);
  const scanner = logScannerFor(catalogs);
  return scanner.scanLines(line, 0, line.length, scanner.begin(line)).literals.flatMap((literal) => {
    const verdict = judge(literal);
    if (verdict === undefined || !isFailure(verdict)) return [];
    const { catalog, catalogTitle, code, spelling, name, summary } = lookupHit(verdict.best.hit);
    return [{ ...literal.span, catalog, catalogTitle, code, spelling, name, summary }];
  });
};

/** Output belongs to no file; the first folder of the workspace says what is at work in it. */
const projectAround = async (
  { settings, surroundings, workspace }: Session,
  catalogs: CatalogSet,
): Promise<Pick<Awaited<ReturnType<typeof settings.of>>, 'policy'> & { readonly project: Project }> => {
  const [folder] = workspace.folders();
  const uri = `${folder ?? 'untitled:'}/output`;
  const { settings: chosen, policy } = await settings.of(folder ?? uri);
  const around = await surroundings.around(uri, folder);
  const vendorFiles = workspace.vendorFiles();
  return {
    policy,
    project: projectOf({ path: '', settings: chosen, surroundings: around, catalogs, vendorFiles }),
  };
};
