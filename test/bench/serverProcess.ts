import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  CancellationToken,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  WorkDoneProgress,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';

import type { RequestMethod } from '../../shared/src/protocol';
import { serverFlags } from '../../shared/src/serverFlags';

/** Where the servers of a benchmark keep their compiled code. */
export const codeCache = 'build/bench-code';

/** dist/server.js in a process of its own, as an editor runs it. */
export type ServerProcess = {
  readonly open: (uri: string, language: string, text: string) => Promise<void>;
  readonly type: (uri: string, version: number, at: Position, text: string) => Promise<void>;
  /** How many diagnostics the document has; settles when the server has answered. */
  readonly diagnose: (uri: string) => Promise<number>;
  readonly hover: (uri: string, position: Position) => Promise<unknown>;
  readonly hints: (uri: string, range: Range) => Promise<unknown>;
  readonly outline: (uri: string) => Promise<unknown>;
  readonly ask: <Params, Result>(
    method: RequestMethod<Params, Result>,
    params: Params,
    token?: CancellationToken,
  ) => Promise<Result>;
  readonly onProgress: (token: string, told: () => void) => void;
  /** Resident memory in bytes; undefined where the system does not tell. */
  readonly memory: () => number | undefined;
  /** Milliseconds of a processor that it has used by now; undefined where the system does not tell. */
  readonly processorTime: () => number | undefined;
  readonly end: () => Promise<void>;
};

/** Settles when `initialize` is answered. */
export const startServerProcess = async (): Promise<ServerProcess> => {
  const args = [...serverFlags, 'dist/server.js', '--stdio', '--code-cache', codeCache];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.listen();
  await client.sendRequest(InitializeRequest.method, {
    processId: process.pid,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: null,
  });
  return {
    ...requests(client),
    memory: () => residentMemory(child),
    processorTime: () => processorTime(child),
    end: () => end(client, child),
  };
};

const requests = (client: ProtocolConnection): Omit<ServerProcess, 'memory' | 'processorTime' | 'end'> => ({
  open: async (uri, languageId, text) => {
    await client.sendNotification(InitializedNotification.type, {});
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  },
  type: (uri, version, at, text) =>
    client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    }),
  diagnose: async (uri) => {
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.length : 0;
  },
  hover: (uri, position) => client.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
  hints: (uri, range) => client.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range }),
  outline: (uri) => client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }),
  ask: ({ method }, params, token = CancellationToken.None) => client.sendRequest(method, params, token),
  onProgress: (token, told) => void client.onProgress(WorkDoneProgress.type, token, told),
});

const residentMemory = ({ pid }: ChildProcess): number | undefined => {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

/** Linux counts in hundredths of a second, for the program itself and for what the system did for it. */
const processorTime = ({ pid }: ChildProcess): number | undefined => {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
};

const end = async (client: ProtocolConnection, child: ChildProcess): Promise<void> => {
  const ended = new Promise((resume) => child.once('exit', resume));
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  await ended;
  client.dispose();
};
