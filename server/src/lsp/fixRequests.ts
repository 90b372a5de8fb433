import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { overlap } from '../../../shared/src/span';
import { InsertConstant } from '../../../shared/src/protocol';
import { codeActionsOf, fixAllKind, workspaceEditOf, type ActionContext } from '../features/codeActions';
import { spanOf } from '../features/ranges';
import type { FixContext } from '../fixes/context';
import { fixAll } from '../fixes/fixAll';
import { fixesAt } from '../fixes/fixesAt';
import type { Examined } from './analyses';
import { fixContextOf } from './fixContext';
import type { Session } from './session';
import { answer } from './wire';

/** Quick fixes, "fix all", and the constant that the palette and the hover insert. */
export const serveFixes = (session: Session): void => {
  const { connection, textGuard } = session;
  connection.onCodeAction(textGuard('Quick fixes', null, (params) => actionsFor(session, params)));
  answer(
    connection,
    InsertConstant,
    textGuard(
      'Inserting a constant',
      { why: 'It failed; the output has the details.' },
      async ({ uri, range, catalog, code }) => {
        const { examined, context, actionContext } = await prepare(session, {
          textDocument: { uri },
          context: { diagnostics: [] },
        });
        const span = spanOf(range, actionContext.document);
        const fixes = fixesAt({ ...examined, span, context }).filter(({ kind, insight }) => {
          const hit = insight?.best.hit;
          return (
            kind === 'replace' &&
            hit?.catalog.id === catalog &&
            hit.code === code &&
            overlap(insight?.span ?? span, span)
          );
        });
        const edit = fixes
          .map((fix) => ('edits' in fix ? workspaceEditOf(fix.edits, actionContext) : undefined))
          .find((each) => each !== undefined);
        return edit === undefined
          ? { why: fixes.map((fix) => ('why' in fix ? fix.why : ''))[0] ?? 'No constant can be written here.' }
          : { edit };
      },
    ),
  );
};

const actionsFor = async (session: Session, params: CodeActionParams): Promise<CodeAction[] | null> => {
  const { examined, context, actionContext } = await prepare(session, params);
  const { settings, source, analysis } = examined;
  if (!settings.enable) return null;
  const wants = wantsKind(params.context.only);
  const all = wants(fixAllKind) ? fixAll(source, analysis, context) : undefined;
  const span = spanOf(params.range, actionContext.document);
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? codeActionsOf(fixesAt({ ...examined, span, context }), CodeActionKind.QuickFix, actionContext)
      : []),
    ...(all === undefined ? [] : codeActionsOf([all], fixAllKind, actionContext)),
  ];
};

type Prepared = { readonly examined: Examined; readonly context: FixContext; readonly actionContext: ActionContext };

const prepare = async (
  session: Session,
  { textDocument, context: { diagnostics } }: Pick<CodeActionParams, 'textDocument' | 'context'>,
): Promise<Prepared> => {
  const { analyses, client } = session;
  const { document, ...examined } = await analyses.of(textDocument.uri);
  const context = await fixContextOf(session, examined);
  const textOf = (uri: string): string | undefined => context.neighbour(uri)?.text;
  return { examined, context, actionContext: { document, textOf, diagnostics, client } };
};

/** Kinds form a tree by their dots; without `only` everything is wanted. */
const wantsKind =
  (only: readonly CodeActionKind[] | undefined) =>
  (kind: CodeActionKind): boolean =>
    only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
