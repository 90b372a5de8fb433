/** Commands that write a choice into the settings, each with its way back. */
import * as vscode from 'vscode';
import { linked, type LinkedArguments, type LinkedCommand } from '../../../shared/src/commands';
import { section } from '../../../shared/src/settings';
import { addToList, removeFromList, type ListKey } from './settingLists';

type ChoiceCommand = Exclude<LinkedCommand, 'showCard' | 'findUses' | 'insertConstant' | 'copy'>;

type Choice = {
  readonly key: ListKey;
  readonly edit: typeof addToList;
  readonly undo: ChoiceCommand;
  /** Said when it is done. */
  readonly done: (element: string) => string;
};

const choices: Readonly<Record<ChoiceCommand, Choice>> = {
  ignoreCode: {
    key: 'ignoredCodes',
    edit: addToList,
    undo: 'unignoreCode',
    done: (rule) => `${rule} is ignored in this workspace: hovers explain it, nothing marks it.`,
  },
  unignoreCode: {
    key: 'ignoredCodes',
    edit: removeFromList,
    undo: 'ignoreCode',
    done: (rule) => `${rule} is no longer ignored in this workspace.`,
  },
  pinCatalog: {
    key: 'pin',
    edit: addToList,
    undo: 'unpinCatalog',
    done: (catalog) => `${catalog} wins in this workspace where several catalogs know a number.`,
  },
  unpinCatalog: {
    key: 'pin',
    edit: removeFromList,
    undo: 'pinCatalog',
    done: (catalog) => `${catalog} no longer wins in this workspace by choice.`,
  },
  activateCatalog: {
    key: 'activate',
    edit: addToList,
    undo: 'deactivateCatalog',
    done: (catalog) => `${catalog} answers in this whole workspace.`,
  },
  deactivateCatalog: {
    key: 'activate',
    edit: removeFromList,
    undo: 'activateCatalog',
    done: (catalog) => `${catalog} answers only where something speaks for it.`,
  },
};

export const choose = async (command: ChoiceCommand, argument: LinkedArguments[ChoiceCommand]): Promise<void> => {
  const choice = choices[command];
  const element = 'rule' in argument ? argument.rule : argument.catalog;
  await choice.edit(choice.key, element, vscode.Uri.parse(argument.uri));
  // Not awaited: the message may stay for as long as the user likes.
  void offerUndo(choice, element, argument);
};

const offerUndo = async (choice: Choice, element: string, argument: LinkedArguments[ChoiceCommand]): Promise<void> => {
  const answer = await vscode.window.showInformationMessage(choice.done(element), 'Undo');
  if (answer === 'Undo') await vscode.commands.executeCommand(linked[choice.undo], argument);
};

/** Flips the hints where their setting stands now: in the workspace if it is set there, else for the user. */
export const toggleInlayHints = async (): Promise<void> => {
  const config = vscode.workspace.getConfiguration(section);
  const isOn = config.get<boolean>('inlayHints.enabled') ?? true;
  const isSetHere = config.inspect('inlayHints.enabled')?.workspaceValue !== undefined;
  const target = isSetHere ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await config.update('inlayHints.enabled', !isOn, target);
  vscode.window.setStatusBarMessage(`Inlay hints of error codes: ${isOn ? 'off' : 'on'}`, 3000);
};
