import * as vscode from 'vscode';
import { Lookup, type LookupHit } from '../../../shared/src/protocol';
import type { Server } from '../server';

/** What of all catalogs fits a number, name or words. */
export type Filter = {
  readonly query: string;
  readonly hits: readonly LookupHit[];
  /** In words, for the top of the view. */
  readonly told: string;
};

const mostHits = 500;

/** Undefined for an empty query. */
export const filterBy = async (
  server: Server,
  query: string,
  uri: vscode.Uri | undefined,
): Promise<Filter | undefined> => {
  if (query.trim() === '' || !server.isRunning()) return undefined;
  const params = { query, limit: mostHits, ...(uri === undefined ? {} : { uri: uri.toString() }) };
  const hits = (await server.ask(Lookup, { params })) ?? [];
  const count = hits.length === mostHits ? `the first ${mostHits}` : String(hits.length);
  return { query, hits, told: `Codes that fit “${query.trim()}”: ${count}` };
};

const quietMilliseconds = 200;

/** Filters as the user types; leaving without Enter brings the earlier filter back. */
export const filterInput = (query: string, set: (query: string) => Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const input = vscode.window.createInputBox();
    input.title = 'Filter the Catalogs';
    input.placeholder = 'A number, a name or words; empty for everything';
    input.value = query;
    let accepted = false;
    let waiting: NodeJS.Timeout | undefined;
    input.onDidChangeValue((typed) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void set(typed), quietMilliseconds);
    });
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      clearTimeout(waiting);
      input.dispose();
      resolve(set(accepted ? input.value : query));
    });
    input.show();
  });
