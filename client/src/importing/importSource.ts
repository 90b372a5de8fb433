import * as vscode from 'vscode';
import { pickFrom, type Choice } from '../commands/picker';
import { counted } from '../../../shared/src/counted';

/** A text to import codes from. */
export type ImportSource = {
  readonly text: string;
  /** Its ending tells the format. */
  readonly name?: string;
  /** Where the text stands; the clipboard stands nowhere. */
  readonly document?: vscode.TextDocument;
  /** The line of the document with which the text begins. */
  readonly firstLine: number;
};

type Ask = () => Promise<ImportSource | undefined>;

/** Asks where to import from; undefined when the user leaves. */
export const chooseSource = async (): Promise<ImportSource | undefined> => {
  const answer = await pickFrom<Ask>({
    title: 'Import Error Codes',
    placeholder: 'Documentation, a header, an API description or a list of codes',
    choices: sourceChoices(vscode.window.activeTextEditor),
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value() : undefined;
};

const sourceChoices = (editor: vscode.TextEditor | undefined): readonly Choice<Ask>[] => [
  ...(editor === undefined || editor.selection.isEmpty ? [] : [selectionChoice(editor)]),
  ...(editor === undefined ? [] : [editorChoice(editor)]),
  { label: '$(clippy) From the Clipboard', value: fromClipboard },
  { label: '$(folder-opened) From a File…', value: fromChosenFile },
];

const selectionChoice = ({ document, selection }: vscode.TextEditor): Choice<Ask> => ({
  label: '$(selection) From the Selection',
  description: `${counted(selection.end.line - selection.start.line + 1, 'line')} of ${baseName(document)}`,
  value: () =>
    Promise.resolve({
      ...named(document),
      text: document.getText(selection),
      document,
      firstLine: selection.start.line,
    }),
});

const editorChoice = ({ document }: vscode.TextEditor): Choice<Ask> => ({
  label: '$(file) From the Open Editor',
  description: baseName(document),
  value: () => Promise.resolve(wholeDocument(document)),
});

const fromClipboard: Ask = async () => ({ text: await vscode.env.clipboard.readText(), firstLine: 0 });

const fromChosenFile: Ask = async () => {
  const [uri] = (await vscode.window.showOpenDialog({ title: 'Import Error Codes', openLabel: 'Import' })) ?? [];
  return uri && fromFile(uri);
};

export const fromFile = async (uri: vscode.Uri): Promise<ImportSource> =>
  wholeDocument(await vscode.workspace.openTextDocument(uri));

const wholeDocument = (document: vscode.TextDocument): ImportSource => ({
  ...named(document),
  text: document.getText(),
  document,
  firstLine: 0,
});

/** The name of a text that was never saved says nothing. */
const named = (document: vscode.TextDocument): { readonly name?: string } =>
  document.isUntitled ? {} : { name: baseName(document) };

const baseName = ({ uri }: vscode.TextDocument): string => uri.path.replace(/^.*\//, '');
