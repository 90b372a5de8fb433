import * as vscode from 'vscode';
import { section, type SettingKey } from '../../../shared/src/settings';

/** The settings that commands edit: lists whose elements are told apart by one word. */
export type ListKey = Extract<SettingKey, 'ignoredCodes' | 'pin' | 'activate' | 'disabledCatalogs'>;

/** Where an edit goes: the folder of `uri` in a multi-root workspace, else the workspace, else the user's settings. */
type Place = { readonly config: vscode.WorkspaceConfiguration; readonly target: vscode.ConfigurationTarget };

/** Puts the element first, unless it is in the list. */
export const addToList = async (key: ListKey, element: string, uri: vscode.Uri | undefined): Promise<void> => {
  const place = placeOf(uri);
  const list = listOf(place, key);
  if (!list.some((one) => names(one, element))) await place.config.update(key, [element, ...list], place.target);
};

/** Takes the element out, in whatever form it stands there; a list left empty is removed from the settings file. */
export const removeFromList = async (key: ListKey, element: string, uri: vscode.Uri | undefined): Promise<void> => {
  const place = placeOf(uri);
  const rest = listOf(place, key).filter((one) => !names(one, element));
  const isInherited = place.target !== vscode.ConfigurationTarget.Global && isSetForUser(place, key);
  await place.config.update(key, rest.length > 0 || isInherited ? rest : undefined, place.target);
};

export const isInList = (key: ListKey, element: string, uri: vscode.Uri | undefined): boolean =>
  listOf(placeOf(uri), key).some((one) => names(one, element));

const placeOf = (uri: vscode.Uri | undefined): Place => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const config = vscode.workspace.getConfiguration(section, folder?.uri ?? uri);
  if (folders.length > 1 && folder !== undefined) return { config, target: vscode.ConfigurationTarget.WorkspaceFolder };
  if (folders.length > 0) return { config, target: vscode.ConfigurationTarget.Workspace };
  return { config, target: vscode.ConfigurationTarget.Global };
};

const listOf = ({ config }: Place, key: ListKey): readonly unknown[] => {
  const value = config.get<unknown>(key);
  return Array.isArray(value) ? value : [];
};

const isSetForUser = ({ config }: Place, key: ListKey): boolean => config.inspect(key)?.globalValue !== undefined;

/** An element is the word itself, or for catalogs `{ catalog, files }` too. */
const names = (element: unknown, word: string): boolean =>
  element === word ||
  (typeof element === 'object' && element !== null && 'catalog' in element && element.catalog === word);
