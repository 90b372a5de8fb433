import * as vscode from 'vscode';
import { linked } from '../../../shared/src/commands';
import type { LookupHit } from '../../../shared/src/protocol';
import type { CatalogNode, EntryNode, GroupNode, Node } from './nodes';
import { counted } from '../../../shared/src/counted';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a row looks, and what screen readers say of it. Tips of entries come when they are asked for. */
export const itemOf = (node: Node): vscode.TreeItem => {
  switch (node.kind) {
    case 'catalog':
      return catalogItem(node);
    case 'group':
      return groupItem(node);
    case 'entry':
      return entryItem(node);
  }
};

const catalogItem = (node: CatalogNode): vscode.TreeItem => {
  const { summary, found, isDisabled } = node;
  const reasons = reasonsOf(node);
  const codes = found === undefined ? counted(summary.size, 'code') : `${found.length} found`;
  const item = new vscode.TreeItem(summary.title, found === undefined ? Collapsed : Expanded);
  // The editor remembers what is open by the id: a found list is opened for itself.
  item.id = `${found === undefined ? 'all' : 'found'}/${node.catalog}`;
  item.description = [...reasons.slice(0, 1), codes].join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(node));
  item.contextValue = contextOf('catalog', node);
  item.checkboxState = {
    state: isDisabled ? vscode.TreeItemCheckboxState.Unchecked : vscode.TreeItemCheckboxState.Checked,
    tooltip: isDisabled ? 'Never answers. Check to let it answer.' : 'Answers. Uncheck so that it never does.',
    accessibilityInformation: { label: `${summary.title} may answer`, role: 'checkbox' },
  };
  item.tooltip = [`${summary.title} (${node.catalog}, ${summary.scope})`, standingOf(node), ...reasons].join('\n');
  item.accessibilityInformation = {
    label: [summary.title, codes, standingOf(node), ...reasons].join(', '),
    role: 'treeitem',
  };
  return item;
};

const standingOf = ({ isDisabled, summary }: CatalogNode): string => {
  if (isDisabled) return 'Disabled: it never answers.';
  return summary.active.length > 0 ? 'It answers in the open file:' : 'Nothing in the open file speaks for it.';
};

/** Reasons are Markdown, which rows do not draw. */
const reasonsOf = ({ isDisabled, summary }: CatalogNode): readonly string[] =>
  isDisabled ? [] : summary.active.map((reason) => reason.replaceAll('`', ''));

const iconOf = ({ isDisabled, summary }: CatalogNode): string => {
  if (isDisabled) return 'circle-slash';
  return summary.active.length > 0 ? 'pass-filled' : 'circle-large-outline';
};

const groupItem = ({ catalog, id, title, entries }: GroupNode): vscode.TreeItem => {
  const item = new vscode.TreeItem(title, Collapsed);
  item.id = `group/${catalog}/${id}`;
  item.description = String(entries.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${title}, ${counted(entries.length, 'code')}`, role: 'treeitem' };
  return item;
};

const entryItem = (node: EntryNode): vscode.TreeItem => {
  const { hit, catalog, code } = node;
  const item = new vscode.TreeItem([hit.spelling, hit.name].filter((part) => part !== '').join('  '), None);
  item.description = hit.summary;
  item.iconPath = severityIcon(hit);
  item.contextValue = contextOf('entry', node);
  item.command = { command: linked.showCard, title: 'Show Card', arguments: [{ catalog, code }] };
  item.accessibilityInformation = {
    label: [hit.spelling, hit.name, hit.severity, hit.summary].join(', '),
    role: 'treeitem',
  };
  return item;
};

/** Menus know by it what a row can do. */
const contextOf = (kind: 'catalog' | 'entry', { url }: CatalogNode | EntryNode): string =>
  url === undefined ? kind : `${kind}.documented`;

const severityIcon = ({ severity }: LookupHit): vscode.ThemeIcon => {
  const [icon, color] = severityIcons[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
};

const severityIcons: Readonly<Record<LookupHit['severity'], readonly [icon: string, color: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
  success: ['pass', 'testing.iconPassed'],
};
