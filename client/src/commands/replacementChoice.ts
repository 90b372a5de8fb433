import * as vscode from 'vscode';
import { ListCatalogs, ListEntries, type Direction, type ReplaceParams } from '../../../shared/src/protocol';
import { section } from '../../../shared/src/settings';
import type { Server } from '../server';
import { entryChoice } from './lookUpPicker';
import { pickFrom, separator, type Choice } from './picker';
import { counted } from '../../../shared/src/counted';

type Code = NonNullable<ReplaceParams['code']>;
type Given = { readonly catalog?: string; readonly code?: Code; readonly to?: Direction };

/** Asks for what is not given: by a row of the catalog view, a key binding. Undefined when the user leaves. */
export const chooseReplacement = async (server: Server, argument: unknown): Promise<ReplaceParams | undefined> => {
  const given = readGiven(argument);
  const catalog = given.catalog ?? (await pickCatalog(server));
  if (catalog === undefined) return undefined;
  const codes = given.catalog === undefined ? await pickCodes(server, catalog) : codesOf(given.code);
  const to = codes === undefined ? undefined : (given.to ?? (await pickDirection(catalog, codes)));
  return codes === undefined || to === undefined ? undefined : { ...codes, catalog, to };
};

/** No code stands for all of them. */
type Codes = { readonly code?: Code };

const codesOf = (code: Code | undefined): Codes => (code === undefined ? {} : { code });

const readGiven = (argument: unknown): Given => {
  if (typeof argument !== 'object' || argument === null) return {};
  const { catalog, code, to } = Object.fromEntries(Object.entries(argument)) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof catalog === 'string' ? { catalog } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(to === 'named' || to === 'numeric' ? { to } : {}),
  };
};

const pickCatalog = async (server: Server): Promise<string | undefined> => {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const catalogs = (await server.ask(ListCatalogs, { params: uri === undefined ? {} : { uri } })) ?? [];
  const choices = [...catalogs]
    .sort((a, b) => Number(b.active.length > 0) - Number(a.active.length > 0))
    .map(({ id, title, size }) => ({ label: title, description: `${id} · ${counted(size, 'code')}`, value: id }));
  const answer = await pickFrom<string>({
    title: 'Replace in Workspace',
    placeholder: 'The codes of which catalog?',
    choices,
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};

const pickCodes = async (server: Server, catalog: string): Promise<Codes | undefined> => {
  const entries = (await server.ask(ListEntries, { params: { catalog } })) ?? [];
  const all: Choice<Codes> = { label: `$(list-unordered) All of ${counted(entries.length, 'code')}`, value: {} };
  const answer = await pickFrom<Codes>({
    title: `Replace in Workspace: ${catalog}`,
    placeholder: 'Which codes?',
    choices: [
      all,
      separator('only this one'),
      ...entries.map((entry) => ({ ...entryChoice(entry), value: { code: entry.code } })),
    ],
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};

const directions: Readonly<Record<Direction, Choice<Direction>>> = {
  named: { label: '$(symbol-constant) Numbers become constants', value: 'named' },
  numeric: { label: '$(symbol-number) Constants become numbers', value: 'numeric' },
};

/** The way that the style of the workspace leads comes first. */
const pickDirection = async (catalog: string, { code }: Codes): Promise<Direction | undefined> => {
  const isNumeric = vscode.workspace.getConfiguration(section).get<string>('style') === 'numeric';
  const answer = await pickFrom<Direction>({
    title: `Replace in Workspace: ${catalog}${code === undefined ? '' : `/${code}`}`,
    placeholder: 'Which way? A preview shows every change before it is made.',
    choices: isNumeric ? [directions.numeric, directions.named] : [directions.named, directions.numeric],
    canGoBack: false,
  });
  return answer.kind === 'picked' ? answer.value : undefined;
};
