import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import { spellings } from '../../../shared/src/catalog/display';
import type { Hit } from '../../../shared/src/catalog/hit';
import { FindUses, type CodeParams, type Use } from '../../../shared/src/protocol';
import { analyse } from '../core/analyse';
import type { Insight } from '../core/insight';
import type { Source } from '../core/source';
import { rangeOf } from '../features/ranges';
import { isSameCode } from '../features/shown';
import { languageOfFile } from '../project/languages';
import { hitOf } from './catalogRequests';
import { refuseIfCancelled } from './guarded';
import type { Session } from './session';
import { answer } from './wire';

type UsesParams = CodeParams & { readonly workDoneToken?: string | number };

/** More uses than anyone reads. */
const mostUses = 5000;
const largestFile = 4_000_000;

/** Every use of a code in the workspace, with progress, until cancelled. */
export const serveUses = (session: Session): void => {
  answer(
    session.connection,
    FindUses,
    session.guard('Finding uses', [], (params, token) => find(session, params, token)),
  );
};

const find = async (session: Session, params: UsesParams, token: CancellationToken): Promise<readonly Use[]> => {
  const { connection, catalogs } = session;
  const hit = hitOf(await catalogs.ready(), params);
  if (hit === undefined) return [];
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin('Finding uses', undefined, undefined, true);
  const uses: Use[] = [];
  const wanted = { hit, mentioned: mentionOf(hit) };
  try {
    for await (const uri of filesOf(session)) {
      refuseIfCancelled(token);
      const found = await usesIn(session, uri, wanted);
      if (found.length > 0) progress.report(`${uses.length + found.length} found`);
      uses.push(...found);
      if (uses.length >= mostUses) break;
    }
    return uses;
  } finally {
    progress.done();
  }
};

/** Every file of the workspace, with a pause after each batch. */
async function* filesOf({ workspace, host }: Session): AsyncGenerator<string> {
  for (const folder of workspace.folders())
    for await (const batch of host.listFiles(folder)) {
      yield* batch;
      await host.pause();
    }
}

type Wanted = { readonly hit: Hit; readonly mentioned: RegExp };

const usesIn = async (
  { documents, host, gather }: Session,
  uri: string,
  { hit, mentioned }: Wanted,
): Promise<readonly Use[]> => {
  const open = documents.get(uri);
  const language = open?.languageId ?? languageOfFile(uri);
  const text = open?.getText() ?? (await closedText(host, uri));
  if (text === undefined || !mentioned.test(text)) return [];
  const source: Source = { uri, version: 0, language, text };
  const { catalogs, project, policy, scanned } = await gather(source);
  const { insights } = analyse(source, scanned, { catalogs, project, policy }).analysis;
  const document = TextDocument.create(uri, language, 0, text);
  return insights.filter(({ best }) => isSameCode(best.hit, hit)).map((insight) => useOf(insight, document));
};

const closedText = async (host: Session['host'], uri: string): Promise<string | undefined> => {
  const file = await host.readText(uri, largestFile);
  return file.kind === 'text' ? file.text : undefined;
};

/** A quick look that spares files without the number: its digits in any of its spellings. */
const mentionOf = (hit: Hit): RegExp => {
  const digits = spellings(hit).map((spelling) => spelling.replace(/^-|^0x0*/i, '').replace(/[^\w.]/g, ''));
  return new RegExp(
    [...digits, String(hit.code).replace(/\W/g, '')].map((each) => each.replace(/(?!^)./g, "[_']?$&")).join('|'),
    'i',
  );
};

const useOf = ({ span, role }: Insight, document: TextDocument): Use => {
  const range = rangeOf(span, document);
  const line = { start: { ...range.start, character: 0 }, end: { line: range.start.line + 1, character: 0 } };
  return { uri: document.uri, range, line: document.getText(line).trimEnd().slice(0, 500), role };
};
