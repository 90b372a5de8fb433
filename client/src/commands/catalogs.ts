import * as vscode from 'vscode';
import { linked } from '../../../shared/src/commands';
import { ListCatalogs, ListEntries, type CatalogSummary, type LookupHit } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { actOn } from './entryActions';
import { entryChoice } from './lookUpPicker';
import { pickFrom, separator, type Choice } from './picker';
import { isInList } from './settingLists';
import { counted } from '../../../shared/src/counted';

type Step = 'back' | 'done';

/** All catalogs, and why each answers in the open file; a catalog leads to its entries. */
export const showCatalogs = async (server: Server): Promise<void> => {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const catalogs = (await server.ask(ListCatalogs, { params: uri === undefined ? {} : { uri: uri.toString() } })) ?? [];
  for (;;) {
    const answer = await pickFrom<CatalogSummary>({
      title: 'Error Code Catalogs',
      placeholder: `${catalogs.length} catalogs; choose one to see its codes`,
      choices: catalogChoices(catalogs),
      canGoBack: false,
    });
    if (answer.kind !== 'picked' || (await showCatalog(server, answer.value)) === 'done') return;
  }
};

const catalogChoices = (catalogs: readonly CatalogSummary[]): readonly Choice<CatalogSummary>[] => {
  const ranked = [...catalogs].sort((a, b) => rankOf(a) - rankOf(b));
  const active = ranked.filter(isActive);
  const others = ranked.filter((catalog) => !isActive(catalog));
  return [
    ...(active.length > 0 ? [separator('answer in this file'), ...active.map(catalogChoice)] : []),
    ...(others.length > 0 ? [separator('need evidence'), ...others.map(catalogChoice)] : []),
  ];
};

const isActive = ({ active }: CatalogSummary): boolean => active.length > 0;

/** The nearer to the user's own code, the higher. */
const scopes = ['project', 'vendor', 'protocol', 'platform', 'ambient'];
const rankOf = ({ scope }: CatalogSummary): number => scopes.indexOf(scope);

const catalogChoice = (catalog: CatalogSummary): Choice<CatalogSummary> => ({
  label: `$(${isActive(catalog) ? 'pass-filled' : 'circle-large-outline'}) ${catalog.title}`,
  description: `${catalog.id} · ${catalog.scope} · ${counted(catalog.size, 'code')}`,
  ...(isActive(catalog) ? { detail: reasonsOf(catalog) } : {}),
  value: catalog,
});

const mostReasons = 2;

/** Reasons are Markdown, which a list does not draw. */
const reasonsOf = ({ active }: CatalogSummary): string => {
  const shown = active.slice(0, mostReasons).map((reason) => reason.replaceAll('`', ''));
  const more = active.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
};

const showCatalog = async (server: Server, catalog: CatalogSummary): Promise<Step> => {
  const entries = (await server.ask(ListEntries, { params: { catalog: catalog.id } })) ?? [];
  const editor = vscode.window.activeTextEditor;
  for (;;) {
    const answer = await pickFrom<LookupHit | typeof toggle>({
      title: catalog.title,
      placeholder: `${counted(entries.length, 'code')}; choose one`,
      choices: [activation(catalog, editor?.document.uri), ...entryChoices(entries)],
      canGoBack: true,
    });
    if (answer.kind !== 'picked') return answer.kind === 'back' ? 'back' : 'done';
    if (answer.value === toggle) return switchCatalog(catalog, editor?.document.uri);
    if ((await actOn(answer.value, { editor, at: undefined }, server)) === 'done') return 'done';
  }
};

const toggle = 'toggle';

const activation = ({ id }: CatalogSummary, uri: vscode.Uri | undefined): Choice<typeof toggle> =>
  isInList('activate', id, uri)
    ? { label: '$(circle-slash) Stop activating it for this workspace', value: toggle }
    : {
        label: '$(pass) Activate it for this whole workspace',
        detail: 'It then answers without evidence in the file.',
        value: toggle,
      };

const switchCatalog = async ({ id }: CatalogSummary, uri: vscode.Uri | undefined): Promise<Step> => {
  const command = isInList('activate', id, uri) ? linked.deactivateCatalog : linked.activateCatalog;
  await vscode.commands.executeCommand(command, { catalog: id, uri: uri?.toString() ?? '' });
  return 'done';
};

/** In the catalog's own order, a heading wherever the group changes. */
const entryChoices = (entries: readonly (LookupHit & { readonly group?: string })[]): readonly Choice<LookupHit>[] =>
  entries.flatMap((entry, index) => {
    const isNewGroup = entry.group !== undefined && entry.group !== entries[index - 1]?.group;
    return isNewGroup ? [separator(entry.group), entryChoice(entry)] : [entryChoice(entry)];
  });
