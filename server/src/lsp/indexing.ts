import { mayListCodes } from '../inferring/codeLists';
import { languageOfFile } from '../project/languages';
import { mayDeclareCodes, summaryOf } from '../project/summarise';
import type { FileSummary } from '../project/workspaceIndex';
import type { Session } from './session';

/** Enough for most projects; a larger one is indexed in part, and the output says so. */
const mostFiles = 20_000;
const mostParsed = 2000;
const largestFile = 500_000;

/** Languages whose constants quick fixes can import, wherever they stand. */
const withConstants = new Set(['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python']);

type Counts = { files: number; parsed: number };

/**
 * Looks through files for vendors, constants and lists of codes, one by one, with a pause after each. Open documents
 * speak for themselves. Answers whether insights may have changed.
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
  const { documents, host, workspace, inference } = session;
  if (documents.get(uri) !== undefined || listLanguageOf(uri) === '') return false;
  const file = await host.readText(uri, largestFile);
  if (file.kind !== 'text') {
    inference.forget(uri);
    return file.kind === 'absent' && workspace.learn(uri, undefined);
  }
  counts.files += 1;
  const { summary, parsed } = await summarise(session, uri, file.text);
  if (parsed) counts.parsed += 1;
  await host.pause();
  return workspace.learn(uri, summary);
};

/** Languages of descriptions: no code stands in them, but lists of codes do. */
const descriptions: Readonly<Record<string, string>> = { proto: 'proto', json: 'json', yaml: 'yaml', yml: 'yaml' };

/** As editors name it; of protobuf as well, which the scanner does not read. */
export const listLanguageOf = (uri: string): string =>
  descriptions[uri.slice(uri.lastIndexOf('.') + 1).toLowerCase()] ?? languageOfFile(uri);

const summarise = async (
  { catalogs, scanner, inference }: Session,
  uri: string,
  text: string,
): Promise<{ readonly summary: FileSummary; readonly parsed: boolean }> => {
  await catalogs.ready();
  // Inferred catalogs come and go with this very reading.
  const set = catalogs.written();
  const language = listLanguageOf(uri);
  const isWanted = mayListCodes(text) || (withConstants.has(language) && mayDeclareCodes(text, set));
  if (!isWanted) {
    inference.forget(uri);
    return { summary: summaryOf(uri, text, [], set), parsed: false };
  }
  const source = { uri, version: 0, language, text };
  const { file } = await scanner.scan(source, { mode: 'source', mayHold: noLiterals, maxLength: largestFile });
  await inference.learn({ uri, language, text, constants: file.constants });
  return { summary: summaryOf(uri, text, file.constants, set), parsed: true };
};

/** Only declarations are wanted, whatever their values. */
const noLiterals = (): boolean => false;
