/** The scanner of source text: tokens at once, syntax trees as they come. */
import type { Scanned } from '../core/scan';
import type { Source } from '../core/source';
import type { GrammarHost } from './grammars';
import { openDocument, type OpenDocument } from './openDocument';
import { type MayHold, scanLexically } from './scanLexically';
import { scanWithTree } from './scanWithTree';
import { createGrammars } from './tree/loadGrammars';

export type Scanner = {
  /** The whole text with the help of its grammar; by tokens alone where there is none or the text is too long. */
  readonly scan: (source: Source, mayHold: MayHold) => Promise<Scanned>;
  /** By tokens alone, at once: many times as fast, and nearly always the same answer. */
  readonly scanNow: (source: Source, mayHold: MayHold) => Scanned;
  /** A text that will change: keeps its tokens, literals and tree between scans. */
  readonly open: (source: Source) => OpenDocument;
};

export const createScanner = (host: GrammarHost): Scanner => {
  const grammars = createGrammars(host);
  return {
    scan: (source, mayHold) => scanWithTree(source, mayHold, grammars),
    scanNow: scanLexically,
    open: (source) => openDocument(source, { grammars, now: host.now }),
  };
};
