import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionItemKind, type Command, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { linked, type LinkedArguments } from '../../../shared/src/commands';
import { displayCode, nameOf, summaryOf } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { Span } from '../../../shared/src/span';
import type { FixEdit } from '../fixes/fix';
import { rangeOf } from './ranges';
import { labelOf } from './shown';

const comparison = String.raw`(?<![<>=!+\-*/%&|^~])[=!]==?|(?<!\w)-(?:eq|ne)|\bis(?:\s+not)?`;
const opener = new RegExp(String.raw`(?:${comparison}|(?<![\w$.])(?:case|when))\s*$`, 'u');
const begun = /-?(?:[\w$]|\.|::)*$/u;

/** What is written so far of an operand or a case label at a cursor; undefined where the cursor stands elsewhere. */
export const begunAt = (line: string, cursor: number): Span | undefined => {
  const before = line.slice(0, cursor);
  const start = before.length - (begun.exec(before)?.[0].length ?? 0);
  const isInWord = /[\w$]/u.test(line.charAt(cursor));
  const opening = before.slice(0, start);
  return isInWord || !opener.test(opening) || (/\w$/u.test(opening) && start < cursor)
    ? undefined
    : { start, end: cursor };
};

/** A code that may be completed, and the edits that write its constant. */
export type Offer = { readonly hit: Hit; readonly edits: readonly FixEdit[] };

/** Where the offers go, and whether the client can carry out what reaches beyond the document. */
export type CompletionSite = {
  readonly document: TextDocument;
  readonly span: Span;
  readonly commands: readonly string[];
};

/** Constants to complete, those that the program has already first; else in the order of their catalogs. */
export const completionsOf = (offers: readonly Offer[], site: CompletionSite): CompletionItem[] => {
  const items = offers.flatMap((offer) => itemOf(offer, site) ?? []);
  const here = items.filter(({ command }) => command === undefined);
  const elsewhere = items.filter(({ command }) => command !== undefined);
  return [...here, ...elsewhere].map((item, index) => ({ ...item, sortText: String(index).padStart(5, '0') }));
};

const itemOf = ({ hit, edits }: Offer, site: CompletionSite): CompletionItem | undefined => {
  const own = edits.find((edit) => 'uri' in edit && edit.uri === site.document.uri);
  if (own === undefined || 'create' in own) return undefined;
  const swap = own.edits.find(({ span }) => span.start === site.span.start && span.end === site.span.end);
  if (swap === undefined) return undefined;
  if (edits.length > 1) return commanded(hit, site);
  const others = own.edits.filter((edit) => edit !== swap);
  return {
    ...described(hit, swap.newText, site),
    label: swap.newText,
    ...(others.length === 0
      ? {}
      : {
          additionalTextEdits: others.map(({ span, newText }): TextEdit => ({
            range: rangeOf(span, site.document),
            newText,
          })),
        }),
  };
};

/** A constant that has to be written into another file first: the number is put down, then replaced with its module. */
const commanded = (hit: Hit, site: CompletionSite): CompletionItem | undefined => {
  const text = String(hit.code);
  if (!site.commands.includes(linked.insertConstant)) return undefined;
  return { ...described(hit, text, site), label: labelOf(hit), command: insertionOf(hit, text, site) };
};

const insertionOf = ({ catalog, code }: Hit, text: string, { document, span }: CompletionSite): Command => {
  const { start } = rangeOf(span, document);
  const range = { start, end: { line: start.line, character: start.character + text.length } };
  const argument: LinkedArguments['insertConstant'] = { catalog: catalog.id, code, uri: document.uri, range };
  return { title: 'Replace by a constant', command: linked.insertConstant, arguments: [argument] };
};

const described = (hit: Hit, newText: string, { document, span }: CompletionSite): Omit<CompletionItem, 'label'> => ({
  kind: CompletionItemKind.Constant,
  labelDetails: { description: `${displayCode(hit)} · ${hit.catalog.title}` },
  detail: summaryOf(hit),
  filterText: [newText, nameOf(hit), displayCode(hit)].join(' '),
  textEdit: { range: rangeOf(span, document), newText },
  data: { catalog: hit.catalog.id, code: hit.code },
});
