import { PassThrough } from 'node:stream';
import {
  CodeActionRequest,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  HoverRequest,
  InitializeRequest,
  InitializedNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  PublishDiagnosticsNotification,
  LogMessageNotification,
  MarkupContent,
  RegistrationRequest,
  ShowMessageNotification,
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { StatusChanged, type RequestMethod, type Status } from '../../shared/src/protocol';
import { linked } from '../../shared/src/commands';
// What the server loads later is a matter of its time, and no test's.
import '../../server/src/later';
import { startServer } from '../../server/src/lsp/server';
import { memoryHost, type MemoryHost } from './memoryHost';

const workspaceFolder = 'file:///workspace';

export const uriOf = (path: string): string => `${workspaceFolder}/${path}`;

/** The real server at the other end of a pair of streams, and what it has said so far. */
export type LspSession = {
  readonly client: ProtocolConnection;
  readonly host: MemoryHost;
  readonly initialized: InitializeResult;
  readonly messages: readonly string[];
  /** What stands in the output. */
  readonly log: readonly string[];
  readonly published: readonly PublishDiagnosticsParams[];
  readonly refreshes: readonly string[];
  readonly statuses: readonly Status[];
  readonly open: (path: string, text: string, language?: string) => Promise<string>;
  readonly change: (path: string, version: number, changes: TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (path: string) => Promise<void>;
  /** Markdown of the hover; undefined where there is none. */
  readonly hover: (path: string, position: Position) => Promise<string | undefined>;
  readonly hints: (path: string) => Promise<readonly string[]>;
  readonly diagnostics: (path: string) => Promise<readonly Diagnostic[]>;
  readonly actions: (
    path: string,
    range: Range,
    only?: readonly string[],
  ) => Promise<readonly (CodeAction | Command)[]>;
  readonly ask: <Params, Result>(method: RequestMethod<Params, Result>, params: Params) => Promise<Result>;
  readonly setSettings: (settings: unknown) => Promise<void>;
  /** Writes the file and tells the server that it changed. */
  readonly save: (path: string, text: string) => Promise<void>;
  /** Lets the server work until the condition holds; fails when it has nothing more to say and it still does not. */
  readonly until: (condition: () => boolean | Promise<boolean>) => Promise<void>;
  readonly end: () => Promise<void>;
};

export type SessionOptions = {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: unknown;
  readonly host?: MemoryHost;
  readonly capabilities?: ClientCapabilities;
};

/** What an editor such as VS Code says of itself. */
export const editor: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { disabledSupport: true } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
};

/** An editor that waits for diagnostics to be pushed. */
export const withoutPull: ClientCapabilities = { ...editor, textDocument: { codeAction: { disabledSupport: true } } };

/** Starts a server in this process. */
export const startSession = async (options: SessionOptions = {}): Promise<LspSession> => {
  const host = options.host ?? memoryHost({ files: inWorkspace(options.files ?? {}) });
  const client = connectTo(host);
  const said = listenTo(client, options.settings);
  client.listen();
  const initialized = await client.sendRequest<InitializeResult>(InitializeRequest.method, {
    processId: null,
    capabilities: options.capabilities ?? editor,
    initializationOptions: { commands: Object.values(linked) },
    workspaceFolders: [{ uri: workspaceFolder, name: 'workspace' }],
  });
  await client.sendNotification(InitializedNotification.type, {});
  return { client, host, initialized, ...said, ...requests(client), ...changes(client, host, said) };
};

const inWorkspace = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [uriOf(path), text]));

const connectTo = (host: MemoryHost): ProtocolConnection => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), host);
  return createProtocolConnection(toClient, toServer);
};

type Said = Pick<LspSession, 'messages' | 'log' | 'published' | 'refreshes' | 'statuses'> & { settings: unknown };

const listenTo = (client: ProtocolConnection, settings: unknown): Said => {
  const messages: string[] = [];
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const refreshes: string[] = [];
  const statuses: Status[] = [];
  const said: Said = { messages, log, published, refreshes, statuses, settings };
  client.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message));
  client.onNotification(StatusChanged.method, (status: Status) => void statuses.push(status));
  client.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  client.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri }) => (isByFile(said.settings) ? said.settings(scopeUri ?? '') : (said.settings ?? null))),
  );
  client.onRequest(RegistrationRequest.type, () => undefined);
  client.onRequest(DiagnosticRefreshRequest.type, () => void refreshes.push('diagnostics'));
  client.onRequest(InlayHintRefreshRequest.type, () => void refreshes.push('hints'));
  client.onRequest(CodeLensRefreshRequest.type, () => void refreshes.push('lenses'));
  return said;
};

/** Folders of one workspace may have settings of their own. */
const isByFile = (settings: unknown): settings is (uri: string) => unknown => typeof settings === 'function';

const wholeFile: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

const requests = (
  client: ProtocolConnection,
): Pick<LspSession, 'hover' | 'hints' | 'diagnostics' | 'actions' | 'ask'> => ({
  hover: async (path, position) => {
    const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(path) }, position });
    if (hover === null) return undefined;
    return MarkupContent.is(hover.contents) ? hover.contents.value : undefined;
  },
  hints: async (path) => {
    const hints = await client.sendRequest(InlayHintRequest.type, {
      textDocument: { uri: uriOf(path) },
      range: wholeFile,
    });
    return (hints ?? []).map(({ label, position }) => `${position.line}: ${typeof label === 'string' ? label : ''}`);
  },
  diagnostics: async (path) => {
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(path) } });
    return report.kind === 'full' ? report.items : [];
  },
  actions: async (path, range, only) =>
    (await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf(path) },
      range,
      context: { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) },
    })) ?? [],
  ask: (method, params) => client.sendRequest(method.method, params),
});

type Changes = Pick<LspSession, 'open' | 'change' | 'close' | 'setSettings' | 'save' | 'until' | 'end'>;

const changes = (client: ProtocolConnection, host: MemoryHost, said: Said): Changes => ({
  open: async (path, text, language = languageOf(path)) => {
    const uri = uriOf(path);
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: language, version: 1, text },
    });
    return uri;
  },
  change: (path, version, contentChanges) =>
    client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uriOf(path), version },
      contentChanges,
    }),
  close: (path) =>
    client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(path) } }),
  setSettings: async (settings) => {
    said.settings = settings;
    await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  },
  save: async (path, text) => {
    const uri = uriOf(path);
    host.write(uri, text);
    await client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  },
  until: async (condition) => {
    for (let turn = 0; turn < mostTurns; turn++) {
      if (await condition()) return;
      await client.sendRequest('errorCodeInsight/entries', { catalog: '' });
    }
    throw new Error(`The condition never came true: ${condition.toString()}`);
  },
  end: async () => {
    await client.sendRequest('shutdown');
    client.dispose();
  },
});

/** Round trips after which there is nothing left to wait for. */
const mostTurns = 3000;

const languages: Readonly<Record<string, string>> = {
  ts: 'typescript',
  tsx: 'typescriptreact',
  js: 'javascript',
  py: 'python',
  log: 'log',
  txt: 'plaintext',
  go: 'go',
};

const languageOf = (path: string): string => languages[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext';
