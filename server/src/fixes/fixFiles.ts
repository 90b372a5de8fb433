import type { Analysis } from '../core/insight';
import type { Source } from '../core/source';
import type { FixContext, NeighbourFile } from './context';
import type { FixEdit } from './fix';
import { fixAll, type Wanted } from './fixAll';
import { applyEdits } from './text/apply';
import { changedParts } from './text/changedParts';

export type FileToFix = { readonly source: Source; readonly analysis: Analysis; readonly context: FixContext };

/**
 * Many files at once, for a code or a catalog over the whole workspace. A constants module that several of them need is
 * created once and grows with each; a file that another one's fix changes already, or would have to change after its own
 * codes were, waits for the next run: no file is changed twice.
 */
export const fixFiles = (files: readonly FileToFix[], wanted: Wanted): readonly FixEdit[] => {
  const grown = new Map<string, Grown>();
  const own = new Map<string, FixEdit>();
  for (const { source, analysis, context } of files) {
    if (grown.has(source.uri)) continue;
    const fix = fixAll(
      source,
      analysis,
      { ...context, neighbour: (uri) => grown.get(uri)?.now ?? context.neighbour(uri) },
      wanted,
    );
    if (fix === undefined || !('edits' in fix)) continue;
    if (fix.edits.some((edit) => own.has(uriOf(edit)))) continue;
    for (const edit of fix.edits) {
      if (uriOf(edit) === source.uri) own.set(source.uri, edit);
      else grow(edit, context, grown);
    }
  }
  return [...own.values(), ...[...grown].map(([uri, file]) => changeOf(uri, file))];
};

const uriOf = (edit: FixEdit): string => ('create' in edit ? edit.create : edit.uri);

type Grown = { readonly before: NeighbourFile | undefined; readonly now: NeighbourFile };

const grow = (edit: FixEdit, context: FixContext, grown: Map<string, Grown>): void => {
  if ('create' in edit) {
    grown.set(edit.create, { before: undefined, now: { text: edit.text } });
    return;
  }
  const known = grown.get(edit.uri);
  const before = known === undefined ? context.neighbour(edit.uri) : known.before;
  const text = applyEdits(known?.now.text ?? before?.text ?? '', edit.edits);
  grown.set(edit.uri, { before, now: { text } });
};

const changeOf = (uri: string, { before, now }: Grown): FixEdit => {
  if (before === undefined) return { create: uri, text: now.text };
  const edits = changedParts(before.text, now.text);
  return { uri, ...(before.version === undefined ? {} : { version: before.version }), edits };
};
