import type { CancellationToken, DocumentSymbol } from 'vscode-languageserver';
import { FindInLog } from '../../../../shared/src/protocol';
import { createLogOutline } from '../../features/logOutline';
import { refuseIfCancelled } from '../guarded';
import type { Session } from '../session';
import { answer } from '../wire';
import { findInLog } from './findInLog';
import { readyToScan } from './scanning';

/** What is asked of logs only: the Outline and the next failure. */
export const serveLogs = (session: Session): void => {
  const { connection, textGuard } = session;
  connection.onDocumentSymbol(
    textGuard('Outline', null, ({ textDocument }, token) => outline(session, textDocument.uri, token)),
  );
  answer(
    connection,
    FindInLog,
    textGuard('Searching the log', { kind: 'none' }, (params, token) => findInLog(session, params, token)),
  );
};

const outline = async (session: Session, uri: string, token: CancellationToken): Promise<DocumentSymbol[] | null> => {
  const { document, ...examined } = await session.analyses.of(uri);
  const log = session.logs.of(examined, document);
  if (log === undefined || !examined.settings.enable) return null;
  await readyToScan(session, log, examined.catalogs);
  const found = createLogOutline();
  for (let piece = 0; piece < log.pieces; piece++) {
    refuseIfCancelled(token);
    found.add(log.failuresIn(piece));
    await session.host.pause();
  }
  return found.symbols(document);
};
