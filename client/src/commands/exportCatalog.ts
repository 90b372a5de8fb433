import * as vscode from 'vscode';
import { exportFormats, type ExportFormat } from '../../../shared/src/exportFormats';
import { ExportCatalog, ListCatalogs } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { pickFrom } from './picker';
import { counted } from '../../../shared/src/counted';

/** Export Catalog…: which one, in which form; the text opens as a file that is not saved yet. */
export const exportCatalog = async (server: Server, given: unknown): Promise<void> => {
  const catalog = catalogIn(given) ?? (await pickCatalog(server));
  const format = catalog === undefined ? undefined : await pickFormat(catalog);
  if (catalog === undefined || format === undefined) return;
  const exported = await server.ask(ExportCatalog, { params: { catalog, format } });
  if (exported === undefined || 'why' in exported) {
    void vscode.window.showWarningMessage(exported?.why ?? 'Nothing was exported.');
    return;
  }
  await openUnsaved(exported.fileName, exported.text);
};

/** A row of the catalog view names its catalog. */
const catalogIn = (given: unknown): string | undefined =>
  typeof given === 'object' && given !== null && 'catalog' in given && typeof given.catalog === 'string'
    ? given.catalog
    : undefined;

const pickCatalog = async (server: Server): Promise<string | undefined> => {
  const catalogs = (await server.ask(ListCatalogs, { params: {} })) ?? [];
  const answer = await pickFrom<string>({
    title: 'Export a Catalog',
    placeholder: 'Which one?',
    choices: catalogs.map(({ id, title, size }) => ({
      label: title,
      description: `${id} · ${counted(size, 'code')}`,
      value: id,
    })),
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};

const formats = Object.keys(exportFormats).filter((key): key is ExportFormat => Object.hasOwn(exportFormats, key));

const pickFormat = async (catalog: string): Promise<ExportFormat | undefined> => {
  const answer = await pickFrom<ExportFormat>({
    title: `Export ${catalog}`,
    placeholder: 'In which form?',
    choices: formats.map((value) => ({
      label: exportFormats[value].label,
      description: `.${exportFormats[value].extension}`,
      value,
    })),
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};

/** In the editor and nowhere else: saving offers the name, at the top of the workspace. */
const openUnsaved = async (fileName: string, text: string): Promise<void> => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = folder ? vscode.Uri.joinPath(folder, fileName) : vscode.Uri.file(`/${fileName}`);
  const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { preview: false });
};
