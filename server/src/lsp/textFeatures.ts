import type { Hover, InlayHint } from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { hintsIn } from '../features/inlayHints';
import { spanOf } from '../features/ranges';
import { analyseAround } from './analyseAround';
import type { Session } from './session';

/** Hovers and inlay hints: what is shown beside the text. */
export const serveTextFeatures = ({ connection, textGuard, analyses, gather, client }: Session): void => {
  connection.onHover(
    textGuard('Hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const examined = await analyses.of(textDocument.uri);
      const { catalogs, document, settings } = examined;
      if (!settings.enable) return null;
      const offset = document.offsetAt(position);
      const analysis = examined.isWhole ? examined.analysis : await analyseAround(offset, examined, gather);
      return hoverAt(analysis, offset, document, { catalogs, commands: client.commands }) ?? null;
    }),
  );
  connection.languages.inlayHint.on(
    textGuard('Inlay hints', null, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      const { analysis, document, settings } = await analyses.of(textDocument.uri);
      if (!settings.enable || !settings['inlayHints.enabled']) return null;
      return hintsIn(analysis, spanOf(range, document), settings, document);
    }),
  );
};
