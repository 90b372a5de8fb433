import type { Hover, InlayHint } from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { hintsIn } from '../features/inlayHints';
import { spanOf } from '../features/ranges';
import type { Session } from './session';

/** Hovers and inlay hints: what is shown beside the text. */
export const serveTextFeatures = ({ connection, guard, analyses, client }: Session): void => {
  connection.onHover(
    guard('Hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const { analysis, document, settings } = await analyses.of(textDocument.uri);
      if (!settings.enable) return null;
      return hoverAt(analysis, document.offsetAt(position), document, client) ?? null;
    }),
  );
  connection.languages.inlayHint.on(
    guard('Inlay hints', null, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      const { analysis, document, settings } = await analyses.of(textDocument.uri);
      if (!settings.enable || !settings['inlayHints.enabled']) return null;
      return hintsIn(analysis, spanOf(range, document), settings, document);
    }),
  );
};
