import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import { isCatalog } from './catalogProblems';
import { Outdated } from './guarded';
import type { Session } from './session';

type Found = { readonly key: string; readonly version: number; readonly items: Diagnostic[] };

/** Typing goes on for this many milliseconds before diagnostics are pushed. */
const pushDelay = 150;

/** Diagnostics: asked for by clients that can, pushed to the others. The returned function runs after any change. */
export const serveDiagnostics = (session: Session): (() => void) =>
  session.client.asksForDiagnostics ? answerPulls(session) : pushThem(session);

const answerPulls = (session: Session): (() => void) => {
  const { connection, guard, client } = session;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard('Diagnostics', empty, async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
      const { key, items } = await findIn(session, textDocument.uri).catch(askAgain);
      return key === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: key }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: key, items };
    }),
  );
  return () => {
    if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  };
};

/** The protocol's own words for "the document moved on, pull once more". */
const askAgain = (error: unknown): never => {
  if (!(error instanceof Outdated)) throw error;
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', { retriggerRequest: true });
};

const pushThem = (session: Session): (() => void) => {
  const { connection, documents, host, say, catalogs } = session;
  const waiting = new Map<string, () => void>();
  const push = async (uri: string): Promise<void> => {
    try {
      const { version, items } = await findIn(session, uri);
      void connection.sendDiagnostics({ uri, version, diagnostics: items });
    } catch (error) {
      // A newer version has its own turn coming.
      if (!(error instanceof Outdated)) say.failed('Diagnostics', error);
    }
  };
  const schedule = (uri: string): void => {
    // The problems of catalogs are pushed by who reads them.
    if (isCatalog(uri, catalogs)) return;
    waiting.get(uri)?.();
    const cancel = host.after(pushDelay, () => {
      waiting.delete(uri);
      void push(uri);
    });
    waiting.set(uri, cancel);
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => {
    for (const uri of documents.keys()) schedule(uri);
  };
};

const findIn = async ({ analyses, catalogs }: Session, uri: string): Promise<Found> => {
  const { analysis, document, settings, key } = await analyses.of(uri);
  const shown = settings.enable && settings['diagnostics.enabled'] && !isCatalog(uri, catalogs);
  return { key, version: document.version, items: shown ? diagnosticsOf(analysis, settings, document) : [] };
};
