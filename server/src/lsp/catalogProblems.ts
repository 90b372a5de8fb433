import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { FileProblem } from '../catalogFiles/catalogFile';
import { isCatalogFile } from '../catalogFiles/fileName';
import { diagnosticSource } from '../features/diagnostics';
import { rangeOf } from '../features/ranges';
import type { CatalogStore } from './catalogStore';
import type { UserCatalog } from './userCatalogs';
import type { Session } from './session';

/** Milliseconds that typing in a catalog rests before it is read. */
const typingPause = 120;

/** Reads a catalog file as it is typed, and tells of its problems whether it is open or not. */
export const serveCatalogFiles = ({ connection, documents, host, catalogs, say }: Session): void => {
  const waiting = new Map<string, () => void>();
  const read = (uri: string): void => {
    catalogs.load([uri]).catch((error: unknown) => say.failed('Reading a catalog', error));
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!isCatalog(uri, catalogs)) return;
    waiting.get(uri)?.();
    waiting.set(
      uri,
      host.after(typingPause, () => read(uri)),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    if (isCatalog(uri, catalogs)) read(uri);
  });
  catalogs.onRead((uris) => {
    for (const uri of uris)
      void connection.sendDiagnostics({ uri, diagnostics: diagnosticsIn(catalogs.file(uri), catalogs) });
  });
};

/** By its name, or because a setting names it. */
export const isCatalog = (uri: string, catalogs: CatalogStore): boolean =>
  isCatalogFile(uri) || catalogs.file(uri) !== undefined;

const diagnosticsIn = (read: UserCatalog | undefined, catalogs: CatalogStore): Diagnostic[] =>
  read === undefined
    ? []
    : [...read.file.problems, ...sharedId(read, catalogs)].map(({ span, kind, message }) => ({
        range: rangeOf(span, read.document),
        severity: severities[kind] ?? DiagnosticSeverity.Error,
        source: diagnosticSource,
        code: kind.replaceAll(' ', '-'),
        message,
      }));

/** Rows with these problems are used all the same; with any other they, or their broken part, are left out. */
const severities: Readonly<Partial<Record<FileProblem['kind'], DiagnosticSeverity>>> = {
  'duplicate name': DiagnosticSeverity.Warning,
  'alias of another entry': DiagnosticSeverity.Warning,
  'unknown group': DiagnosticSeverity.Warning,
  'unknown property': DiagnosticSeverity.Warning,
};

/** Only one of several files with one id answers. */
const sharedId = ({ file, uri }: UserCatalog, catalogs: CatalogStore): readonly FileProblem[] => {
  const { catalog, idSpan } = file;
  if (catalog === undefined || idSpan === undefined) return [];
  const others = catalogs.files().filter((other) => other.uri !== uri && other.file.catalog?.id === catalog.id);
  const [other] = others;
  if (other === undefined) return [];
  const name = decodeURI(other.uri.slice(other.uri.lastIndexOf('/') + 1));
  const message = `Another file, ${name}, has the id "${catalog.id}" too; only one of them answers. Change one id.`;
  return [{ span: idSpan, kind: 'bad value', message }];
};
