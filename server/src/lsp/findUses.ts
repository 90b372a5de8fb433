import type { CancellationToken } from 'vscode-languageserver';
import type { Hit } from '../../../shared/src/catalog/hit';
import { FindUses, type CodeParams, type Use } from '../../../shared/src/protocol';
import { isSameCode } from '../features/shown';
import { hitOf } from './catalogRequests';
import { mayMentionCode } from './codeMentions';
import type { Session } from './session';
import { usesInWorkspace } from './uses';
import { answer } from './wire';

type UsesParams = CodeParams & { readonly workDoneToken?: string | number };

/** More uses than anyone reads. */
const mostUses = 5000;

/** Every use of a code in the workspace, with progress, until cancelled. */
export const serveUses = (session: Session): void => {
  answer(
    session.connection,
    FindUses,
    session.guard('Finding uses', [], (params, token) => findUses(session, params, token)),
  );
};

export const findUses = async (
  session: Session,
  params: UsesParams,
  token: CancellationToken,
): Promise<readonly Use[]> => {
  const hit = hitOf(await session.catalogs.ready(), params);
  if (hit === undefined) return [];
  const progress = session.connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin('Finding uses', undefined, undefined, true);
  const wanted = { mayStandIn: mayMentionCode(hit), fits: (other: Hit) => isSameCode(other, hit) };
  const uses: Use[] = [];
  try {
    for await (const found of usesInWorkspace(session, wanted, token)) {
      if (found.length > 0) progress.report(`${uses.length + found.length} found`);
      uses.push(...found.map(({ uri, range, line, role }) => ({ uri, range, line, role })));
      if (uses.length >= mostUses) break;
    }
    return uses;
  } finally {
    progress.done();
  }
};
