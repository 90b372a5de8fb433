import * as vscode from 'vscode';
import { palette } from '../../shared/src/commands';
import type { Status } from '../../shared/src/protocol';
import { documentSelector } from './languageClient';
import type { Server } from './server';

/** The item behind `{}` in the status bar: what the server does, and the way to its output. */
export const showStatus = (server: Server): vscode.Disposable => {
  const item = vscode.languages.createLanguageStatusItem('errorCodeInsight.status', [...documentSelector]);
  item.name = 'Error Code Insight';
  item.text = 'Error Code Insight';
  const listening = server.onStatus((status) => {
    item.text = status.text;
    item.detail = status.detail;
    item.severity = severities[status.level];
    item.busy = status.level === 'busy';
    item.command = status.level === 'error' ? restart : showOutput;
  });
  return vscode.Disposable.from(item, listening);
};

const restart: vscode.Command = { command: palette.restartServer, title: 'Restart Server' };
const showOutput: vscode.Command = { command: palette.showOutput, title: 'Show Output' };

const severities: Readonly<Record<Status['level'], vscode.LanguageStatusSeverity>> = {
  ok: vscode.LanguageStatusSeverity.Information,
  busy: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
};
