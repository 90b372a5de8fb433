import * as vscode from 'vscode';
import { Lookup } from '../../../shared/src/protocol';
import type { Server } from '../server';
import { actOn } from './entryActions';
import { pickHit, type Search } from './lookUpPicker';
import { seedOf } from './seed';

export type LookUpParts = {
  readonly server: Server;
  /** Searches the catalogs that come with the extension, for when the server does not run. */
  readonly searchBuiltIn: Search;
  /** Keeps the last query of this workspace. */
  readonly memory: vscode.Memento;
};

const lastQuery = 'lookUp.lastQuery';
const mostHits = 100;

/** Look Up…: choose a code, then what to do with it; Back leads from the second list to the first. */
export const lookUp = async (parts: LookUpParts): Promise<void> => {
  const editor = vscode.window.activeTextEditor;
  const seed = await seedOf(editor, parts.server);
  const search = searchOf(parts, editor?.document.uri);
  let query = seed?.text ?? parts.memory.get<string>(lastQuery, '');
  for (;;) {
    const answer = await pickHit({ search, query, title: titleOf(parts.server) });
    query = answer.query;
    await parts.memory.update(lastQuery, query);
    if (answer.kind !== 'picked') return;
    if ((await actOn(answer.value, { editor, at: seed?.at }, parts.server)) === 'done') return;
  }
};

const searchOf = ({ server, searchBuiltIn }: LookUpParts, file: vscode.Uri | undefined): Search => {
  const uri = file === undefined ? {} : { uri: file.toString() };
  return async (query, token) =>
    server.isRunning()
      ? ((await server.ask(Lookup, { params: { query, limit: mostHits, ...uri }, token })) ?? [])
      : searchBuiltIn(query, token);
};

const titleOf = (server: Server): string =>
  server.isRunning()
    ? 'Look Up an Error Code'
    : 'Look Up an Error Code (built-in catalogs only: the server is not running)';
