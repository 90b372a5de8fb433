import * as vscode from 'vscode';

export type Choice<T> = vscode.QuickPickItem & { readonly value?: T };
export type Answer<T> =
  { readonly kind: 'picked'; readonly value: T } | { readonly kind: 'back' } | { readonly kind: 'left' };

type Question<T> = {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  readonly canGoBack: boolean;
};

/** A list to choose from, filtered by the editor itself as the user types. */
export const pickFrom = <T>({ title, placeholder, choices, canGoBack }: Question<T>): Promise<Answer<T>> => {
  const picker = vscode.window.createQuickPick<Choice<T>>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.items = choices;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return answerOf(picker);
};

/** Shows the picker until it is answered or left; an answer given early waits until the list is `ready`. */
export const answerOf = <T>(
  picker: vscode.QuickPick<Choice<T>>,
  ready: () => Promise<void> = () => Promise.resolve(),
): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const answer = (given: Answer<T>): void => {
      resolve(given);
      picker.dispose();
    };
    const accept = async (): Promise<void> => {
      await ready();
      const value = chosenIn(picker);
      if (value !== undefined) answer({ kind: 'picked', value });
    };
    picker.onDidAccept(() => void accept());
    picker.onDidTriggerButton(() => answer({ kind: 'back' }));
    picker.onDidHide(() => answer({ kind: 'left' }));
    picker.show();
  });

/** The marked choice; the first one while the editor has not yet marked any in a new list. */
const chosenIn = <T>({ activeItems, items }: vscode.QuickPick<Choice<T>>): T | undefined =>
  (activeItems.find((item) => items.includes(item)) ?? items[0])?.value;

export const separator = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
