import { mayDeclareCodes, summaryOf } from '../project/summarise';
import { languageOfFile } from '../project/languages';
import type { FileSummary } from '../project/workspaceIndex';
import type { Session } from './session';

/** Enough for most projects; a larger one is indexed in part, and the output says so. */
const mostFiles = 20_000;
const mostParsed = 2000;
const largestFile = 500_000;

/** Languages whose constants quick fixes can import. */
const withConstants = new Set(['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python']);

type Counts = { files: number; parsed: number };

/**
 * Looks through files for vendors and constants, one by one, with a pause after each. Open documents speak for
 * themselves. Answers whether insights may have changed.
 */
export const indexFiles = async (session: Session, uris: readonly string[]): Promise<boolean> => {
  const { say } = session;
  const counts: Counts = { files: 0, parsed: 0 };
  const learned: boolean[] = [];
  for (const uri of uris) {
    if (counts.files >= mostFiles || counts.parsed >= mostParsed) {
      say.note(`The workspace is large: only ${counts.files} of its files are searched for constants and vendors.`);
      break;
    }
    learned.push(await indexFile(session, uri, counts));
  }
  return learned.includes(true);
};

/** Reads one file again, after it changed on disk. Answers whether insights may have changed. */
export const indexFile = async (
  session: Session,
  uri: string,
  counts: Counts = { files: 0, parsed: 0 },
): Promise<boolean> => {
  const { documents, host, workspace } = session;
  if (documents.get(uri) !== undefined || languageOfFile(uri) === '') return false;
  const file = await host.readText(uri, largestFile);
  if (file.kind !== 'text') return file.kind === 'absent' && workspace.learn(uri, undefined);
  counts.files += 1;
  const { summary, parsed } = await summarise(session, uri, file.text);
  if (parsed) counts.parsed += 1;
  await host.pause();
  return workspace.learn(uri, summary);
};

const summarise = async (
  { catalogs, gather }: Session,
  uri: string,
  text: string,
): Promise<{ readonly summary: FileSummary; readonly parsed: boolean }> => {
  const set = await catalogs.ready();
  const language = languageOfFile(uri);
  if (!withConstants.has(language) || !mayDeclareCodes(text, set))
    return { summary: summaryOf(uri, text, [], set), parsed: false };
  const source = { uri, version: 0, language, text };
  const { scanned } = await gather(source);
  return { summary: summaryOf(uri, text, scanned.file.constants, set), parsed: true };
};
