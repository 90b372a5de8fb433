import * as vscode from 'vscode';
import { PreviewImport, type ImportPreview } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { fileIn, textOf } from './catalogFile';
import { chooseSource, fromFile, type ImportSource } from './importSource';
import type { PendingImports, Proposal } from './pendingImports';
import type { Prepared } from './previewText';
import { counted } from '../../../shared/src/counted';

export type ImportParts = { readonly server: Server; readonly imports: PendingImports };

/** Import Catalog…: where from, the id, the preview. With the address of a file only the preview. */
export const importCatalog = async ({ server, imports }: ImportParts, given: unknown): Promise<void> => {
  const source = given instanceof vscode.Uri ? await fromFile(given) : await chooseSource();
  if (source === undefined) return;
  const folder = folderFor(source);
  const preview = (id?: string): Promise<Prepared | undefined> => previewOf(server, source, { folder, id });
  const first = await preview();
  if (first === undefined) return;
  const id = given instanceof vscode.Uri ? first.id : await askForId(first);
  if (id === undefined) return;
  const prepared = id === first.id ? first : await preview(id);
  if (prepared !== undefined) await propose(imports, { source, prepared, file: folder && fileIn(folder, prepared.id) });
};

const propose = async (imports: PendingImports, proposal: Proposal): Promise<void> => {
  const { prepared, file } = proposal;
  if (file !== undefined && (await textOf(file)) === prepared.json)
    void vscode.window.showInformationMessage(`${vscode.workspace.asRelativePath(file)} is up to date.`);
  else await imports.show(proposal);
};

/** The folder of the document, else the first one that is open. */
const folderFor = ({ document }: ImportSource): vscode.Uri | undefined => {
  const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
  return (own ?? vscode.workspace.workspaceFolders?.[0])?.uri;
};

type Into = { readonly folder: vscode.Uri | undefined; readonly id: string | undefined };

/** Undefined, after a message, where there is nothing to import. */
const previewOf = async (server: Server, source: ImportSource, { folder, id }: Into): Promise<Prepared | undefined> => {
  const params = {
    text: source.text,
    ...(source.name === undefined ? {} : { name: source.name }),
    ...(id === undefined ? {} : { id }),
    ...(folder === undefined ? {} : { folder: folder.toString() }),
  };
  const progress = { location: vscode.ProgressLocation.Window, title: 'Importing error codes' };
  const preview = await vscode.window.withProgress(progress, () => server.ask(PreviewImport, { params }));
  if (preview?.kind === 'prepared') return preview;
  void explain(preview, source);
  return undefined;
};

type Refused = Extract<ImportPreview, { readonly kind: 'refused' }>;

const explain = async (refused: Refused | undefined, { document, firstLine }: ImportSource): Promise<void> => {
  const message = refused?.why ?? 'Nothing was imported.';
  const line = refused?.line;
  if (line === undefined || document === undefined) {
    await vscode.window.showErrorMessage(message);
    return;
  }
  const show = `Show Line ${firstLine + line + 1}`;
  if ((await vscode.window.showErrorMessage(message, show)) !== show) return;
  const place = new vscode.Range(firstLine + line, 0, firstLine + line, 0);
  await vscode.window.showTextDocument(document, { selection: place });
};

const askForId = ({ id, size }: Prepared): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: 'Import Error Codes',
    prompt: `The id of the catalog with ${counted(size, 'code')}, and the name of its file`,
    value: id,
    validateInput: (text) =>
      /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(text) ? undefined : 'Small letters, digits, dots and hyphens, as in my-api.',
  });
