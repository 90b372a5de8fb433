import * as vscode from 'vscode';
import { exportReport, extensionOf, type ReportFormat } from '../../../shared/src/report/exports';
import type { LogReport, ReportRow, Sighting } from '../../../shared/src/report/logReport';
import { readFromPage, type FromPage, type ToPage } from '../../../shared/src/report/pageMessages';
import { showCard } from '../card';

/** Shows a report in a page that sorts and filters it, leads to the lines, and exports what it shows. */
export const openReport = (report: LogReport, extension: vscode.Uri): vscode.WebviewPanel => {
  const assets = vscode.Uri.joinPath(extension, 'dist');
  const panel = vscode.window.createWebviewPanel(
    'errorCodeInsight.report',
    'Failures in Logs',
    vscode.ViewColumn.Active,
    {
      enableScripts: true,
      localResourceRoots: [assets],
      retainContextWhenHidden: true,
    },
  );
  panel.webview.onDidReceiveMessage((message: unknown) => {
    const said = readFromPage(message);
    if (said !== undefined) heed(said, report, panel.webview).catch(complain);
  });
  panel.webview.html = pageOf(panel.webview, assets);
  return panel;
};

const heed = async (said: FromPage, report: LogReport, webview: vscode.Webview): Promise<void> => {
  switch (said.kind) {
    case 'ready':
      await webview.postMessage({ kind: 'show', report, names: namesIn(report) } satisfies ToPage);
      return;
    case 'open':
      return openLine(said);
    case 'card':
      return showCard(said);
    case 'export':
      return save(named({ ...report, rows: said.rows.flatMap((index) => report.rows[index] ?? []) }), said.format);
  }
};

const complain = (error: unknown): void =>
  void vscode.window.showErrorMessage(`Error Codes: ${error instanceof Error ? error.message : String(error)}`);

/** Beside the report, which stays in view. A file too large or packed for the editor says so itself. */
const openLine = async ({ file, line, column }: Pick<Sighting, 'file' | 'line' | 'column'>): Promise<void> => {
  const at = new vscode.Position(line, column);
  await vscode.window.showTextDocument(vscode.Uri.parse(file), {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(at, at),
    preview: true,
  });
};

const save = async (report: LogReport, format: ReportFormat): Promise<void> => {
  const extension = extensionOf[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    filters: { [extension.toUpperCase()]: [extension] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `failures.${extension}`) }),
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(exportReport(report, format)));
  await vscode.window.showTextDocument(target);
};

const nameOf = (file: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(file));

const sightingsIn = ({ first, last, samples }: ReportRow): readonly Sighting[] => [first, last, ...samples];

const namesIn = ({ rows, unread }: LogReport): ToPage['names'] => {
  const files = [...rows.flatMap(sightingsIn), ...unread].map(({ file }) => file);
  return Object.fromEntries([...new Set(files)].map((file) => [file, nameOf(file)]));
};

/** Files by their paths, for readers elsewhere. */
const named = (report: LogReport): LogReport => {
  const renamed = <Item extends { readonly file: string }>(item: Item): Item => ({ ...item, file: nameOf(item.file) });
  return {
    ...report,
    unread: report.unread.map(renamed),
    failures: report.rows.reduce((sum, { count }) => sum + count, 0),
    rows: report.rows.map((row) => ({
      ...row,
      first: renamed(row.first),
      last: renamed(row.last),
      samples: row.samples.map(renamed),
    })),
  };
};

/** Nothing but the page's own script and style may load; everything else it gets by message. */
const pageOf = (webview: vscode.Webview, assets: vscode.Uri): string => {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(assets, file)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Failures in Logs</title>
<link rel="stylesheet" href="${address('report.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('report.js')}"></script>
</body>
</html>`;
};
