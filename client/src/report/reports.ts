import * as vscode from 'vscode';
import { MakeReport } from '../../../shared/src/protocol';
import type { LogReport } from '../../../shared/src/report/logReport';
import type { Server } from '../server';
import { chooseLogs, logsGiven } from './chooseLogs';
import { openReport } from './reportPage';

/** Reports on logs, each in a page of its own. */
export type Reports = {
  /** Closes all pages. */
  readonly dispose: () => void;
  /** Asks for files and folders unless some are given: `{ uris }`, or a file from the explorer. */
  readonly make: (given: unknown) => Promise<void>;
};

export const createReports = (server: Server, extension: vscode.Uri): Reports => {
  const pages = new Set<vscode.WebviewPanel>();
  return {
    make: async (given) => {
      const uris = logsGiven(given) ?? (await chooseLogs());
      if (uris.length === 0) return;
      const report = await read(server, uris);
      if (report === undefined) return;
      const page = openReport(report, extension);
      pages.add(page);
      page.onDidDispose(() => pages.delete(page));
    },
    dispose: () => {
      for (const page of pages) page.dispose();
    },
  };
};

/** Undefined when the user has cancelled. */
const read = async (server: Server, uris: readonly vscode.Uri[]): Promise<LogReport | undefined> => {
  const workDoneToken = `report-${crypto.randomUUID()}`;
  const title = 'Error Codes: reading logs';
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    const told = server.onProgress(workDoneToken, (message) => progress.report({ message }));
    const asked = server.ask(MakeReport, { params: { uris: uris.map(String), workDoneToken }, token });
    try {
      return await asked;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      told.dispose();
    }
  });
};
