import { listLanguageOf } from './indexing';
import { Outdated } from './guarded';
import type { Session } from './session';

/** Milliseconds that typing rests before the lists of codes in the text are read anew. */
const typingPause = 250;

/** Keeps the inferred catalogs in step with the documents that are open. */
export const followOpenLists = (session: Session): void => {
  const { documents, host, say } = session;
  const waiting = new Map<string, () => void>();
  documents.onDidChangeContent(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      host.after(typingPause, () => {
        waiting.delete(uri);
        // A newer version has its own turn coming.
        read(session, uri).catch((error: unknown) => {
          if (!(error instanceof Outdated)) say.failed('Reading lists of codes', error);
        });
      }),
    );
  });
};

const read = async ({ analyses, inference }: Session, uri: string): Promise<void> => {
  const { analysis, document, mode } = await analyses.of(uri);
  if (mode === 'log') return;
  const { constants } = analysis.file;
  await inference.learn({
    uri,
    language: listLanguageOf(uri) || document.languageId,
    text: document.getText(),
    constants,
  });
  await inference.revise();
};
