import * as vscode from 'vscode';
import { WorkspaceEdit } from 'vscode-languageclient';
import { section } from '../../../shared/src/settings';
import { ListDecisions, TakeBack, type Place } from '../../../shared/src/protocol';
import { pickFrom } from '../commands/picker';
import type { Server } from '../server';
import { grouped, isDecisionRow, itemOf, openDecision, rowOf, type DecisionRow, type Row } from './rows';
import { openSetting, removeSetting, settingRows } from './settingRows';

/** The view of everything that is ignored, pinned or allowed, wherever that was said. */
export type DecisionView = {
  readonly show: () => Promise<void>;
  /** Takes back the given row, else the selected one, else one that is asked for. */
  readonly takeBack: (given: unknown) => Promise<void>;
  readonly dispose: () => void;
};

const viewId = 'errorCodeInsight.decisions';

export const createDecisionView = (server: Server): DecisionView => {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Row>(viewId, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: async (row) => [...(await childrenOf(server, row))],
    },
  });
  const refresh = (): void => changed.fire(undefined);
  const listening = vscode.Disposable.from(
    vscode.commands.registerCommand(openDecision, (given: unknown) => (isDecisionRow(given) ? open(given) : undefined)),
    vscode.workspace.onDidSaveTextDocument(refresh),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(section)) refresh();
    }),
    server.onStatus(refresh),
  );
  return {
    show: async () => {
      await vscode.commands.executeCommand(`${viewId}.focus`);
    },
    takeBack: async (given) => {
      const row = isDecisionRow(given) ? given : (selectedIn(view) ?? (await pickRow(server)));
      if (row === undefined) return;
      await takeBack(server, row);
      refresh();
    },
    dispose: () => {
      vscode.Disposable.from(view, changed, listening).dispose();
    },
  };
};

const childrenOf = async (server: Server, row: Row | undefined): Promise<readonly Row[]> => {
  if (row !== undefined) return row.row === 'group' ? row.rows : [];
  return server.isRunning() ? grouped(await rowsOf(server)) : [];
};

const rowsOf = async (server: Server): Promise<readonly DecisionRow[]> => [
  ...settingRows(),
  ...((await server.ask(ListDecisions, { params: {} })) ?? []).map(rowOf),
];

const selectedIn = (view: vscode.TreeView<Row>): DecisionRow | undefined =>
  view.visible ? view.selection.find((row) => row.row === 'decision') : undefined;

const pickRow = async (server: Server): Promise<DecisionRow | undefined> => {
  const rows = await rowsOf(server);
  if (rows.length === 0) {
    void vscode.window.showInformationMessage('Nothing is ignored, pinned or allowed here.');
    return undefined;
  }
  const answer = await pickFrom<DecisionRow>({
    title: 'Take Back',
    placeholder: 'What is ignored, pinned or allowed; choose what to take back',
    choices: rows.map((row) => ({
      label: `${row.kind}: ${row.label}`,
      description: row.where,
      detail: row.detail,
      value: row,
    })),
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};

const open = async ({ from }: DecisionRow): Promise<void> => {
  if ('setting' in from) return openSetting(from.setting);
  const { start, end } = from.place.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  // The list keeps the focus, so that Delete takes back what Enter has shown.
  await vscode.window.showTextDocument(vscode.Uri.parse(from.place.uri), { selection, preserveFocus: true });
};

const takeBack = (server: Server, { from }: DecisionRow): Promise<void> =>
  'setting' in from ? removeSetting(from.setting) : removeFromFile(server, from.place);

/** A file that was saved before is saved again. */
const removeFromFile = async (server: Server, place: Place): Promise<void> => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  const wasDirty = document.isDirty;
  const answer = await server.ask(TakeBack, { params: place });
  if (answer === undefined || 'why' in answer) {
    void vscode.window.showWarningMessage(answer?.why ?? 'It cannot be taken back.');
    return;
  }
  if (!WorkspaceEdit.is(answer.edit)) throw new Error('The language server gave no edit that can be applied.');
  const edit = await server.toWorkspaceEdit(answer.edit);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('The file has changed meanwhile: nothing was taken back. Try again.');
    return;
  }
  if (!wasDirty) await document.save();
};
