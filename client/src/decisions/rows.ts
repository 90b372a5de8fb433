import * as vscode from 'vscode';
import type { DecisionKind, SettingPath } from '../../../shared/src/decisions';
import type { Decision, Place } from '../../../shared/src/protocol';
import type { SettingKey } from '../../../shared/src/settings';

/** Where a decision of the editor's settings stands. */
export type SettingSource = {
  readonly key: SettingKey;
  /** The way to it inside the setting's value. */
  readonly path: SettingPath;
  readonly target: vscode.ConfigurationTarget;
  /** The folder whose settings they are, where the workspace has several. */
  readonly folder?: vscode.WorkspaceFolder;
};

/** One decision, of a file or of the editor's settings. */
export type DecisionRow = {
  readonly row: 'decision';
  readonly kind: DecisionKind;
  readonly label: string;
  readonly detail: string;
  /** In words, for people. */
  readonly where: string;
  readonly from: { readonly place: Place } | { readonly setting: SettingSource };
};

type GroupRow = { readonly row: 'group'; readonly kind: DecisionKind; readonly rows: readonly DecisionRow[] };

/** Rows of the view. */
export type Row = GroupRow | DecisionRow;

export const isDecisionRow = (given: unknown): given is DecisionRow =>
  typeof given === 'object' && given !== null && 'row' in given && given.row === 'decision';

export const rowOf = ({ kind, label, detail, uri, range }: Decision): DecisionRow => ({
  row: 'decision',
  kind,
  label,
  detail,
  where: `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}:${range.start.line + 1}`,
  from: { place: { uri, range } },
});

const titles: Readonly<Record<DecisionKind, string>> = { ignored: 'Ignored', pinned: 'Pinned', allowed: 'Allowed' };
const kinds: readonly DecisionKind[] = ['ignored', 'pinned', 'allowed'];

/** By kind; kinds without any are left out. */
export const grouped = (rows: readonly DecisionRow[]): readonly GroupRow[] =>
  kinds
    .map((kind): GroupRow => ({ row: 'group', kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);

/** How a row looks, and what screen readers say of it. */
export const itemOf = (row: Row): vscode.TreeItem => (row.row === 'group' ? groupItem(row) : decisionItem(row));

const groupItem = ({ kind, rows }: GroupRow): vscode.TreeItem => {
  const item = new vscode.TreeItem(titles[kind], vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group/${kind}`;
  item.description = String(rows.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${titles[kind]}, ${rows.length}`, role: 'treeitem' };
  return item;
};

const icons: Readonly<Record<DecisionKind, string>> = { ignored: 'eye-closed', pinned: 'pinned', allowed: 'pass' };

/** Leads to where it stands. */
export const openDecision = 'errorCodeInsight.openDecision';

const decisionItem = (row: DecisionRow): vscode.TreeItem => {
  const { kind, label, detail, where } = row;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = [kind, where, label, detail].join('\n');
  item.description = [where, detail].join(' · ');
  item.iconPath = new vscode.ThemeIcon(icons[kind]);
  item.contextValue = 'decision';
  item.tooltip = [`${label}: ${detail}`, where].join('\n');
  item.command = { command: openDecision, title: 'Open', arguments: [row] };
  item.accessibilityInformation = { label: [titles[kind], label, detail, where].join(', '), role: 'treeitem' };
  return item;
};
