import * as vscode from 'vscode';
import { decisionKeys, decisionsIn, withoutAt } from '../../../shared/src/decisions';
import { section, settingKeys, type SettingKey } from '../../../shared/src/settings';
import type { DecisionRow, SettingSource } from './rows';

/** The decisions of the editor's settings: the user's, the workspace's, and of several folders each one's own. */
export const settingRows = (): readonly DecisionRow[] =>
  levels().flatMap((level) =>
    decisionsIn(level.raw).flatMap(({ kind, label, detail, path: [first, ...path] }): readonly DecisionRow[] => {
      const key = settingKeys.find((each) => each === first);
      if (key === undefined) return [];
      const setting = {
        key,
        path,
        target: level.target,
        ...(level.folder === undefined ? {} : { folder: level.folder }),
      };
      return [{ row: 'decision', kind, label, detail, where: level.name, from: { setting } }];
    }),
  );

/** Takes one decision out; what is left empty is removed, unless it would bring the user's own back. */
export const removeSetting = async ({ key, path, target, folder }: SettingSource): Promise<void> => {
  const config = vscode.workspace.getConfiguration(section, folder?.uri);
  const inspected = config.inspect(key);
  const left = withoutAt(valueFor(inspected, target), path);
  const isInherited = target !== vscode.ConfigurationTarget.Global && inspected?.globalValue !== undefined;
  await config.update(key, isEmpty(left) && !isInherited ? undefined : left, target);
};

/** Shows the setting in the file where it stands. */
export const openSetting = async ({ key, target, folder }: SettingSource): Promise<void> => {
  if (folder !== undefined) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, '.vscode/settings.json'));
    return;
  }
  const command =
    target === vscode.ConfigurationTarget.Global
      ? 'workbench.action.openSettingsJson'
      : 'workbench.action.openWorkspaceSettingsFile';
  await vscode.commands.executeCommand(command, { revealSetting: { key: `${section}.${key}` } });
};

type Level = {
  readonly name: string;
  readonly target: vscode.ConfigurationTarget;
  readonly folder?: vscode.WorkspaceFolder;
  readonly raw: Readonly<Record<string, unknown>>;
};

const levels = (): readonly Level[] => {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [
    { name: 'user settings', target: Global, raw: rawOf(Global, undefined) },
    { name: 'workspace settings', target: Workspace, raw: rawOf(Workspace, undefined) },
    ...(folders.length < 2
      ? []
      : folders.map((folder) => ({
          name: `settings of ${folder.name}`,
          target: WorkspaceFolder,
          folder,
          raw: rawOf(WorkspaceFolder, folder),
        }))),
  ];
};

const rawOf = (
  target: vscode.ConfigurationTarget,
  folder: vscode.WorkspaceFolder | undefined,
): Readonly<Record<string, unknown>> => {
  const config = vscode.workspace.getConfiguration(section, folder?.uri);
  const keys: readonly SettingKey[] = decisionKeys();
  return Object.fromEntries(keys.map((key) => [key, valueFor(config.inspect(key), target)]));
};

const valueFor = (
  inspected: ReturnType<vscode.WorkspaceConfiguration['inspect']>,
  target: vscode.ConfigurationTarget,
): unknown => {
  switch (target) {
    case vscode.ConfigurationTarget.Global:
      return inspected?.globalValue;
    case vscode.ConfigurationTarget.Workspace:
      return inspected?.workspaceValue;
    case vscode.ConfigurationTarget.WorkspaceFolder:
      return inspected?.workspaceFolderValue;
  }
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
