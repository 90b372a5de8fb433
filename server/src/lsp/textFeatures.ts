import type { Hover, InlayHint } from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { hintsIn } from '../features/inlayHints';
import { spanOf } from '../features/ranges';
import { analysisAt, analysisIn } from './analysisAt';
import { isCatalog } from './catalogProblems';
import type { Session } from './session';

/** Hovers and inlay hints: what is shown beside the text. */
export const serveTextFeatures = ({
  connection,
  textGuard,
  analyses,
  logs,
  gather,
  client,
  catalogs: store,
}: Session): void => {
  connection.onHover(
    textGuard('Hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const examined = await analyses.of(textDocument.uri);
      const { catalogs, document, settings } = examined;
      if (!settings.enable) return null;
      const offset = document.offsetAt(position);
      const analysis = await analysisAt({ logs, gather }, examined, offset);
      return hoverAt(analysis, offset, document, { catalogs, commands: client.commands }) ?? null;
    }),
  );
  connection.languages.inlayHint.on(
    textGuard('Inlay hints', null, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      const examined = await analyses.of(textDocument.uri);
      const { document, settings } = examined;
      if (!settings.enable || !settings['inlayHints.enabled'] || isCatalog(textDocument.uri, store)) return null;
      const span = spanOf(range, document);
      return hintsIn(analysisIn({ logs }, examined, span), span, settings, document);
    }),
  );
};
