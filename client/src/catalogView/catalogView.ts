import * as vscode from 'vscode';
import { section } from '../../../shared/src/settings';
import { Card, ListCatalogs, ListEntries } from '../../../shared/src/protocol';
import { addToList, isInList, removeFromList } from '../commands/settingLists';
import type { Server } from '../server';
import { filterBy, filterInput, type Filter } from './filter';
import { entryNode, grouped, ranked, type CatalogNode, type Node } from './nodes';
import { itemOf } from './treeItems';

/** The view of all catalogs in the activity bar. */
export type CatalogView = {
  /** Asks for a number, name or words and shows only what fits. */
  readonly filter: () => Promise<void>;
  readonly clearFilter: () => Promise<void>;
  readonly dispose: () => void;
};

type State = { filter: Filter | undefined; uri: vscode.Uri | undefined };

export const createCatalogView = (server: Server): CatalogView => {
  const state: State = { filter: undefined, uri: vscode.window.activeTextEditor?.document.uri };
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('errorCodeInsight.catalogs', {
    treeDataProvider: providerOf(server, state, changed.event),
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const refresh = (): void => changed.fire(undefined);
  const setFilter = async (query: string): Promise<void> => {
    state.filter = await filterBy(server, query, state.uri);
    view.message = state.filter?.told ?? '';
    await vscode.commands.executeCommand('setContext', 'errorCodeInsight.isFiltered', state.filter !== undefined);
    refresh();
  };
  const listening = vscode.Disposable.from(
    ...refreshers(server, state, refresh),
    view.onDidChangeCheckboxState(({ items }) => void Promise.all(items.map(([node, on]) => enable(node, on)))),
  );
  return {
    filter: () => filterInput(state.filter?.query ?? '', setFilter),
    clearFilter: () => setFilter(''),
    dispose: () => {
      vscode.Disposable.from(view, changed, listening).dispose();
    },
  };
};

/** What the rows say depends on the open file, its text, the settings and the catalogs. */
const refreshers = (server: Server, state: State, refresh: () => void): readonly vscode.Disposable[] => [
  vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (editor === undefined || editor.document.uri.toString() === state.uri?.toString()) return;
    state.uri = editor.document.uri;
    refresh();
  }),
  vscode.workspace.onDidSaveTextDocument(refresh),
  vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(section)) refresh();
  }),
  server.onStatus(refresh),
];

const enable = async (node: Node, on: vscode.TreeItemCheckboxState): Promise<void> => {
  const edit = on === vscode.TreeItemCheckboxState.Checked ? removeFromList : addToList;
  await edit('disabledCatalogs', node.catalog, undefined);
};

const providerOf = (server: Server, state: State, changed: vscode.Event<undefined>): vscode.TreeDataProvider<Node> => ({
  onDidChangeTreeData: changed,
  getTreeItem: itemOf,
  getChildren: async (node) => [...(await childrenOf(server, state, node))],
  resolveTreeItem: async (item, node, token) => {
    if (node.kind !== 'entry') return item;
    const { catalog, code } = node;
    const card = await server.ask(Card, { params: { catalog, code }, token });
    item.tooltip = card && new vscode.MarkdownString(card.markdown);
    return item;
  },
});

const childrenOf = async (server: Server, state: State, node: Node | undefined): Promise<readonly Node[]> => {
  await vscode.commands.executeCommand('setContext', 'errorCodeInsight.isRunning', server.isRunning());
  if (!server.isRunning()) return [];
  switch (node?.kind) {
    case undefined:
      return catalogNodes(server, state);
    case 'catalog':
      return node.found ?? entriesOf(server, node);
    case 'group':
      return node.entries;
    case 'entry':
      return [];
  }
};

const entriesOf = async (server: Server, { catalog, summary }: CatalogNode): Promise<readonly Node[]> =>
  grouped(summary, (await server.ask(ListEntries, { params: { catalog } })) ?? []);

const catalogNodes = async (server: Server, { filter, uri }: State): Promise<readonly CatalogNode[]> => {
  const params = uri === undefined ? {} : { uri: uri.toString() };
  const catalogs = ranked((await server.ask(ListCatalogs, { params })) ?? []);
  const nodes = catalogs.map((summary): CatalogNode => ({
    kind: 'catalog',
    catalog: summary.id,
    uri: uri?.toString() ?? '',
    summary,
    isDisabled: isInList('disabledCatalogs', summary.id, undefined),
    ...(summary.url === undefined ? {} : { url: summary.url }),
  }));
  if (filter === undefined) return nodes;
  return nodes.flatMap((node) => {
    const hits = filter.hits.filter(({ catalog }) => catalog === node.catalog);
    return hits.length === 0 ? [] : [{ ...node, found: hits.map(entryNode) }];
  });
};
