import { MarkupKind, type CompletionItem, type CompletionList, type CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalog } from '../../../shared/src/catalog/types';
import { isObject } from '../../../shared/src/settingKinds';
import type { Span } from '../../../shared/src/span';
import { aliasesOf } from '../core/aliases';
import { catalogsFor } from '../core/catalogsFor';
import type { CodePlace } from '../core/literal';
import { cardOf } from '../features/card';
import { begunAt, completionsOf, type Offer } from '../features/completion';
import { inserterAt } from '../fixes/insertion';
import type { Examined } from './analyses';
import { hitOf } from './catalogRequests';
import { isCatalog } from './catalogProblems';
import { fixContextOf } from './fixContext';
import type { Session } from './session';

/** The constants of a catalog behind a comparison and in a case label, where it is certain which catalog is meant. */
export const serveCompletion = (session: Session): void => {
  const { connection, textGuard, guard, catalogs } = session;
  connection.onCompletion(textGuard('Completion', null, (params) => completions(session, params)));
  connection.onCompletionResolve(
    guard<CompletionItem, CompletionItem>('Completion', { label: '' }, async (item) => {
      const code = codeOf(item.data);
      const hit = code && hitOf(await catalogs.ready(), code);
      return hit === undefined
        ? item
        : { ...item, documentation: { kind: MarkupKind.Markdown, value: cardOf(hit).markdown } };
    }),
  );
};

/** Of larger catalogs a part is offered; the editor asks again as the name gets longer. */
const mostOffers = 200;

const completions = async (
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
): Promise<CompletionList | null> => {
  const open = session.documents.get(uri);
  const span = open && operandAt(open, position);
  if (span === undefined || isCatalog(uri, session.catalogs)) return null;
  const { document, ...examined } = await session.analyses.of(uri);
  const { settings, isWhole, mode } = examined;
  if (!settings.enable || !settings['completion.enabled'] || !isWhole || mode === 'log') return null;
  const place = await placeAt(session, examined, span);
  const { source, analysis } = examined;
  const around = { ...examined, language: source.language, aliases: aliasesOf(analysis.file.imports) };
  const certain = place && catalogsFor(place, around, examined.policy);
  if (place === undefined || certain === undefined || certain.length === 0) return null;
  const { offers, isAll } = await offersOf(session, examined, { span, place, certain });
  return {
    isIncomplete: !isAll,
    items: completionsOf(offers, { document, span, commands: session.client.commands }),
  };
};

const operandAt = (document: TextDocument, { line, character }: CompletionParams['position']): Span | undefined => {
  const start = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const begun = begunAt(text, character);
  return begun && { start: start + begun.start, end: start + begun.end };
};

/** Any number: only what stands around it is looked at. */
const probe = '404';
/** So much text on both sides tells what a place is, in UTF-16 units. */
const reach = 20_000;

/** What a number would be part of, if it stood there. */
const placeAt = async (
  { gather }: Session,
  { source }: Examined,
  { start, end }: Span,
): Promise<CodePlace | undefined> => {
  const from = Math.max(0, start - reach);
  const text = source.text.slice(from, start) + probe + source.text.slice(end, end + reach);
  const { literals } = (await gather({ ...source, text })).scanned;
  const place = literals.find(({ span }) => span.start === start - from)?.place;
  return place?.kind === 'code' && roles.has(place.role) ? place : undefined;
};

const roles: ReadonlySet<CodePlace['role']> = new Set(['comparison', 'caseLabel']);

type Opening = { readonly span: Span; readonly place: CodePlace; readonly certain: readonly Catalog[] };
type Offers = { readonly offers: readonly Offer[]; readonly isAll: boolean };

const offersOf = async (session: Session, examined: Examined, { span, place, certain }: Opening): Promise<Offers> => {
  const context = await fixContextOf(session, examined, certain);
  const insert = inserterAt({ source: examined.source, facts: examined.analysis.file, span, place, context });
  const begun = examined.source.text.slice(span.start, span.end).toLowerCase();
  const rows = certain.flatMap(({ id, entries }) =>
    entries.map(({ code, name = '' }) => ({ catalog: id, code, name })),
  );
  const fitting = rows.length <= mostOffers ? rows : rows.filter(({ name }) => name.toLowerCase().includes(begun));
  const offers = fitting.slice(0, mostOffers).flatMap((row): readonly Offer[] => {
    const hit = hitOf(examined.catalogs, row);
    if (hit === undefined) return [];
    const edits = insert(hit);
    return 'why' in edits ? [] : [{ hit, edits }];
  });
  return { offers, isAll: rows.length <= mostOffers };
};

const codeOf = (data: unknown): { readonly catalog: string; readonly code: string | number } | undefined => {
  if (!isObject(data)) return undefined;
  const { catalog, code } = data;
  if (typeof catalog !== 'string' || (typeof code !== 'string' && typeof code !== 'number')) return undefined;
  return { catalog, code };
};
