import type * as vscode from 'vscode';
import type { CodeAt, LookupHit } from '../../../shared/src/protocol';
import { showCard } from '../card';
import type { Server } from '../server';
import { copy } from './copy';
import { insertConstant } from './insertConstant';
import { openDocumentation } from './openDocumentation';
import { pickFrom, type Choice } from './picker';
import { plainRange } from './plainRange';
import { findUses } from './uses';

/** Where things can be written, and the number that may be replaced there. */
export type Spot = { readonly editor: vscode.TextEditor | undefined; readonly at: CodeAt | undefined };

type Action = () => Promise<void>;

/** Asks what to do with a code and does it; `back` when the user wants to choose another one. */
export const actOn = async (hit: LookupHit, spot: Spot, server: Server): Promise<'back' | 'done'> => {
  const answer = await pickFrom<Action>({
    title: [`${hit.catalog}/${hit.spelling}`, hit.name].filter((part) => part !== '').join('  '),
    placeholder: hit.summary === '' ? hit.catalogTitle : hit.summary,
    choices: server.isRunning() ? [...askingChoices(hit, spot, server), ...plainChoices(hit)] : plainChoices(hit),
    canGoBack: true,
  });
  if (answer.kind === 'picked') await answer.value();
  return answer.kind === 'back' ? 'back' : 'done';
};

/** What only the language server can do. */
const askingChoices = (hit: LookupHit, { editor, at }: Spot, server: Server): readonly Choice<Action>[] => {
  const { catalog, code } = hit;
  const card = { label: '$(book) Show the card', value: () => showCard({ catalog, code }) };
  const uses = {
    label: '$(references) Find all uses in the workspace',
    value: () => findUses(server, { catalog, code }),
  };
  if (editor === undefined) return [card, uses];
  const isUnderCursor = at !== undefined && at.code === code;
  const insert = {
    label: isUnderCursor ? '$(replace) Put the constant in place of the number' : '$(insert) Insert the constant',
    description: hit.name,
    value: () =>
      insertConstant(server, {
        catalog,
        code,
        uri: editor.document.uri.toString(),
        range: isUnderCursor ? at.range : plainRange(editor.selection),
      }),
  };
  return [card, insert, uses];
};

const plainChoices = ({ spelling, name, url }: LookupHit): readonly Choice<Action>[] => {
  const number = { label: '$(copy) Copy the code', description: spelling, value: () => copy(spelling) };
  const word = { label: '$(copy) Copy the name', description: name, value: () => copy(name) };
  const copies = name === '' ? [number] : [word, number];
  return url === undefined ? copies : [...copies, documentation(url)];
};

const documentation = (url: string): Choice<Action> => ({
  label: '$(link-external) Open the documentation',
  description: url,
  value: () => openDocumentation(url),
});
