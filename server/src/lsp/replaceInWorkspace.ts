import type { CancellationToken } from 'vscode-languageserver';
import type { Catalog } from '../../../shared/src/catalog/types';
import type { Hit } from '../../../shared/src/catalog/hit';
import { ReplaceInWorkspace, type ReplaceParams, type Replacement } from '../../../shared/src/protocol';
import { previewedEditOf, type IsDoubtful } from '../features/workspaceEdits';
import type { FixEdit } from '../fixes/fix';
import { fixFiles, type FileToFix } from '../fixes/fixFiles';
import { hitOf } from './catalogRequests';
import { mayMentionAny, mayMentionCode, type MayMention } from './codeMentions';
import { filesToRewrite, wantedFor, type Found, type Target } from './rewrites';
import type { Session } from './session';
import { answer } from './wire';

/** One catalog's codes in the whole workspace, from numbers to constants or back, as one edit to be previewed. */
export const serveReplacing = (session: Session): void => {
  const failed = { why: 'It failed; the output has the details.' };
  answer(
    session.connection,
    ReplaceInWorkspace,
    session.guard('Replacing in the workspace', failed, (params, token) => replace(session, params, token)),
  );
};

const replace = async (session: Session, params: ReplaceParams, token: CancellationToken): Promise<Replacement> => {
  const set = await session.catalogs.ready();
  const { code } = params;
  const hit = code === undefined ? undefined : hitOf(set, { ...params, code });
  const catalog = set.catalog(hit?.catalog.id ?? params.catalog);
  if (catalog === undefined) return { why: 'No catalog knows this code any more.' };
  const target: Target = { to: params.to, catalog: catalog.id, code: hit?.code };
  const progress = session.connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin('Replacing error codes', undefined, undefined, true);
  try {
    const search = {
      mayMention: mentionTest(target, catalog, hit),
      token,
      report: (text: string) => progress.report(text),
    };
    return await replacementIn(session, target, await filesToRewrite(session, target, search));
  } finally {
    progress.done();
  }
};

/** A constant has no digits. */
const mentionTest = ({ to }: Target, catalog: Catalog, hit: Hit | undefined): MayMention => {
  if (to === 'numeric') return () => true;
  return hit === undefined ? mayMentionAny(catalog) : mayMentionCode(hit);
};

const replacementIn = async (session: Session, target: Target, { files, notes }: Found): Promise<Replacement> => {
  const edits = fixFiles(files, wantedFor(target));
  if (edits.length === 0) return { why: ['There is nothing to replace.', ...notes].join(' ') };
  const moved = edits.find((edit) => 'uri' in edit && versionOf(session, edit.uri) !== (edit.version ?? unheld));
  if (moved !== undefined) return { why: 'Files have changed meanwhile: nothing was replaced. Try again.' };
  const textOf = textsOf(files);
  const edit = previewedEditOf(edits.map(withoutUnheld), {
    textOf,
    createsFiles: session.client.createsFiles,
    isDoubtful: doubtsIn(files, target),
  });
  if (edit === undefined) return { why: 'The constants need a new file, which this editor cannot create.' };
  return { edit, digests: await digestsOf(session, edits, textOf), notes };
};

/** The version of a text that the editor does not hold. */
const unheld = 0;

const versionOf = ({ documents }: Session, uri: string): number => documents.get(uri)?.version ?? unheld;

const withoutUnheld = (edit: FixEdit): FixEdit => {
  if ('create' in edit || edit.version !== unheld) return edit;
  const { uri, edits } = edit;
  return { uri, edits };
};

type TextOf = (uri: string) => string | undefined;

/** Of the files themselves, and of the modules beside them as the first one has read them. */
const textsOf = (files: readonly FileToFix[]): TextOf => {
  const own = new Map(files.map(({ source }) => [source.uri, source.text]));
  return (uri) =>
    own.get(uri) ?? files.map(({ context }) => context.neighbour(uri)?.text).find((text) => text !== undefined);
};

const digestsOf = async (
  { host }: Session,
  edits: readonly FixEdit[],
  textOf: TextOf,
): Promise<Readonly<Record<string, string>>> => {
  const unheldUris = edits.flatMap((edit) => ('uri' in edit && (edit.version ?? unheld) === unheld ? [edit.uri] : []));
  const digest = (uri: string): Promise<string> => host.sha256((textOf(uri) ?? '').replace(/\r\n?/g, '\n'));
  return Object.fromEntries(await Promise.all(unheldUris.map(async (uri) => [uri, await digest(uri)] as const)));
};

/** Numbers that are only likely codes; what is imported for nothing else waits with them. */
const doubtsIn = (files: readonly FileToFix[], target: Target): IsDoubtful => {
  const { number } = wantedFor(target);
  const certainty = new Map(
    target.to === 'numeric'
      ? []
      : files.map(({ source, analysis }) => {
          const wanted = analysis.insights.filter(number);
          return [source.uri, new Map(wanted.map(({ span, confidence }) => [span.start, confidence === 'certain']))];
        }),
  );
  return (uri, { span }) => {
    const ofFile = certainty.get(uri);
    if (ofFile === undefined) return false;
    return !(ofFile.get(span.start) ?? [...ofFile.values()].includes(true));
  };
};
