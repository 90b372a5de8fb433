import type { CancellationToken } from 'vscode-languageserver';
import type { Source } from '../core/source';
import { languageOfFile } from '../project/languages';
import { isCatalog } from './catalogProblems';
import type { MayMention } from './codeMentions';
import { refuseIfCancelled } from './guarded';
import type { Session } from './session';

/**
 * The texts of all files of the workspace that a quick look lets pass, one by one, with a pause after each batch. Open
 * files as the editor holds them, others with version 0. Catalogs do not use their codes, so they are left out.
 */
export async function* sourcesInWorkspace(
  session: Session,
  mayMention: MayMention,
  token: CancellationToken,
): AsyncGenerator<Source> {
  const { workspace, host } = session;
  for (const folder of workspace.folders()) {
    for await (const batch of host.listFiles(folder)) {
      yield* sourcesOf(session, batch, token, mayMention);
      await host.pause();
    }
  }
}

async function* sourcesOf(
  session: Session,
  uris: readonly string[],
  token: CancellationToken,
  mayMention: MayMention,
): AsyncGenerator<Source> {
  for (const uri of uris) {
    refuseIfCancelled(token);
    const source = isCatalog(uri, session.catalogs) ? undefined : await sourceAt(session, uri);
    if (source !== undefined && mayMention(source.text)) yield source;
  }
}

const largestFile = 4_000_000;

const sourceAt = async ({ documents, host }: Session, uri: string): Promise<Source | undefined> => {
  const open = documents.get(uri);
  if (open !== undefined) return { uri, version: open.version, language: open.languageId, text: open.getText() };
  const file = await host.readText(uri, largestFile);
  return file.kind === 'text' ? { uri, version: 0, language: languageOfFile(uri), text: file.text } : undefined;
};
