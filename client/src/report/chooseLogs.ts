import * as vscode from 'vscode';
import { pickFrom, type Choice } from '../commands/picker';

/** What a command was called with; undefined where it names no logs. */
export const logsGiven = (given: unknown): readonly vscode.Uri[] | undefined => {
  if (given instanceof vscode.Uri) return [given];
  if (typeof given !== 'object' || given === null || !('uris' in given) || !Array.isArray(given.uris)) return undefined;
  return given.uris.filter((uri) => typeof uri === 'string').map((uri) => vscode.Uri.parse(uri));
};

type Source = () => Promise<readonly vscode.Uri[]>;

/** Systems have no one dialog for files and folders, so the kind is asked for first. Empty when the user leaves. */
export const chooseLogs = async (): Promise<readonly vscode.Uri[]> => {
  const answer = await pickFrom<Source>({
    title: 'Report on Logs',
    placeholder: 'Which logs? Packed ones (.gz) are read too, and sizes do not matter.',
    choices: [
      ...openLog(),
      { label: '$(file) Files…', value: () => askFor({ canSelectFiles: true, canSelectFolders: false }) },
      { label: '$(folder) Folders…', value: () => askFor({ canSelectFiles: false, canSelectFolders: true }) },
      ...workspace(),
    ],
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value() : [];
};

const openLog = (): readonly Choice<Source>[] => {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== 'file') return [];
  return [
    {
      label: '$(output) The open file',
      description: vscode.workspace.asRelativePath(uri),
      value: () => Promise.resolve([uri]),
    },
  ];
};

const workspace = (): readonly Choice<Source>[] => {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (folders.length === 0) return [];
  return [{ label: '$(root-folder) All logs of the workspace', value: () => Promise.resolve(folders) }];
};

const askFor = async (
  what: Required<Pick<vscode.OpenDialogOptions, 'canSelectFiles' | 'canSelectFolders'>>,
): Promise<readonly vscode.Uri[]> =>
  (await vscode.window.showOpenDialog({
    ...what,
    canSelectMany: true,
    openLabel: 'Report',
    title: 'Report on Logs',
  })) ?? [];
