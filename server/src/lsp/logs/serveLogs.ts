import type { CancellationToken, DocumentSymbol } from 'vscode-languageserver';
import { ExplainLine, FindInLog, MakeReport } from '../../../../shared/src/protocol';
import type { LogReport } from '../../../../shared/src/report/logReport';
import { createLogOutline } from '../../features/logOutline';
import { refuseIfCancelled } from '../guarded';
import type { Session } from '../session';
import { answer } from '../wire';
import { explainLine } from './explainLine';
import { findInLog } from './findInLog';
import { makeReport } from './makeReport';

/** What is asked of logs only: the Outline, the next failure, the report; and what a line of output names. */
export const serveLogs = (session: Session): void => {
  const { connection, guard, textGuard } = session;
  connection.onDocumentSymbol(
    textGuard('Outline', null, ({ textDocument }, token) => outline(session, textDocument.uri, token)),
  );
  answer(
    connection,
    FindInLog,
    textGuard('Searching the log', { kind: 'none' }, (params, token) => findInLog(session, params, token)),
  );
  answer(
    connection,
    ExplainLine,
    guard('Codes in output', [], ({ line }) => explainLine(session, line)),
  );
  answer(
    connection,
    MakeReport,
    guard('Report on logs', nothingRead, (params, token) => makeReport(session, params, token)),
  );
};

const nothingRead: LogReport = { rows: [], unread: [], files: 0, bytes: 0, lines: 0, failures: 0 };

const outline = async (session: Session, uri: string, token: CancellationToken): Promise<DocumentSymbol[] | null> => {
  const { document, ...examined } = await session.analyses.of(uri);
  const log = session.logs.of(examined, document);
  if (log === undefined || !examined.settings.enable) return null;
  const found = createLogOutline();
  for (let piece = 0; piece < log.pieces; piece++) {
    refuseIfCancelled(token);
    found.add(log.failuresIn(piece));
    await session.host.pause();
  }
  return found.symbols(document);
};
