import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ListDecisions, TakeBack, type Decision, type Place } from '../../../../shared/src/protocol';
import { spanOf } from '../../features/ranges';
import { workspaceEditOf } from '../../features/workspaceEdits';
import { isSettingsFile } from '../../project/settingsFiles';
import { languageOfFile } from '../../project/languages';
import type { Session } from '../session';
import { answer } from '../wire';
import { commentDecisions, commentRemoval } from './commentDecisions';
import { folderDecisions, folderRemoval } from './folderDecisions';

/** What is ignored, pinned or allowed by comments and by settings of folders, and the way back. */
export const serveDecisions = (session: Session): void => {
  const { connection, guard } = session;
  answer(
    connection,
    ListDecisions,
    guard('Decisions', [], (params, token) => listed(session, params.workDoneToken, token)),
  );
  const failed = { why: 'It failed; the output has the details.' };
  answer(
    connection,
    TakeBack,
    guard('Taking back', failed, (place) => takeBack(session, place)),
  );
};

/** More than anyone reads. */
const mostDecisions = 2000;

const listed = async (
  session: Session,
  workDoneToken: string | number | undefined,
  token: CancellationToken,
): Promise<readonly Decision[]> => {
  const progress = session.connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin('Looking for what is ignored', undefined, undefined, true);
  try {
    const found = [...(await inFolders(session))];
    for await (const decision of commentDecisions(session, token)) {
      if (found.push(decision) >= mostDecisions) break;
    }
    return found;
  } finally {
    progress.done();
  }
};

const inFolders = async (session: Session): Promise<readonly Decision[]> => {
  const found: Decision[] = [];
  for (const folder of session.workspace.folders())
    for await (const batch of session.host.listFiles(folder))
      for (const uri of batch.filter(isSettingsFile))
        found.push(...folderDecisions(uri, (await textAt(session, uri)) ?? ''));
  return found;
};

const takeBack = async (session: Session, { uri, range }: Place): Promise<{ edit: unknown } | { why: string }> => {
  const text = await textAt(session, uri);
  if (text === undefined) return { why: 'The file is gone.' };
  const open = session.documents.get(uri);
  const source = { uri, version: open?.version ?? 0, language: open?.languageId ?? languageOfFile(uri), text };
  const span = spanOf(range, TextDocument.create(uri, source.language, source.version, text));
  const edits = isSettingsFile(uri) ? folderRemoval(text, span) : await commentRemoval(session, source, span);
  if (edits.length === 0) return { why: 'It is no longer there.' };
  const version = open === undefined ? {} : { version: open.version };
  const edit = workspaceEditOf([{ uri, ...version, edits }], { textOf: () => text, createsFiles: false });
  return edit === undefined ? { why: 'It is no longer there.' } : { edit };
};

const largestFile = 4_000_000;

const textAt = async ({ documents, host }: Session, uri: string): Promise<string | undefined> => {
  const open = documents.get(uri);
  if (open !== undefined) return open.getText();
  const file = await host.readText(uri, largestFile);
  return file.kind === 'text' ? file.text : undefined;
};
