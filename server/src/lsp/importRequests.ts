import { catalogFileOf } from '../../../shared/src/catalogFile';
import { ExportCatalog, PreviewImport, type ImportNote, type ImportPreview } from '../../../shared/src/protocol';
import { exportCatalog } from '../exporting/exportCatalog';
import { entryLines } from '../importing/entryLines';
import type { PreparedImport } from '../importing/prepareImport';
import { changeLine } from '../importing/rowChanges';
import type { Session } from './session';
import { answer } from './wire';

type PreviewParams = {
  readonly text: string;
  readonly name?: string;
  readonly id?: string;
  readonly title?: string;
  readonly folder?: string;
};

/** Catalogs from documents and into other forms. Nothing is written here: that is for the editor, when the user says so. */
export const serveImports = (session: Session): void => {
  const { connection, guard, catalogs } = session;
  const failed = 'It failed; the output has the details.';
  answer(
    connection,
    PreviewImport,
    guard('Import', { kind: 'refused', why: failed }, (params) => preview(session, params)),
  );
  answer(
    connection,
    ExportCatalog,
    guard('Export', { why: failed }, async ({ catalog: id, format }) => {
      const catalog = (await catalogs.ready()).catalog(id);
      return catalog === undefined ? { why: `There is no catalog "${id}" any more.` } : exportCatalog(catalog, format);
    }),
  );
};

const preview = async (session: Session, { folder, ...document }: PreviewParams): Promise<ImportPreview> => {
  const { host, catalogs } = session;
  const { catalog: find } = await catalogs.ready();
  const retrieved = new Date().toISOString().slice(0, 10);
  const sha256 = await host.sha256(document.text);
  const { prepareImport } = await import('../importing/prepareImport');
  const result = await prepareImport(
    { ...document, retrieved, sha256 },
    { find, earlier: (id) => earlierText(session, folder, id) },
  );
  if (result.kind === 'prepared') return previewOf(result);
  return { kind: 'refused', why: result.why, ...(result.line === undefined ? {} : { line: result.line - 1 }) };
};

const largestCatalog = 20_000_000;

/** As the editor holds it, else as it lies on disk. */
const earlierText = async (
  { documents, host }: Session,
  folder: string | undefined,
  id: string,
): Promise<string | undefined> => {
  if (folder === undefined) return undefined;
  const uri = [folder, ...catalogFileOf(id)].join('/');
  const open = documents.get(uri);
  if (open !== undefined) return open.getText();
  const file = await host.readText(uri, largestCatalog);
  if (file.kind === 'absent') return undefined;
  // What cannot be read is in the way all the same.
  return file.kind === 'text' ? file.text : '';
};

const previewOf = ({ catalog, json, notes, changes }: PreparedImport): ImportPreview => ({
  kind: 'prepared',
  id: catalog.id,
  title: catalog.title,
  size: catalog.entries.length,
  json,
  notes: notes.map(({ line, kind, message, codes = [] }): ImportNote => ({
    line: line - 1,
    kind,
    message,
    rows: codes.length === 0 ? [] : entryLines(json, codes),
  })),
  ...(changes === undefined ? {} : { changes: changes.map(changeLine) }),
});
