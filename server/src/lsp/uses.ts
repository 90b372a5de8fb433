import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CodeParams, Use } from '../../../shared/src/protocol';
import { analyse } from '../core/analyse';
import type { Insight } from '../core/insight';
import type { Source } from '../core/source';
import { rangeOf } from '../features/ranges';
import { languageOfFile } from '../project/languages';
import { isCatalog } from './catalogProblems';
import { refuseIfCancelled } from './guarded';
import type { Session } from './session';

/** A place where a code is used, and which. */
export type FoundUse = Use & CodeParams;

/** Which codes are looked for. */
export type Wanted = {
  /** A quick look that spares files without them. */
  readonly mayStandIn: (text: string) => boolean;
  readonly fits: (hit: Hit) => boolean;
};

/** Uses in every file of the workspace, file by file, with a pause after each batch. Catalogs do not use their codes. */
export async function* usesInWorkspace(
  session: Session,
  wanted: Wanted,
  token: CancellationToken,
): AsyncGenerator<readonly FoundUse[]> {
  const { workspace, host, catalogs } = session;
  for (const folder of workspace.folders()) {
    for await (const batch of host.listFiles(folder)) {
      yield* usesInFiles(
        session,
        batch.filter((uri) => !isCatalog(uri, catalogs)),
        { wanted, token },
      );
      await host.pause();
    }
  }
}

type Search = { readonly wanted: Wanted; readonly token: CancellationToken };

async function* usesInFiles(
  session: Session,
  uris: readonly string[],
  { wanted, token }: Search,
): AsyncGenerator<readonly FoundUse[]> {
  for (const uri of uris) {
    refuseIfCancelled(token);
    yield await usesIn(session, uri, wanted);
  }
}

const largestFile = 4_000_000;

const usesIn = async (session: Session, uri: string, wanted: Wanted): Promise<readonly FoundUse[]> => {
  const source = await sourceAt(session, uri);
  if (source === undefined || !wanted.mayStandIn(source.text)) return [];
  const { catalogs, project, policy, scanned } = await session.gather(source);
  const { insights } = analyse(source, scanned, { catalogs, project, policy }).analysis;
  const document = TextDocument.create(uri, source.language, 0, source.text);
  return insights.filter(({ best }) => wanted.fits(best.hit)).map((insight) => useOf(insight, document));
};

/** As the editor holds it, else as it lies on disk. */
const sourceAt = async ({ documents, host }: Session, uri: string): Promise<Source | undefined> => {
  const open = documents.get(uri);
  if (open !== undefined) return { uri, version: 0, language: open.languageId, text: open.getText() };
  const file = await host.readText(uri, largestFile);
  return file.kind === 'text' ? { uri, version: 0, language: languageOfFile(uri), text: file.text } : undefined;
};

const useOf = ({ span, role, best: { hit } }: Insight, document: TextDocument): FoundUse => {
  const range = rangeOf(span, document);
  const line = { start: { ...range.start, character: 0 }, end: { line: range.start.line + 1, character: 0 } };
  const text = document.getText(line).trimEnd().slice(0, 500);
  return { uri: document.uri, range, line: text, role, catalog: hit.catalog.id, code: hit.code };
};
