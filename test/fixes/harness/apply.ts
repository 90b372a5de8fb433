import { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spanOf } from '../../../server/src/features/ranges';
import type { TextEdit } from '../../../server/src/fixes/fix';
import { applyEdits } from '../../../server/src/fixes/text/apply';
import { InsertConstant } from '../../../shared/src/protocol';
import type { Span } from '../../../shared/src/span';
import { startSession, uriOf, type LspSession } from '../../support/lspClient';
import { acmeSource } from '../acme';
import type { Program } from './program';

export type Applied = {
  /** All files of the program after the fix. */
  readonly files: Readonly<Record<string, string>>;
  /** Why nothing was offered, for the report. */
  readonly why?: string;
  readonly changed: boolean;
  /** A second application would change something. */
  readonly again: boolean;
  /** The inverse edits give the first bytes back. */
  readonly undone: boolean;
};

type Files = Readonly<Record<string, string>>;

/**
 * Opens the program in a server of its own and takes the preferred quick fix at each number in turn, as a user does:
 * asks for the actions there, applies the edit that comes back, tells the server of the new text.
 */
export const applyFix = async (program: Program): Promise<Applied> => {
  const before: Files = { [program.file]: program.text, ...program.files };
  const session = await startSession({
    files: { ...before, ...surroundings(program) },
    settings: settingsFor(program),
  });
  try {
    await session.until(() => session.statuses.at(-1)?.level === 'ok');
    await session.open(program.file, program.text, program.language);
    return await fixSites(session, program, before);
  } finally {
    await session.end();
  }
};

/** What the catalog needs to answer, and where the program's dependencies stand. */
const surroundings = ({ dependencies }: Program): Files => ({
  'acme.errors.json': JSON.stringify(acmeSource),
  ...(dependencies.length === 0
    ? {}
    : {
        'package.json': JSON.stringify({
          dependencies: Object.fromEntries(dependencies.map(({ name }) => [name, '*'])),
        }),
      }),
});

/** The catalog is forced, as the program is about edits and not about evidence. */
const settingsFor = ({ sites }: Program): unknown => {
  const catalogs = [...new Set(sites.map(({ catalog }) => catalog))];
  return {
    activate: catalogs,
    pin: catalogs,
    tests: 'same',
    platform: 'linux',
    confidence: { possible: -100, likely: -100, certain: -100 },
  };
};

const fixSites = async (session: LspSession, program: Program, before: Files): Promise<Applied> => {
  let state: State = { files: before, places: program.sites, undone: true };
  for (const at of program.sites.keys()) {
    const offers = await offersAt(session, program, state, at);
    const preferred = offers.find(({ isPreferred }) => isPreferred === true)?.edit;
    const edit = preferred ?? (await inserted(session, program, state, at));
    if (typeof edit === 'string') return { ...unchanged, files: before, why: whyNot(offers) ?? edit };
    state = after(state, partsOf(edit, state.files), program);
    await tell(session, program, { state, version: at + 2 });
  }
  const left = await Promise.all(state.places.map((_, at) => offersAt(session, program, state, at)));
  const again = left.flat().some(({ edit, title }) => edit !== undefined && /^Replace with (?!the number)/.test(title));
  return { files: state.files, changed: true, again, undone: state.undone };
};

const unchanged = { changed: false, again: false, undone: true };

/** The files by now, where the program's numbers or what has replaced them stand, and whether all could be undone. */
type State = { readonly files: Files; readonly places: readonly Span[]; readonly undone: boolean };

const offersAt = async (
  session: LspSession,
  { file }: Program,
  { files, places }: State,
  at: number,
): Promise<readonly CodeAction[]> => {
  const document = documentOf(files[file] ?? '');
  const { start } = places[at] ?? { start: 0 };
  const cursor = document.positionAt(start);
  const actions = await session.actions(file, { start: cursor, end: cursor }, ['quickfix']);
  return actions.filter((action) => CodeAction.is(action));
};

/** Where nothing but the program's author says that the number is a code: what the palette does at a number. */
const inserted = async (
  session: LspSession,
  { file, sites }: Program,
  { files, places }: State,
  at: number,
): Promise<WorkspaceEdit | string> => {
  const document = documentOf(files[file] ?? '');
  const { start, end } = places[at] ?? { start: 0, end: 0 };
  const answer = await session.ask(InsertConstant, {
    catalog: sites[at]?.catalog ?? '',
    code: Number(document.getText().slice(start, end)),
    uri: uriOf(file),
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  });
  if ('why' in answer) return answer.why;
  return WorkspaceEdit.is(answer.edit) ? answer.edit : 'the answer is no edit';
};

const whyNot = (offers: readonly CodeAction[]): string | undefined =>
  offers.flatMap(({ disabled }) => (disabled === undefined ? [] : [disabled.reason]))[0];

const documentOf = (text: string): TextDocument => TextDocument.create('', '', 0, text);

/** What an edit does to one file; `created` has no text before. */
type Part = { readonly path: string; readonly created: boolean; readonly edits: readonly TextEdit[] };

const partsOf = ({ documentChanges = [] }: WorkspaceEdit, files: Files): readonly Part[] =>
  documentChanges.flatMap((change) => {
    if (!('edits' in change)) return [];
    const path = change.textDocument.uri.slice(uriOf('').length);
    const document = documentOf(files[path] ?? '');
    const edits = change.edits.flatMap((edit) =>
      'newText' in edit ? [{ span: spanOf(edit.range, document), newText: edit.newText }] : [],
    );
    return [{ path, created: files[path] === undefined, edits }];
  });

const after = (state: State, parts: readonly Part[], { file }: Program): State => {
  const changed = parts.map(({ path, edits }) => [path, applyEdits(state.files[path] ?? '', edits)] as const);
  const own = parts.find(({ path }) => path === file)?.edits ?? [];
  return {
    files: { ...state.files, ...Object.fromEntries(changed) },
    places: state.places.map((place) => moved(place, own)),
    undone: state.undone && parts.every((part) => undoes(part, state.files[part.path] ?? '')),
  };
};

/** To the start of what stands there afterwards. */
const moved = ({ start, end }: Span, edits: readonly TextEdit[]): Span => {
  const shift = edits
    .filter(({ span }) => span.end <= start && !(span.start === start && span.end > start))
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  return { start: start + shift, end: end + shift };
};

/** The editor tells of the text it holds, and has saved the others. */
const tell = async (
  session: LspSession,
  { file }: Program,
  { state, version }: { readonly state: State; readonly version: number },
): Promise<void> => {
  for (const [path, text] of Object.entries(state.files)) if (path !== file) await session.save(path, text);
  await session.change(file, version, [{ text: state.files[file] ?? '' }]);
};

/** What the edit wrote stands where it wrote it, and can be taken back to the first bytes. */
const undoes = ({ created, edits }: Part, before: string): boolean => {
  if (created) return true;
  let shift = 0;
  const inverse = edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: before.slice(span.start, span.end) };
  });
  return applyEdits(applyEdits(before, edits), inverse) === before;
};
