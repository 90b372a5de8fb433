import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { displayCode, nameOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Failure } from '../logs/live/liveLog';
import { rangeOf } from './ranges';
import { ruleOf } from './shown';

/** The Outline of a log: its failures by code, with how often each stands there. Filled from the top down. */
export type LogOutline = {
  readonly add: (failures: readonly Failure[]) => void;
  /** The most frequent first. */
  readonly symbols: (document: TextDocument) => DocumentSymbol[];
};

type Group = { readonly hit: Hit; count: number; last: Failure; readonly shown: Failure[] };

/** Of a code that stands in the log a thousand times, the first ones are enough to look at. */
const mostShown = 100;
const longestName = 120;

export const createLogOutline = (): LogOutline => {
  const groups = new Map<string, Group>();
  const addOne = (failure: Failure): void => {
    const rule = ruleOf(failure.hit);
    const group = groups.get(rule) ?? { hit: failure.hit, count: 0, last: failure, shown: [] };
    groups.set(rule, group);
    group.count += 1;
    group.last = failure;
    if (group.shown.length < mostShown) group.shown.push(failure);
  };
  return {
    add: (failures) => failures.forEach(addOne),
    symbols: (document) =>
      [...groups.values()].sort((a, b) => b.count - a.count).map((group) => symbolOf(group, document)),
  };
};

const symbolOf = ({ hit, count, last, shown }: Group, document: TextDocument): DocumentSymbol => {
  const children = shown.map((failure) => lineSymbol(failure, document));
  const selectionRange = children[0]?.selectionRange ?? rangeOf(last, document);
  const { end } = rangeOf(last, document);
  return {
    name: `${[displayCode(hit), nameOf(hit)].filter((part, index, all) => part !== all[index - 1]).join(' ')} ×${count}`,
    detail: hit.catalog.title,
    kind: SymbolKind.Event,
    range: { start: children[0]?.range.start ?? selectionRange.start, end: { line: end.line + 1, character: 0 } },
    selectionRange,
    children,
  };
};

const lineSymbol = (failure: Failure, document: TextDocument): DocumentSymbol => {
  const selectionRange = rangeOf(failure, document);
  const range = lineRange(selectionRange.start.line);
  return {
    name: document.getText(range).trim().slice(0, longestName),
    detail: `line ${selectionRange.start.line + 1}`,
    kind: SymbolKind.String,
    range,
    selectionRange,
  };
};

const lineRange = (line: number): DocumentSymbol['range'] => ({
  start: { line, character: 0 },
  end: { line: line + 1, character: 0 },
});
