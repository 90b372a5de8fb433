import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FixEdit, TextEdit } from '../fixes/fix';
import { rangeOf } from './ranges';

/** The texts that the edits count in, and what the client can do. */
export type EditContext = {
  readonly textOf: (uri: string) => string | undefined;
  readonly createsFiles: boolean;
};

/** Undefined where the edit cannot be expressed: it creates a file and the client cannot, or its text is not known. */
export const workspaceEditOf = (edits: readonly FixEdit[], context: EditContext): WorkspaceEdit | undefined =>
  editOf(edits, { ...context, annotationOf: () => undefined });

/** Whether a change must be looked at before it is made. */
export type IsDoubtful = (uri: string, edit: TextEdit) => boolean;

/**
 * The same for an editor's preview: what is certain is checked there, what is doubtful waits for the user. Editors open
 * the preview only where something waits, so a change of nothing does where nothing is doubtful.
 */
export const previewedEditOf = (
  edits: readonly FixEdit[],
  context: EditContext & { readonly isDoubtful: IsDoubtful },
): WorkspaceEdit | undefined => {
  const annotationOf = (uri: string, edit: TextEdit): string =>
    context.isDoubtful(uri, edit) ? 'doubtful' : 'certain';
  const edit = editOf(edits, { ...context, annotationOf });
  if (edit === undefined) return undefined;
  const [first, ...others] = edit.documentChanges;
  const hasDoubts = edits.some(
    (each) => 'uri' in each && each.edits.some((part) => context.isDoubtful(each.uri, part)),
  );
  const documentChanges = hasDoubts || first === undefined ? edit.documentChanges : [waiting(first), ...others];
  return { documentChanges, changeAnnotations: annotations };
};

const annotations: Readonly<Record<'certain' | 'doubtful' | 'preview', ChangeAnnotation>> = {
  certain: { label: 'Certain' },
  doubtful: {
    label: 'Likely: check what is right',
    needsConfirmation: true,
    description: 'The number is likely this code, and may be something else.',
  },
  preview: {
    label: 'Uncheck what is to stay',
    needsConfirmation: true,
    description: 'Changes nothing: it is there so that you see the others before they are made.',
  },
};

type DocumentChange = NonNullable<WorkspaceEdit['documentChanges']>[number];

const waiting = (change: DocumentChange): DocumentChange =>
  'edits' in change
    ? { ...change, edits: [{ range: topOfFile, newText: '', annotationId: 'preview' }, ...change.edits] }
    : change;

type Annotated = EditContext & { readonly annotationOf: (uri: string, edit: TextEdit) => string | undefined };

const editOf = (edits: readonly FixEdit[], context: Annotated): { documentChanges: DocumentChange[] } | undefined => {
  if (edits.some((edit) => 'create' in edit) && !context.createsFiles) return undefined;
  const changes = edits.map((edit) => changesOf(edit, context));
  return changes.some((change) => change === undefined)
    ? undefined
    : { documentChanges: changes.flatMap((change) => change ?? []) };
};

const changesOf = (edit: FixEdit, context: Annotated): readonly DocumentChange[] | undefined => {
  if ('create' in edit) {
    const { create: uri, text } = edit;
    return [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: topOfFile, newText: text }] },
    ];
  }
  const text = context.textOf(edit.uri);
  return text === undefined ? undefined : [textEditsOf(edit, TextDocument.create(edit.uri, '', 0, text), context)];
};

const topOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const textEditsOf = (
  { uri, version, edits }: Exclude<FixEdit, { create: string }>,
  text: TextDocument,
  { annotationOf }: Annotated,
): TextDocumentEdit => ({
  textDocument: { uri, version: version ?? null },
  edits: edits.map((edit) => {
    const annotationId = annotationOf(uri, edit);
    const plain = { range: rangeOf(edit.span, text), newText: edit.newText };
    return annotationId === undefined ? plain : { ...plain, annotationId };
  }),
});
