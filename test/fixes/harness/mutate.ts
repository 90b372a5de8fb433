import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { languageIdOfPath } from '../../../server/src/syntax/languages';
import { fixesAt } from '../../../server/src/fixes/fixesAt';
import { applyEdits } from '../../../server/src/fixes/text/apply';
import type { Insight } from '../../../server/src/core/insight';
import type { Fix } from '../../../server/src/fixes/fix';
import { languageOf } from '../../../server/src/fixes/languages';
import type { Staged } from '../scene';
import { elsewhere, ownEdits } from './elsewhere';
import { faultsIn } from './grammars';
import { piecesOf } from './pieces';
import { stageText } from './stageText';

/**
 * Applies every fix that real files get, one at a time, and looks for text that the grammar cannot read any more, and for
 * edits of what is no business of theirs, for `least` literals or more. A text that the grammar cannot read to begin with would show faults that move
 * with every edit, so it is left out.
 */
export const mutate = async (root: string, least: number): Promise<number> => {
  const files = await filesIn(root);
  if (files.length === 0) print(`NOT PROVED on real files: none under ${root}; npm run accuracy brings them.`);
  const seen = { texts: 0, literals: 0, fixes: 0, faults: 0 };
  for (const file of files) await mutateFile(file, seen);
  print(
    `real files: ${seen.literals} literals of ${seen.texts} texts, ${seen.fixes} fixes applied, ${seen.faults} faults`,
  );
  if (seen.literals < least && files.length > 0) print(`  fewer than the ${least} that were to be tried`);
  return seen.faults === 0 ? 0 : 1;
};

type Seen = { texts: number; literals: number; fixes: number; faults: number };

const mutateFile = async (file: string, seen: Seen): Promise<void> => {
  const language = languageIdOfPath(file) ?? '';
  if (languageOf(language) === undefined) return;
  for (const text of piecesOf(await readFile(file, 'utf8'))) {
    if ((await faultsIn(text, language)) !== 0) continue;
    seen.texts += 1;
    const staged = stageText(`src/${path.basename(file)}`, text, language);
    const titles = new Set<string>();
    for (const insight of staged.analysis.insights) await mutateLiteral(insight, { staged, file, seen, titles });
  }
};

type Around = {
  readonly staged: Staged;
  readonly file: string;
  readonly seen: Seen;
  /** Of the fixes of many places that have been tried. */
  readonly titles: Set<string>;
};

const mutateLiteral = async (insight: Insight, { staged, file, seen, titles }: Around): Promise<void> => {
  seen.literals += 1;
  for (const fix of fixesAt({ ...staged, span: insight.span })) {
    if (!('edits' in fix) || fix.insight?.span.start !== insight.span.start) continue;
    if (fix.kind === 'replaceAll' && titles.has(fix.title)) continue;
    titles.add(fix.title);
    seen.fixes += 1;
    const faults = await faultsAfter(fix, staged);
    const far = elsewhere(fix, staged);
    if (faults === 0 && far.length === 0) continue;
    seen.faults += 1;
    report(fix, { staged, insight, file }, [...(faults === 0 ? [] : [`${faults} new errors`]), ...far].join('; '));
  }
};

type Place = { readonly staged: Staged; readonly insight: Insight; readonly file: string };

const report = (fix: Fix, { staged, insight, file }: Place, what: string): void => {
  const { text } = staged.source;
  const line = text.slice(0, insight.span.start).split('\n').length;
  print(`  ${file}:${line} ${fix.title}: ${what}`);
  print(`    ${text.split('\n')[line - 1]?.trim().slice(0, 160)}`);
  print(`    ${changedLine(fix, staged).slice(0, 200)}`);
};

const faultsAfter = async (fix: Fix, staged: Staged): Promise<number> =>
  (await faultsIn(applyEdits(staged.source.text, ownEdits(fix, staged)), staged.source.language)) ?? 0;

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
