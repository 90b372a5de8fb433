import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CatalogHead } from '../../../shared/src/catalog/types';
import { InsertConstant, type CodeParams, type Range } from '../../../shared/src/protocol';
import { codeActionsOf, editContextOf, fixAllKind, type ActionContext } from '../features/codeActions';
import { spanOf } from '../features/ranges';
import { isSameCode } from '../features/shown';
import { workspaceEditOf } from '../features/workspaceEdits';
import type { FixContext } from '../fixes/context';
import { fixAll } from '../fixes/fixAll';
import type { FixEdit } from '../fixes/fix';
import { fixesAt, type FixRequest } from '../fixes/fixesAt';
import { inserterAt } from '../fixes/insertion';
import type { Examined } from './analyses';
import { hitOf } from './catalogRequests';
import { fixContextOf } from './fixContext';
import type { Session } from './session';
import { answer } from './wire';

/** Quick fixes, "fix all", and the constant that the palette and the hover insert. */
export const serveFixes = (session: Session): void => {
  const { connection, textGuard } = session;
  connection.onCodeAction(textGuard('Quick fixes', null, (params) => actionsFor(session, params)));
  const failed = { why: 'It failed; the output has the details.' };
  answer(
    connection,
    InsertConstant,
    textGuard('Inserting a constant', failed, (params) => insertion(session, params)),
  );
};

type InsertParams = CodeParams & { readonly uri: string; readonly range: Range };
type Inserted = { readonly edit: unknown } | { readonly why: string };

/** In the place of a number that is this code, as the quick fix does it; anywhere else as an operand of its own. */
const insertion = async (session: Session, params: InsertParams): Promise<Inserted> => {
  const hit = hitOf(await session.catalogs.ready(), params);
  if (hit === undefined) return { why: 'No catalog knows this code any more.' };
  const { examined, context, actionContext } = await prepare(session, params.uri, [hit.catalog]);
  const span = spanOf(params.range, actionContext.document);
  const edits =
    replacementAt({ ...examined, span, context }, hit) ??
    inserterAt({ ...examined, facts: examined.analysis.file, span, context })(hit);
  if ('why' in edits) return edits;
  const edit = workspaceEditOf(edits, editContextOf(actionContext));
  return edit === undefined ? { why: 'The constant needs a new file, which this editor cannot create.' } : { edit };
};

const replacementAt = (request: FixRequest, hit: Hit): readonly FixEdit[] | undefined =>
  fixesAt(request)
    .filter(({ kind, insight }) => kind === 'replace' && insight !== undefined && isSameCode(insight.best.hit, hit))
    .flatMap((fix) => ('edits' in fix ? [fix.edits] : []))[0];

const actionsFor = async (session: Session, params: CodeActionParams): Promise<CodeAction[] | null> => {
  const { examined, context, actionContext } = await prepare(session, params.textDocument.uri, []);
  const { diagnostics } = params.context;
  const { settings, source, analysis } = examined;
  if (!settings.enable) return null;
  const wants = wantsKind(params.context.only);
  const all = wants(fixAllKind) ? fixAll(source, analysis, context) : undefined;
  const span = spanOf(params.range, actionContext.document);
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? codeActionsOf(fixesAt({ ...examined, span, context }), CodeActionKind.QuickFix, {
          ...actionContext,
          diagnostics,
        })
      : []),
    ...(all === undefined ? [] : codeActionsOf([all], fixAllKind, actionContext)),
  ];
};

type Prepared = {
  readonly examined: Examined;
  readonly context: FixContext;
  readonly actionContext: ActionContext;
};

const prepare = async (session: Session, uri: string, heads: readonly CatalogHead[]): Promise<Prepared> => {
  const { document, ...examined } = await session.analyses.of(uri);
  const context = await fixContextOf(session, examined, heads);
  const textOf = (other: string): string | undefined => context.neighbour(other)?.text;
  return { examined, context, actionContext: { document, textOf, diagnostics: [], client: session.client } };
};

/** Kinds form a tree by their dots; without `only` everything is wanted. */
const wantsKind =
  (only: readonly CodeActionKind[] | undefined) =>
  (kind: CodeActionKind): boolean =>
    only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
