import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { languageIdOfPath } from '../../../server/src/syntax/languages';
import { fixesAt } from '../../../server/src/fixes/fixesAt';
import { applyEdits } from '../../../server/src/fixes/text/apply';
import type { Insight } from '../../../server/src/core/insight';
import type { Fix } from '../../../server/src/fixes/fix';
import { languageOf } from '../../../server/src/fixes/languages';
import { stageText, type Staged } from '../scene';
import { faultsIn } from './grammars';

/**
 * Applies every fix that real files get, one at a time, and looks for text that the grammar cannot read any more. A file
 * that it cannot read to begin with would show faults that move with every edit, so it is left out.
 */
export const mutate = async (root: string, most: number): Promise<number> => {
  const files = await filesIn(root);
  if (files.length === 0) print(`NOT PROVED on real files: none under ${root}; npm run accuracy brings them.`);
  const seen = { literals: 0, fixes: 0, faults: 0 };
  for (const file of files) {
    if (seen.literals >= most) break;
    await mutateFile(file, seen);
  }
  print(`${seen.literals} literals, ${seen.fixes} fixes applied, ${seen.faults} faults`);
  return seen.faults === 0 ? 0 : 1;
};

type Seen = { literals: number; fixes: number; faults: number };

const longest = 400_000;

const mutateFile = async (file: string, seen: Seen): Promise<void> => {
  const language = languageIdOfPath(file) ?? '';
  if (languageOf(language) === undefined) return;
  const text = await readFile(file, 'utf8');
  const before = text.length > longest ? undefined : await faultsIn(text, language);
  if (before !== 0) return;
  const staged = stageText(`src/${path.basename(file)}`, text, language);
  for (const insight of staged.analysis.insights) {
    seen.literals += 1;
    await mutateLiteral(insight, { staged, before, file, seen });
  }
};

type Around = { readonly staged: Staged; readonly before: number; readonly file: string; readonly seen: Seen };

const mutateLiteral = async (insight: Insight, { staged, before, file, seen }: Around): Promise<void> => {
  const { source } = staged;
  for (const fix of fixesAt({ ...staged, span: insight.span })) {
    if (!('edits' in fix) || fix.insight?.span.start !== insight.span.start) continue;
    seen.fixes += 1;
    const faults = await faultsAfter(fix, staged);
    const far = farEdits(fix, staged);
    if (faults <= before && far.length === 0) continue;
    seen.faults += 1;
    const line = source.text.slice(0, insight.span.start).split('\n').length;
    print(
      `${file}:${line} ${fix.title} (${faults - before} new)${far.length === 0 ? '' : ` writes elsewhere: ${far[0]}`}`,
    );
    print(`  ${source.text.split('\n')[line - 1]?.trim().slice(0, 160)}`);
    if (faults > before) print(`  ${changedLine(fix, staged).slice(0, 200)}`);
  }
};

const ownEdits = (fix: Fix, { source }: Staged) =>
  'edits' in fix ? fix.edits.flatMap((edit) => ('uri' in edit && edit.uri === source.uri ? edit.edits : [])) : [];

const faultsAfter = async (fix: Fix, staged: Staged): Promise<number> =>
  (await faultsIn(applyEdits(staged.source.text, ownEdits(fix, staged)), staged.source.language)) ?? 0;

/** Edits that are neither a literal nor an insertion. */
const farEdits = (fix: Fix, staged: Staged): readonly string[] => {
  const places = staged.analysis.insights.map(({ span }) => span.start);
  return ownEdits(fix, staged).flatMap(({ span, newText }) =>
    span.start === span.end || places.includes(span.start) ? [] : [newText],
  );
};

const changedLine = (fix: Fix, staged: Staged): string =>
  ownEdits(fix, staged)
    .map(({ span, newText }) =>
      `${staged.source.text.slice(Math.max(0, span.start - 30), span.start)}⟦${newText}⟧${staged.source.text.slice(span.end, span.end + 20)}`.replace(
        /\s+/g,
        ' ',
      ),
    )
    .join(' … ');

const filesIn = async (root: string): Promise<readonly string[]> => {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
