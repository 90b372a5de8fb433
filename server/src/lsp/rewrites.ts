import type { CancellationToken } from 'vscode-languageserver';
import type { Direction } from '../../../shared/src/protocol';
import type { CatalogId, Code } from '../../../shared/src/catalog/types';
import { analyse } from '../core/analyse';
import type { Source } from '../core/source';
import type { Wanted } from '../fixes/fixAll';
import type { FileToFix } from '../fixes/fixFiles';
import { languageOf } from '../fixes/languages';
import { valueOf } from '../fixes/modules/describe';
import type { MayMention } from './codeMentions';
import { fixContextOf } from './fixContext';
import type { Session } from './session';
import { sourcesInWorkspace } from './workspaceSources';
import { counted } from '../../../shared/src/counted';

/** What is to be rewritten: all codes of a catalog, or one. */
export type Target = { readonly to: Direction; readonly catalog: CatalogId; readonly code: Code | undefined };

export type Search = {
  readonly mayMention: MayMention;
  readonly token: CancellationToken;
  readonly report: (message: string) => void;
};

/** The files that hold some of it, and in sentences which are left alone. */
export type Found = { readonly files: readonly FileToFix[]; readonly notes: readonly string[] };

/** More files than anyone looks through; the next run takes the others. */
const mostFiles = 1000;

export const filesToRewrite = async (session: Session, target: Target, search: Search): Promise<Found> => {
  const files: FileToFix[] = [];
  let untouched = 0;
  for await (const source of sourcesInWorkspace(session, search.mayMention, search.token)) {
    if (languageOf(source.language) === undefined) continue;
    const file = await fileToRewrite(session, source, target);
    if (file === 'hint-only') untouched += 1;
    if (typeof file !== 'object') continue;
    files.push(file);
    search.report(counted(files.length, 'file'));
    if (files.length >= mostFiles) break;
  }
  return { files, notes: [...(files.length >= mostFiles ? [tooMany] : []), ...untouchedNote(untouched)] };
};

const tooMany = `Only the first ${mostFiles} files were taken: run it again for the others.`;

const untouchedNote = (count: number): readonly string[] => {
  if (count === 0) return [];
  return [`Left alone, as errorCodeInsight.style is hint-only there: ${count} ${count === 1 ? 'file' : 'files'}.`];
};

const fileToRewrite = async (
  session: Session,
  source: Source,
  target: Target,
): Promise<FileToFix | 'hint-only' | undefined> => {
  const gathered = await session.gather(source);
  const { catalogs, project, policy, scanned, settings } = gathered;
  if (!settings.enable || gathered.mode === 'log') return undefined;
  const { analysis } = analyse(source, scanned, { catalogs, project, policy });
  if (target.to === 'named' && !analysis.insights.some(wantedFor(target).number)) return undefined;
  if (settings.style === 'hint-only') return 'hint-only';
  const context = await fixContextOf(session, { ...gathered, source, analysis }, []);
  // On the way back a constant is asked what it means to this catalog, not to the first one that knows its number.
  const only = { ...catalogs, heads: catalogs.heads.filter(({ id }) => id === target.catalog) };
  return {
    source,
    analysis,
    context: {
      ...context,
      catalogs: target.to === 'named' ? catalogs : only,
      settings: { ...context.settings, style: target.to },
    },
  };
};

/** Likely codes too: the preview leaves them to the user. */
export const wantedFor = ({ catalog, code }: Target): Wanted => {
  const value = code === undefined ? undefined : valueOf(code);
  return {
    number: ({ best: { hit }, confidence, role }) =>
      role === 'use' &&
      confidence !== 'possible' &&
      hit.catalog.id === catalog &&
      (code === undefined || hit.code === code),
    constant: (use) => code === undefined || use.value === value,
  };
};
