import * as vscode from 'vscode';
import { textOf, writeFile } from './catalogFile';
import { countsOf, previewAlone, previewWithSummary, sourceDiagnostics, type Prepared } from './previewText';
import { createVirtualTexts, importScheme, type VirtualTexts } from './virtualTexts';
import type { ImportSource } from './importSource';

/** A catalog that waits to be accepted. */
export type Proposal = {
  readonly source: ImportSource;
  readonly prepared: Prepared;
  /** Undefined where no folder is open: the user is asked when accepting. */
  readonly file: vscode.Uri | undefined;
};

type Pending = Proposal & {
  /** The address of the preview; also its key. */
  readonly preview: vscode.Uri;
  readonly origin: vscode.Uri;
  /** The file as it was when the preview was made. */
  readonly before: string | undefined;
};

/** Previews of imports, each until it is accepted, cancelled or closed. */
export type PendingImports = {
  readonly show: (proposal: Proposal) => Promise<void>;
  /** Of the preview that is in front, else of the last one. */
  readonly accept: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly dispose: () => void;
};

type Desk = {
  readonly texts: VirtualTexts;
  readonly marks: vscode.DiagnosticCollection;
  readonly waiting: Map<string, Pending>;
};

export const createPendingImports = (): PendingImports => {
  const desk: Desk = {
    texts: createVirtualTexts(),
    marks: vscode.languages.createDiagnosticCollection('error-code-insight import'),
    waiting: new Map(),
  };
  const closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const pending of [...desk.waiting.values()])
      if (closed.some((tab) => shows(tab, pending.preview))) leave(desk, pending);
  });
  return {
    show: async (proposal) => {
      const pending = await putUp(desk, proposal);
      await open(pending);
      // Not awaited: the message may stay for as long as the user reads.
      void ask(pending).then((answer) => answerWith(desk, pending, answer));
    },
    accept: () => answerWith(desk, inFront(desk), 'Accept'),
    cancel: () => answerWith(desk, inFront(desk), 'Cancel'),
    dispose: () => {
      vscode.Disposable.from(desk.texts, desk.marks, closing).dispose();
    },
  };
};

const putUp = async ({ texts, marks, waiting }: Desk, proposal: Proposal): Promise<Pending> => {
  const { source, prepared, file } = proposal;
  const origin = source.document?.uri ?? texts.put('Clipboard', source.text);
  const from = source.name ?? 'this text';
  const shown = isComparison(proposal) ? previewAlone(prepared) : previewWithSummary(prepared, from, nameOf(proposal));
  const preview = texts.put(`${prepared.id}.errors.${isComparison(proposal) ? 'json' : 'jsonc'}`, shown.text);
  const pending = { ...proposal, origin, preview, before: file && (await textOf(file)) };
  waiting.set(preview.toString(), pending);
  await tellWhetherSome(waiting);
  marks.set(origin, sourceDiagnostics(prepared.notes, source.firstLine));
  marks.set(preview, shown.diagnostics);
  return pending;
};

/** Lets the buttons and commands of previews come and go. */
const tellWhetherSome = (waiting: Desk['waiting']): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', 'errorCodeInsight.hasImport', waiting.size > 0);

/** Against the file of an earlier import. */
const isComparison = ({ prepared }: Proposal): boolean => prepared.changes !== undefined;

const nameOf = ({ prepared, file }: Proposal): string =>
  file === undefined ? `${prepared.id}.errors.json` : vscode.workspace.asRelativePath(file);

const open = async (pending: Pending): Promise<void> => {
  const { preview, origin, file } = pending;
  const beside = { viewColumn: vscode.ViewColumn.Beside, preview: false } as const;
  await vscode.window.showTextDocument(origin, { preview: false });
  if (file !== undefined && isComparison(pending))
    await vscode.commands.executeCommand('vscode.diff', file, preview, `${nameOf(pending)} ↔ Import`, beside);
  else await vscode.window.showTextDocument(preview, beside);
};

type Answer = 'Accept' | 'Cancel';

const ask = (pending: Pending): Thenable<Answer | undefined> => {
  const { changes } = pending.prepared;
  const effect = changes === undefined ? '' : ` Changed rows of the file: ${changes.length}.`;
  const question = `${countsOf(pending.prepared)}.${effect} Write ${nameOf(pending)}?`;
  return vscode.window.showInformationMessage(question, 'Accept', 'Cancel');
};

const answerWith = async (desk: Desk, pending: Pending | undefined, answer: Answer | undefined): Promise<void> => {
  if (pending === undefined || answer === undefined || !desk.waiting.has(pending.preview.toString())) return;
  const file = answer === 'Accept' ? await placeFor(pending) : undefined;
  if (answer === 'Accept' && file === undefined) return;
  leave(desk, pending);
  // A document of the user's stays open, a text of ours does not.
  await closeTabs([pending.preview, pending.origin].filter(({ scheme }) => scheme === importScheme));
  if (file !== undefined) await vscode.window.showTextDocument(await writeFile(file, pending.prepared.json));
};

/** Undefined, after a message, where it cannot be written now. */
const placeFor = async ({ file, before, prepared }: Pending): Promise<vscode.Uri | undefined> => {
  if (file === undefined) {
    const name = vscode.Uri.file(`${prepared.id}.errors.json`);
    return vscode.window.showSaveDialog({ defaultUri: name, title: 'Save the Catalog' });
  }
  if ((await textOf(file)) === before) return file;
  void vscode.window.showWarningMessage('The catalog file has changed since this preview was made: import again.');
  return undefined;
};

const leave = ({ texts, marks, waiting }: Desk, { preview, origin }: Pending): void => {
  if (!waiting.delete(preview.toString())) return;
  for (const uri of [preview, origin]) {
    texts.drop(uri);
    marks.delete(uri);
  }
  void tellWhetherSome(waiting);
  // A message cannot be taken back, but its question is answered: it steps aside.
  void vscode.commands.executeCommand('notifications.hideToasts');
};

const inFront = ({ waiting }: Desk): Pending | undefined => {
  const all = [...waiting.values()];
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return all.find(({ preview }) => activeTab && shows(activeTab, preview)) ?? all.at(-1);
};

const closeTabs = async (uris: readonly vscode.Uri[]): Promise<void> => {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter((tab) => uris.some((uri) => shows(tab, uri))));
};

const shows = ({ input }: vscode.Tab, uri: vscode.Uri): boolean => {
  const shown =
    input instanceof vscode.TabInputTextDiff
      ? input.modified
      : input instanceof vscode.TabInputText
        ? input.uri
        : undefined;
  return shown?.toString() === uri.toString();
};
