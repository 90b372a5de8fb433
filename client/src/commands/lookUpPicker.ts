import * as vscode from 'vscode';
import type { LookupHit } from '../../../shared/src/protocol';
import { answerOf, type Answer, type Choice } from './picker';

/** Ranked hits for what was typed; an empty query is allowed. */
export type Search = (query: string, token: vscode.CancellationToken) => Promise<readonly LookupHit[]>;

type LookUp = { readonly search: Search; readonly query: string; readonly title: string };

/** A list of codes that follows what is typed; `query` is what stood there at the end. */
export const pickHit = async (lookUp: LookUp): Promise<Answer<LookupHit> & { readonly query: string }> => {
  const picker = createPicker(lookUp);
  let query = lookUp.query;
  let asking = new vscode.CancellationTokenSource();
  const refresh = async (typed: string): Promise<void> => {
    asking.cancel();
    const mine = (asking = new vscode.CancellationTokenSource());
    query = typed;
    picker.busy = true;
    const items = await itemsFor(lookUp.search, typed, mine.token);
    if (mine.token.isCancellationRequested) return;
    picker.items = items;
    picker.busy = false;
  };
  let refreshed = refresh(query);
  picker.onDidChangeValue((typed) => {
    refreshed = refresh(typed);
  });
  const answer = await answerOf(picker, () => refreshed);
  asking.cancel();
  return { ...answer, query };
};

const createPicker = ({ query, title }: LookUp): vscode.QuickPick<Choice<LookupHit>> => {
  const picker = vscode.window.createQuickPick<Choice<LookupHit>>();
  picker.title = title;
  picker.placeholder = 'A number (-32021, 0x80070005, 404), a name, or words of the description';
  picker.value = query;
  // Not in the published API, but the editor obeys it: else it would undo the ranking.
  return Object.assign(picker, { sortByLabel: false });
};

const itemsFor = async (
  search: Search,
  query: string,
  token: vscode.CancellationToken,
): Promise<Choice<LookupHit>[]> => {
  try {
    const hits = await search(query.trim(), token);
    return hits.length > 0 ? hits.map(hitChoice) : [nothingFound(query)];
  } catch (error) {
    return [{ label: '$(error) The search failed', detail: String(error), alwaysShow: true }];
  }
};

/** One code in a list. */
export const entryChoice = (hit: LookupHit): Choice<LookupHit> => ({
  label: `$(${icons[hit.severity]}) ${hit.spelling}${hit.name === '' ? '' : `  ${hit.name}`}`,
  detail: hit.summary,
  value: hit,
});

/** Shown whatever is typed, as the search has chosen it. */
const hitChoice = (hit: LookupHit): Choice<LookupHit> => ({
  ...entryChoice(hit),
  description: hit.catalogTitle,
  alwaysShow: true,
});

const icons: Readonly<Record<LookupHit['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  success: 'pass',
};

const nothingFound = (query: string): Choice<LookupHit> => ({
  label:
    query.trim() === ''
      ? 'Type a number, a name or words'
      : `$(search-stop) Nothing in any catalog for “${query.trim()}”`,
  detail:
    'Numbers may be decimal, hexadecimal, negative or unsigned; words are looked for in names, descriptions and messages.',
  alwaysShow: true,
});
