import type { CancellationToken } from 'vscode-languageserver';
import type { MakeReportParams } from '../../../../shared/src/protocol';
import type { LogReport } from '../../../../shared/src/report/logReport';
import { reportOn, type ReportProgress } from '../../project/reportOn';
import { Stopped } from '../../project/turns';
import { refuseIfCancelled } from '../guarded';
import type { Session } from '../session';

/** Streams the logs from disk, with progress, until it is done or cancelled; other requests are answered meanwhile. */
export const makeReport = async (
  session: Session,
  { uris, workDoneToken }: MakeReportParams,
  token: CancellationToken,
): Promise<LogReport> => {
  const { connection, host, workspace, settings } = session;
  const catalogs = await session.catalogs.ready();
  const { policy } = await settings.of(workspace.folders()[0] ?? uris[0] ?? '');
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin('Reading logs', 0, undefined, true);
  try {
    return await reportOn(
      { uris, catalogs, policy, during: {}, nameOf: (uri) => uri },
      {
        streams: host.streams,
        pause: host.pause,
        now: host.now,
        isStopped: () => token.isCancellationRequested,
        onProgress: (how) => progress.report(percentOf(how), textOf(how)),
      },
    );
  } catch (error) {
    if (error instanceof Stopped) refuseIfCancelled(token);
    throw error;
  } finally {
    progress.done();
  }
};

const percentOf = ({ bytes, ofBytes }: ReportProgress): number =>
  ofBytes === 0 ? 0 : Math.floor((100 * bytes) / ofBytes);

const textOf = (progress: ReportProgress): string =>
  `${percentOf(progress)} % of ${(progress.ofBytes / 1e6).toFixed(0)} MB`;
