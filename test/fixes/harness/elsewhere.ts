import type { Fix, TextEdit } from '../../../server/src/fixes/fix';
import { lineEnd, lineStart } from '../../../server/src/fixes/text/lines';
import { wantedFiles } from '../../../server/src/fixes/wantedFiles';
import type { Staged } from '../scene';

/** What a fix does to the file that it is offered in. */
export const ownEdits = (fix: Fix, { source }: Staged): readonly TextEdit[] =>
  'edits' in fix ? fix.edits.flatMap((edit) => ('uri' in edit && edit.uri === source.uri ? edit.edits : [])) : [];

/** What it writes outside the literals, the imports, lines of its own and the constants module, in words. */
export const elsewhere = (fix: Fix, staged: Staged): readonly string[] => [
  ...ownEdits(fix, staged)
    .filter((edit) => !isAtLiteral(edit, staged) && !isInImport(edit, staged) && !isLineOfItsOwn(edit, fix, staged))
    .map(({ newText }) => `writes elsewhere: ${JSON.stringify(newText)}`),
  ...otherFiles(fix, staged),
];

const isAtLiteral = ({ span }: TextEdit, { context }: Staged): boolean =>
  context.literals.some((literal) => literal.span.start === span.start && literal.span.end === span.end);

const isInImport = ({ span }: TextEdit, { analysis, source }: Staged): boolean => {
  if (span.start !== span.end) return false;
  const statement = analysis.file.imports.find(
    (each) => lineStart(source.text, each.span.start) <= span.start && span.end <= each.span.end,
  );
  return statement !== undefined;
};

/** Behind a line or before one: nothing of the program's own lines changes. A comment that ignores may end one. */
const isLineOfItsOwn = ({ span, newText }: TextEdit, { kind }: Fix, { source: { text } }: Staged): boolean => {
  if (span.start !== span.end) return false;
  const opens = lineStart(text, span.start) === span.start && /(?:\r\n|\n|\r)$/.test(newText);
  const closes = lineEnd(text, span.start) === span.start && (/^(?:\r\n|\n|\r)/.test(newText) || kind === 'ignoreLine');
  return opens || closes;
};

const otherFiles = (fix: Fix, { source, analysis, context }: Staged): readonly string[] => {
  const allowed = new Set([source.uri, ...wantedFiles(source, analysis, context)]);
  const uris = 'edits' in fix ? fix.edits.map((edit) => ('create' in edit ? edit.create : edit.uri)) : [];
  return uris.filter((uri) => !allowed.has(uri)).map((uri) => `changes ${uri}`);
};
