import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isPlain } from '../project/logFiles';
import { afterChanges, piecedDocument, pieceOf, type Piece, type PiecedDocument } from './piecedDocument';

/** How open texts are kept: in pieces where they may be logs, which grow to any length, else as a whole. */
export const openTexts: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, text) =>
    isPlain(languageId)
      ? piecedDocument({ uri, languageId, version }, text)
      : TextDocument.create(uri, languageId, version, text),
  update: (document, changes, version) =>
    isPieced(document) ? afterChanges(document, changes, version) : TextDocument.update(document, changes, version),
};

const isPieced = (document: TextDocument | PiecedDocument): document is PiecedDocument => 'pieces' in document;

type Pieces = Pick<PiecedDocument, 'pieces' | 'starts'>;

/** The pieces of any text; one that is kept as a whole is a single piece. */
export const piecesOf = (document: TextDocument): Pieces => {
  if (isPieced(document)) return document;
  const { version } = document;
  const known = wholes.get(document);
  if (known?.version === version) return known;
  const whole = { version, pieces: [pieceOf(document.getText())], starts: [0] };
  wholes.set(document, whole);
  return whole;
};

const wholes = new WeakMap<TextDocument, Pieces & { readonly version: number }>();

/** The first piece: what tells whether a text is a log, and what of one. */
export const headOf = (document: TextDocument): Piece['text'] => piecesOf(document).pieces[0]?.text ?? '';
