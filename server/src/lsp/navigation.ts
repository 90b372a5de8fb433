import {
  DocumentHighlightKind,
  SymbolKind,
  type CancellationToken,
  type DocumentHighlight,
  type Location,
  type SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeRef } from '../../../shared/src/catalog/catalogSet';
import { valueOf } from '../../../shared/src/catalog/codes';
import type { Hit } from '../../../shared/src/catalog/hit';
import { lookupHit } from '../../../shared/src/lookupHit';
import { insightAt } from '../features/hover';
import { rangeOf } from '../features/ranges';
import { isSameCode } from '../features/shown';
import { fits } from '../fixes/constants/fits';
import type { DeclaredAt } from '../inferring/codeList';
import { analysisAt, analysisIn } from './analysisAt';
import { hitOf } from './catalogRequests';
import { findUses } from './findUses';
import { sourceOfLine } from './logs/sourcePlaces';
import type { Session } from './session';
import type { UserCatalog } from './userCatalogs';

/** From a code to its entry and back: definition, references, highlights, and entries among the workspace's symbols. */
export const serveNavigation = (session: Session): void => {
  const { connection, textGuard, guard } = session;
  connection.onDefinition(
    textGuard(
      'Go to definition',
      null,
      async (params, token) => (await sourceOfLine(session, params, token)) ?? definitions(session, params),
    ),
  );
  connection.onReferences(
    textGuard('Find references', null, (params, token) =>
      references(session, params, { token, isWithDeclaration: params.context.includeDeclaration }),
    ),
  );
  connection.onDocumentHighlight(textGuard('Highlights', null, (params) => highlights(session, params)));
  connection.onWorkspaceSymbol(guard('Workspace symbols', [], ({ query }) => Promise.resolve(symbols(session, query))));
};

const hitAt = async (
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Hit | undefined> => {
  const examined = await session.analyses.of(textDocument.uri);
  const offset = examined.document.offsetAt(position);
  return insightAt(await analysisAt(session, examined, offset), offset)?.best.hit;
};

/** The entry that a number leads to, else the constant that the workspace has for it. */
const definitions = async (session: Session, params: TextDocumentPositionParams): Promise<Location[] | null> => {
  const hit = await hitAt(session, params);
  if (hit === undefined) return null;
  const place = session.catalogs.placeOf(hit.catalog.id, hit.code);
  const places = place === undefined ? constantsOf(session, hit) : [place];
  return locationsOf(session, places);
};

const constantsOf = ({ workspace }: Session, hit: Hit): readonly DeclaredAt[] => {
  const value = valueOf(hit.code);
  if (value === undefined) return [];
  const found = workspace.constants().withValue(value);
  return found
    .filter((declaration) => fits(declaration, hit, value))
    .map(({ uri, nameSpan }) => ({ uri, span: nameSpan }));
};

type Search = { readonly token: CancellationToken; readonly isWithDeclaration: boolean };

const references = async (
  session: Session,
  params: TextDocumentPositionParams,
  { token, isWithDeclaration }: Search,
): Promise<Location[] | null> => {
  const code = await codeAt(session, params);
  if (code === undefined) return null;
  const uses = await findUses(session, code, token);
  const place = isWithDeclaration ? session.catalogs.placeOf(code.catalog, code.code) : undefined;
  const declared = place === undefined ? [] : await locationsOf(session, [place]);
  return [...declared, ...uses.map(({ uri, range }) => ({ uri, range }))];
};

/** In a catalog the entry's code, on the declaration of an inferred one its code, elsewhere that of the number. */
const codeAt = async (session: Session, params: TextDocumentPositionParams): Promise<CodeRef | undefined> => {
  const { uri } = params.textDocument;
  const offset = session.documents.get(uri)?.offsetAt(params.position);
  const written = offset === undefined ? undefined : session.catalogs.codeAt(uri, offset);
  if (written !== undefined) return written;
  const hit = await hitAt(session, params);
  return hit && { catalog: hit.catalog.id, code: hit.code };
};

const highlights = async (
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<DocumentHighlight[] | null> => {
  const examined = await session.analyses.of(textDocument.uri);
  const { document } = examined;
  const offset = document.offsetAt(position);
  const chosen = insightAt(await analysisAt(session, examined, offset), offset)?.best.hit;
  if (chosen === undefined) return null;
  return analysisIn(session, examined, { start: Math.max(0, offset - nearby), end: offset + nearby })
    .insights.filter(({ best }) => isSameCode(best.hit, chosen))
    .map(({ span, role }) => ({
      range: rangeOf(span, document),
      kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
};

/** Logs are searched so far in both directions, in UTF-16 units. */
const nearby = 100_000;

const locationsOf = async (session: Session, places: readonly DeclaredAt[]): Promise<Location[]> => {
  const found = await Promise.all(places.map((place) => locationOf(session, place)));
  return found.filter((location) => location !== undefined);
};

const largestFile = 20_000_000;

/** In the text as it is now; undefined where the file is gone. */
const locationOf = async ({ documents, host }: Session, { uri, span }: DeclaredAt): Promise<Location | undefined> => {
  const open = documents.get(uri);
  if (open !== undefined) return { uri, range: rangeOf(span, open) };
  const file = await host.readText(uri, largestFile);
  return file.kind === 'text' ? { uri, range: rangeOf(span, TextDocument.create(uri, '', 0, file.text)) } : undefined;
};

/** More symbols than this no editor shows. */
const mostSymbols = 500;

/** Entries of the user's catalogs; members of inferred ones are symbols of their languages already. */
const symbols = ({ catalogs }: Session, query: string): SymbolInformation[] => {
  const set = catalogs.current();
  return catalogs
    .files()
    .flatMap((read) => symbolsIn(read, (ref) => hitOf(set, ref)))
    .filter(({ name }) => hasLetters(name, query))
    .slice(0, mostSymbols);
};

const symbolsIn = (
  { uri, file, document }: UserCatalog,
  find: (ref: CodeRef) => Hit | undefined,
): readonly SymbolInformation[] => {
  const id = file.catalog?.id;
  if (id === undefined) return [];
  return file.entries.flatMap(({ code, span }) => {
    const hit = find({ catalog: id, code });
    if (hit === undefined) return [];
    const { spelling, name, catalogTitle } = lookupHit(hit);
    const shown = name === spelling ? spelling : `${name} (${spelling})`;
    return [
      {
        name: shown,
        kind: SymbolKind.EnumMember,
        containerName: catalogTitle,
        location: { uri, range: rangeOf(span, document) },
      },
    ];
  });
};

/** All letters of the query in their order, as editors filter. */
const hasLetters = (name: string, query: string): boolean => {
  const wanted = query.toLowerCase().replace(/\s/g, '');
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === wanted.charAt(at)) at++;
  return at >= wanted.length;
};
