import * as vscode from 'vscode';
import { State, WorkDoneProgress, type LanguageClient, type WorkspaceEdit } from 'vscode-languageclient/node';
import { StatusChanged, type RequestMethod, type Status } from '../../shared/src/protocol';
import { ask, notificationType, type Question } from './wire';

/** What the commands see of the language server. */
export type Server = {
  readonly isRunning: () => boolean;
  /** Starts it, or stops and starts it again; rejects when it does not come up. */
  readonly restart: () => Promise<void>;
  readonly ask: <Params, Result>(
    method: RequestMethod<Params, Result>,
    question: Question<Params>,
  ) => Promise<Result | undefined>;
  /** Messages of the work that was asked for with this token. */
  readonly onProgress: (token: string, report: (message: string) => void) => vscode.Disposable;
  readonly onStatus: (show: (status: Status) => void) => vscode.Disposable;
  readonly toWorkspaceEdit: (edit: WorkspaceEdit) => Promise<vscode.WorkspaceEdit>;
};

export const serverOf = (client: LanguageClient): Server => {
  const status = statusOf(client);
  return {
    isRunning: () => client.state === State.Running,
    restart: () => (client.state === State.Stopped ? client.start() : client.restart()),
    ask: (method, question) => ask(client, method, question),
    onProgress: (token, report) =>
      client.onProgress(WorkDoneProgress.type, token, (value) => {
        if (value.message !== undefined) report(value.message);
      }),
    onStatus: status,
    toWorkspaceEdit: (edit) => client.protocol2CodeConverter.asWorkspaceEdit(edit),
  };
};

/** The client keeps one listener for each notification; many may want to know. */
const statusOf = (client: LanguageClient): vscode.Event<Status> => {
  const changed = new vscode.EventEmitter<Status>();
  client.onNotification(notificationType(StatusChanged), (status) => changed.fire(status));
  client.onDidChangeState(({ newState }) => {
    const status = statusOfState[newState];
    if (status !== undefined) changed.fire(status);
  });
  return changed.event;
};

/** What the server cannot say of itself, or has not said yet. */
const statusOfState: Readonly<Partial<Record<State, Status>>> = {
  [State.Running]: { level: 'ok', text: 'Error Code Insight', detail: 'Explains the error codes in this file.' },
  [State.Starting]: { level: 'busy', text: 'Starting', detail: 'The language server is starting.' },
  [State.Stopped]: { level: 'error', text: 'Stopped', detail: 'The language server is not running: restart it.' },
};
