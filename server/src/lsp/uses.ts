import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import type { Hit } from '../../../shared/src/catalog/hit';
import type { CodeParams, Use } from '../../../shared/src/protocol';
import { analyse } from '../core/analyse';
import type { Insight } from '../core/insight';
import type { Source } from '../core/source';
import { rangeOf } from '../features/ranges';
import type { MayMention } from './codeMentions';
import type { Session } from './session';
import { sourcesInWorkspace } from './workspaceSources';

/** A place where a code is used, and which. */
export type FoundUse = Use & CodeParams;

/** Which codes are looked for. */
export type Wanted = {
  readonly mayStandIn: MayMention;
  readonly fits: (hit: Hit) => boolean;
};

/** Uses in every file of the workspace, file by file. */
export async function* usesInWorkspace(
  session: Session,
  wanted: Wanted,
  token: CancellationToken,
): AsyncGenerator<readonly FoundUse[]> {
  for await (const source of sourcesInWorkspace(session, wanted.mayStandIn, token))
    yield await usesIn(session, source, wanted);
}

const usesIn = async (session: Session, source: Source, { fits }: Wanted): Promise<readonly FoundUse[]> => {
  const { catalogs, project, policy, scanned } = await session.gather(source);
  const { insights } = analyse(source, scanned, { catalogs, project, policy }).analysis;
  const document = TextDocument.create(source.uri, source.language, 0, source.text);
  return insights.filter(({ best }) => fits(best.hit)).map((insight) => useOf(insight, document));
};

const useOf = ({ span, role, best: { hit } }: Insight, document: TextDocument): FoundUse => {
  const range = rangeOf(span, document);
  const line = { start: { ...range.start, character: 0 }, end: { line: range.start.line + 1, character: 0 } };
  const text = document.getText(line).trimEnd().slice(0, 500);
  return { uri: document.uri, range, line: text, role, catalog: hit.catalog.id, code: hit.code };
};
